import { editionTexts, type Edition, type SourcePage, type Span } from '@tingbao/edition';
import type { Place, UnmetCode } from './correction.ts';

/** Where words stand in the source, or why they name no place. */
export type PlaceReading = { span: Span } | { code: UnmetCode; reason: string };

/** A page's text without white space and markup, and where each of its UTF-16 units stands in the source. */
interface BarePage {
  text: string;
  offsets: number[];
}

/**
 * Finds places by their words. The words are compared with the source, not with the tree, so that a newer parser finds them where
 * an older one did: with every character that some text of the edition holds, in the order of the page, white space aside.
 */
export function sourceIndex(edition: Edition, pages: SourcePage[]): (place: Place) => PlaceReading {
  const bare = new Map<number, BarePage>();
  return ({ page, at, after }) => {
    const info =
      edition.pages.find(({ number }) => String(number) === page) ??
      edition.pages.find(({ name }) => name !== null && name.toUpperCase() === page.toUpperCase());
    if (!info) return { code: 'gone', reason: `there is no page ${page}; name one that the edition has` };
    const { number } = info;
    let known = bare.get(number);
    if (!known) bare.set(number, (known = barePage(edition, number, pages)));
    return findWords(known, number, withoutBlanks(after), withoutBlanks(at));
  };
}

function findWords({ text, offsets }: BarePage, page: number, after: string, at: string): PlaceReading {
  if (at === '') return { code: 'gone', reason: 'its words are nothing but white space' };
  const first = text.indexOf(after + at);
  if (first < 0) {
    const reason = `page ${page} no longer says these words; copy them from the source, without markup`;
    return { code: 'gone', reason };
  }
  if (text.includes(after + at, first + 1)) {
    const reason = `page ${page} says these words more than once; write more of them, or the words before them as "after"`;
    return { code: 'ambiguous', reason };
  }
  const start = first + after.length;
  return {
    span: { page, start: offsets[start] ?? 0, end: (offsets[start + at.length - 1] ?? 0) + 1 },
  };
}

function barePage(edition: Edition, page: number, pages: SourcePage[]): BarePage {
  const source = pages.find(({ number }) => number === page)?.text ?? '';
  const spans = editionTexts(edition)
    .flatMap((text) => text.spans)
    .filter((span) => span.page === page)
    .sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  const offsets: number[] = [];
  for (const { start, end } of spans) {
    for (let at = start; at < end; at += 1) {
      const char = source.charAt(at);
      if (withoutBlanks(char) === '') continue;
      parts.push(char);
      offsets.push(at);
    }
  }
  return { text: parts.join(''), offsets };
}

function withoutBlanks(words: string): string {
  return words.replace(/[\s\ufeff]+/gu, '');
}

/** True where a place's first character stands in one of the spans. */
export function holds(spans: Span[], { page, start }: Pick<Span, 'page' | 'start'>): boolean {
  return spans.some((span) => span.page === page && span.start <= start && start < span.end);
}
