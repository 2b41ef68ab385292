import { kickerLeadsIn, type Article } from '@tingbao/edition';
import type { LibraryEdition } from '@tingbao/library';
import { articleAddress } from '../addresses.ts';
import { playerMessagesFor, type Messages } from '../messages/messages.ts';
import { recordingsToHear } from '../recorded-articles.ts';
import { articleLength, articleTitle, kindWords, listeningMinutes, writers } from '../words.ts';

/** An article as the edition's front page announces it. */
export function Story({ found, article, m }: { found: LibraryEdition; article: Article; m: Messages }) {
  const { newspaper, entry, edition } = found;
  const { group, rubric, kicker, headline, decks, summary } = article;
  const deck = decks[0] ?? summary;
  const names = writers(article);
  const length = articleLength(article, edition.language);
  const minutes = listeningMinutes(length, edition.language);
  const words = playerMessagesFor(m);
  const isRecorded = recordingsToHear(found).some(({ article: id }) => id === article.id);
  return (
    <li className={article.kind}>
      {group && (
        <p className="group" lang={edition.language}>
          {group.text}
        </p>
      )}
      {rubric && (
        <p className="rubric" lang={edition.language}>
          {rubric.text}
        </p>
      )}
      {kicker && headline && !kickerLeadsIn(kicker.text) && (
        <p className="kicker" lang={edition.language}>
          {kicker.text}
        </p>
      )}
      <h3 lang={edition.language}>
        <a href={articleAddress(newspaper.slug, entry.slug, article.id)}>
          <Title article={article} m={m} />
        </a>
      </h3>
      {deck && (
        <p className="deck" lang={edition.language}>
          {deck.text}
        </p>
      )}
      <p className="meta">
        {names.length > 0 && (
          <>
            <span lang={edition.language}>{m.list(names)}</span>
            {' · '}
          </>
        )}
        {kindWords(article, m)}
        {article.kind === 'photo' ? null : `${m.length(length)} · ${m.minutes(minutes)}`}
        {isRecorded && ` · ${words.recorded}`}
        <span data-heard={article.id} hidden>
          {' · '}
          {words.heard}
        </span>
      </p>
      <label className="pick" data-pick hidden>
        <input
          type="checkbox"
          data-story={article.id}
          data-page={article.page}
          data-minutes={minutes}
          data-recorded={isRecorded || undefined}
          aria-label={words.pickNamed(articleTitle(article, m))}
        />{' '}
        {words.pick}
      </label>
    </li>
  );
}

/** The headline; a kicker that it needs stands above it in the same link. */
function Title({ article, m }: { article: Article; m: Messages }) {
  const { kicker, headline } = article;
  if (!kicker || !headline || !kickerLeadsIn(kicker.text)) return articleTitle(article, m);
  return (
    <>
      <span className="lead-in">{kicker.text}</span> {headline.text}
    </>
  );
}
