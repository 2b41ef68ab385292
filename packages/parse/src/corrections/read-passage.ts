import type { SourcePage, Text } from '@tingbao/edition';
import type { Passage } from '../passage.ts';

/** The source between two offsets of a page. */
export type SourceOf = (page: number, start: number, end: number) => string;

export function sourceReader(pages: SourcePage[]): SourceOf {
  const texts = new Map(pages.map(({ number, text }) => [number, text]));
  return (page, start, end) => texts.get(page)?.slice(start, end) ?? '';
}

/**
 * An edition's text as a passage again: where each of its spans begins in it, told from the source. `dehyphenated` lists where a
 * hyphen at a span's end is left out.
 */
export function readPassage({ text, spans }: Text, sourceOf: SourceOf): Passage & { dehyphenated: number[] } {
  const offsets: number[] = [];
  const dehyphenated: number[] = [];
  let at = 0;
  for (const { page, start, end, reads } of spans) {
    const source = reads ?? sourceOf(page, start, end);
    while (text.charAt(at) === ' ' && source.charAt(0) !== ' ') at += 1;
    offsets.push(at);
    const whole = text.startsWith(source, at);
    at += source.length - (whole ? 0 : 1);
    if (!whole) dehyphenated.push(at);
  }
  return { text, spans, offsets, dehyphenated };
}
