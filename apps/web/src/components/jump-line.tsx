import type { Article, Jump } from '@tingbao/edition';
import type { LibraryEdition } from '@tingbao/library';
import { articleAddress, editionAddress, pageAnchor } from '../addresses.ts';
import type { Messages } from '../messages/messages.ts';
import { House } from './house.tsx';

interface Props {
  found: LibraryEdition;
  article: Article;
  /** Place of the jump in `article.jumps`, which the voice's locator counts from 1. */
  index: number;
  jump: Jump;
  m: Messages;
}

/** A jump line: a link where the other end is in the library, else words that say that it is not. */
export function JumpLine({ found, article, index, jump, m }: Props) {
  const { edition, newspaper, entry } = found;
  const lang = m.language === edition.language ? undefined : m.language;
  const number = jump.to ?? jump.from;
  const label = `${jump.section ?? ''}${number}`;
  // B1 may be page 9 of the edition: a printed label goes before the number, and A1 is not B1.
  const page =
    edition.pages.find(({ name }) => name === label) ??
    edition.pages.find((each) => each.number === number && (each.name === null || jump.section === null));
  const pageHref = page && `${editionAddress(newspaper.slug, entry.slug)}#${pageAnchor(page.number)}`;
  if (jump.article !== null) {
    const address =
      jump.article === article.id ? '' : articleAddress(newspaper.slug, entry.slug, jump.article);
    return (
      <p className="jump">
        <a href={jump.block ? `${address}#${jump.block}` : address || pageHref}>{jump.text}</a>
      </p>
    );
  }
  return (
    <p className="jump">
      {pageHref ? <a href={pageHref}>{jump.text}</a> : jump.text}{' '}
      <House as="span" id={`jump-${index + 1}`} lang={lang}>
        {number === null ? m.jumpUnknown : page ? m.jumpPage(label) : m.jumpAbsent(label)}
      </House>
    </p>
  );
}
