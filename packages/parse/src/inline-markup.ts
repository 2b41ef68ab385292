import type { Span } from '@tingbao/edition';
import { EMPTY, slicePassage, type Passage } from './passage.ts';

/**
 * The visible text of one stretch of a source line: emphasis marks, code marks, escapes, line-break tags and the like are
 * markup and stand in no span; everything else stands in exactly one. Spaces at both ends are left out.
 * Lone signs are text: 3*4, a_b and a < b keep every character.
 */
export function visibleText(source: string, start: number, end: number, page: number): Passage {
  let from = start;
  let to = end;
  while (from < to && isSpace(source.charCodeAt(from))) from += 1;
  while (to > from && isSpace(source.charCodeAt(to - 1))) to -= 1;
  if (from === to) return EMPTY;
  const raw = source.slice(from, to);
  if (!MAY_HOLD_MARKUP.test(raw)) {
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

const MAY_HOLD_MARKUP = /[*`\\<]|__|~~/u;

/** Bold, its underscore form, struck text, code and italics, each with its closing mark; and tags that only lay out. */
const MARKUP =
  /\*\*(?=\S)[^*\n]{1,2000}?\*\*|__(?=\S)[^_\n]{1,2000}?__|~~(?=\S)[^~\n]{1,2000}?~~|`[^`\n]{1,2000}`|\*(?=[^\s*])[^*\n]{1,2000}?\*|\\[!-/:-@[-`{-~]|<\/?(?:br|b|i|u|em|strong|sup|sub|small|span|font|center|div|p|mark)(?:\s[^<>\n]{0,500})?\/?>/giu;

function withoutMarkup(raw: string, offset: number, page: number): Passage {
  const holes: [number, number][] = [];
  collectMarks(raw, 0, holes, 0);
  holes.sort((a, b) => a[0] - b[0]);
  const spans: Span[] = [];
  const offsets: number[] = [];
  let text = '';
  let at = 0;
  const take = (until: number) => {
    if (until > at) {
      spans.push({ page, start: offset + at, end: offset + until });
      offsets.push(text.length);
      text += raw.slice(at, until);
    }
  };
  for (const [from, to] of holes) {
    take(from);
    at = Math.max(at, to);
  }
  take(raw.length);
  return slicePassage({ text, spans, offsets }, 0, text.length);
}

/** Finds the marks of a stretch and, inside a pair of marks, those within; two levels are enough for bold italics. */
function collectMarks(raw: string, base: number, holes: [number, number][], depth: number): void {
  for (const match of raw.matchAll(MARKUP)) {
    const [whole] = match;
    const from = base + match.index;
    if (whole.startsWith('<')) {
      holes.push([from, from + whole.length]);
    } else if (whole.startsWith('\\')) {
      holes.push([from, from + 1]);
    } else {
      const width = /^(?:\*\*|__|~~)/u.test(whole) ? 2 : 1;
      holes.push([from, from + width], [from + whole.length - width, from + whole.length]);
      if (depth < 2 && whole[0] !== '`') {
        collectMarks(whole.slice(width, whole.length - width), from + width, holes, depth + 1);
      }
    }
  }
}
