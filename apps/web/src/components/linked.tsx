import { Fragment } from 'react';
import type { Article } from '@tingbao/edition';
import type { LibraryEdition } from '@tingbao/library';
import { articleAddress, editionAddress, pageAnchor } from '../addresses.ts';

/** Words of a text that lead to another page: offsets in the text, and the address. */
export interface Link {
  start: number;
  end: number;
  href: string;
}

/** An article's pointers to pages of its edition, by the id of the element that holds them; one to an absent page is no link. */
export function linksOf({ newspaper, entry }: LibraryEdition, { see = [] }: Article): Map<string, Link[]> {
  const links = new Map<string, Link[]>();
  for (const { block, start, end, page, article } of see) {
    if (page === null) continue;
    const href =
      article === null
        ? `${editionAddress(newspaper.slug, entry.slug)}#${pageAnchor(page)}`
        : articleAddress(newspaper.slug, entry.slug, article);
    links.set(block, [...(links.get(block) ?? []), { start, end, href }]);
  }
  return links;
}

/** A text with its links in it, character for character; links stand in the order of the text. */
export function Linked({ text, links = [] }: { text: string; links?: Link[] | undefined }) {
  let from = 0;
  const pieces = links.map(({ start, end, href }) => {
    const before = text.slice(from, start);
    from = end;
    return (
      <Fragment key={start}>
        {before}
        <a href={href}>{text.slice(start, end)}</a>
      </Fragment>
    );
  });
  return (
    <>
      {pieces}
      {text.slice(from)}
    </>
  );
}
