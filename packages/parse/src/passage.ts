import type { Span, Text } from '@tingbao/edition';

/**
 * Text on its way through the pipeline: `offsets[i]` is where the characters of `spans[i]` begin in `text`, so that it can be
 * cut anywhere and each part still knows its source. Between two spans there may be a space of ours, the last
 * character of a span may be a hyphen that `text` leaves out, and a span with `reads` stands for that one sign.
 */
export interface Passage extends Text {
  offsets: number[];
}

export const EMPTY: Passage = { text: '', spans: [], offsets: [] };

/** The part of a passage from one offset of its text to another, without white space at its ends. */
export function slicePassage(passage: Passage, from: number, to: number): Passage {
  const { text } = passage;
  let start = Math.max(0, from);
  let stop = Math.min(text.length, to);
  while (start < stop && /\s/u.test(text.charAt(start))) start += 1;
  while (stop > start && /\s/u.test(text.charAt(stop - 1))) stop -= 1;
  const spans: Span[] = [];
  const offsets: number[] = [];
  passage.spans.forEach((span, index) => {
    const begin = passage.offsets[index] ?? 0;
    if (span.reads !== undefined) {
      if (begin < start || begin >= stop) return;
      spans.push(span);
      offsets.push(begin - start);
      return;
    }
    const length = span.end - span.start;
    const next = passage.offsets[index + 1] ?? text.length;
    const first = Math.max(start, begin);
    // A hyphen that the text leaves out stands at the span's end, beyond the next piece's beginning.
    const tail = Math.min(begin + length, next);
    const last = Math.min(stop, tail);
    if (first >= last) return;
    const wholeTail = last >= tail;
    spans.push({
      page: span.page,
      start: span.start + first - begin,
      end: wholeTail ? span.end : span.start + last - begin,
    });
    offsets.push(first - start);
  });
  return { text: text.slice(start, stop), spans, offsets };
}

/** A passage as the edition has it. */
export function toText({ text, spans }: Text): Text {
  return { text, spans };
}
