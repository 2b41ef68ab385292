import type { Article } from '@tingbao/edition';
import type { LibraryEdition } from '@tingbao/library';
import { articleAddress } from '../addresses.ts';
import { playerMessagesFor, type Messages } from '../messages/messages.ts';
import { articleTitle, brackets } from '../words.ts';

/** Links to the articles before and after this one in reading order. */
export function Neighbours({ found, article, m }: { found: LibraryEdition; article: Article; m: Messages }) {
  const { articles, language } = found.edition;
  const at = articles.indexOf(article);
  const ends = [
    { rel: 'prev', label: m.previous, to: articles[at - 1] },
    { rel: 'next', label: m.next, to: articles[at + 1] },
  ];
  if (!ends.some(({ to }) => to)) return null;
  return (
    <nav className="neighbours" aria-label={m.neighbours}>
      {ends.map(
        ({ rel, label, to }) =>
          to && (
            <a key={rel} rel={rel} href={articleAddress(found.newspaper.slug, found.entry.slug, to.id)}>
              <span className="direction">{label}</span>{' '}
              <span className="title" lang={language}>
                {articleTitle(to, m)}
              </span>{' '}
              <span data-heard={to.id} hidden>
                {brackets(playerMessagesFor(m).heard, m)}
              </span>
            </a>
          ),
      )}
    </nav>
  );
}
