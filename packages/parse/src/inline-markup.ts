import type { Span } from '@tingbao/edition';
import { collectMarks, MAY_HOLD_MARKS } from './inline-marks.ts';
import { EMPTY, slicePassage, type Passage } from './passage.ts';
import type { Hole } from './read-formula.ts';

/**
 * The visible text of one stretch of a source line: emphasis marks, code marks, escapes, tags, comments and the address of
 * a picture are markup and stand in no span; everything else stands in exactly one. Spaces at both ends are left out.
 * Lone signs are text: 3*4, a_b and a < b keep every character. What a tool wrote for one printed sign, `\\times`, `&amp;` or a
 * raised figure, reads as that sign, and its span says so (`reads`).
 */
export function visibleText(source: string, start: number, end: number, page: number): Passage {
  let from = start;
  let to = end;
  while (from < to && isSpace(source.charCodeAt(from))) from += 1;
  while (to > from && isSpace(source.charCodeAt(to - 1))) to -= 1;
  if (from === to) return EMPTY;
  const raw = source.slice(from, to);
  if (!MAY_HOLD_MARKS.test(raw)) {
    return { text: raw, spans: [{ page, start: from, end: to }], offsets: AT_START };
  }
  return withoutMarkup(raw, from, page);
}

/** White space of any script, the ideographic space and the byte order mark included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  );
}

/** The offsets of a passage that is one span: shared, for nearly all are. */
const AT_START = [0];

/** Words of such letters that a <br> parts need a space where the break is left out. */
function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[!-~\u00c0-\u024f]/u.test(char);
}

function withoutMarkup(raw: string, offset: number, page: number): Passage {
  const holes: Hole[] = [];
  collectMarks(raw, 0, holes, 0);
  holes.sort((a, b) => a.from - b.from);
  const spans: Span[] = [];
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  const take = (until: number, reads?: string) => {
    if (until <= at) return;
    const span = { page, start: offset + at, end: offset + until };
    spans.push(reads === undefined ? span : { ...span, reads });
    offsets.push(text.length);
    text += reads ?? raw.slice(at, until);
  };
  for (const { from, to, reads } of holes) {
    take(from);
    if (reads === ' ') text += ' ';
    else if (reads === '' && isLatin(text.at(-1)) && isLatin(raw[to])) text += ' ';
    else if (reads !== undefined && reads !== '' && from >= at) {
      at = from;
      take(to, reads);
    }
    at = Math.max(at, to);
  }
  take(raw.length);
  return slicePassage({ text, spans, offsets }, 0, text.length);
}
