import type { Span } from '@tingbao/edition';
import { EMPTY, slicePassage, type Passage } from './passage.ts';

/**
 * The visible text of one stretch of a source line: emphasis marks, code marks, escapes, tags, comments and the address of
 * a picture are markup and stand in no span; everything else stands in exactly one. Spaces at both ends are left out.
 * Lone signs are text: 3*4, a_b and a < b keep every character. So are entities: &amp; stays as the page has it.
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

const MAY_HOLD_MARKUP = /[*`\\<]|__|~~|!\[/u;

/** Bold, its underscore form, struck text, code and italics, each with its closing mark. */
const EMPHASIS =
  /\*\*(?=\S)[^*\n]{1,2000}?\*\*|__(?=\S)[^_\n]{1,2000}?__|~~(?=\S)[^~\n]{1,2000}?~~|`[^`\n]{1,2000}`|\*(?=[^\s*])[^*\n]{1,2000}?\*|\\[!-/:-@[-`{-~]/u;
/** Tags that lay out. An attribute needs its sign of equality: `<b and c>` is text, as is <张三>. */
const TAG =
  /<\/?(?:a|b|i|u|s|em|strong|sup|sub|small|span|font|mark|del|ins|br|hr|img|center|div|p|h[1-6]|figure|figcaption|table|thead|tbody|tfoot|caption|tr|td|th|html|body|section|article|blockquote|ul|ol|li)(?:[ \t][^<>\r\n=]*=[^<>\r\n]*| ?\/)?>/u;
const COMMENT = /<!--(?:[^<\r\n-]|-(?!->)|<(?!!--)){0,2000}-->/u;
/** A picture in a line that must stay whole, such as a row of a table: its words are text. */
const PICTURE = /!\[[^[\]\r\n]*\]\((?:[^()\r\n]*\([^()\r\n]*\))?[^()\r\n]*\)/u;
const MARKUP = new RegExp([EMPHASIS, TAG, COMMENT, PICTURE].map(({ source }) => source).join('|'), 'giu');

const LINE_BREAK = /^<(?:br|\/p|\/div|\/li)\b/iu;

/** Words of such letters that a <br> parts need a space where the break is left out. */
function isLatin(char: string | undefined): boolean {
  return char !== undefined && /[!-~\u00c0-\u024f]/u.test(char);
}

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
    if (LINE_BREAK.test(raw.slice(from, to)) && isLatin(text.at(-1)) && isLatin(raw[at])) text += ' ';
  }
  take(raw.length);
  return slicePassage({ text, spans, offsets }, 0, text.length);
}

/** Finds the marks of a stretch and, inside a pair of marks, those within; two levels are enough for bold italics. */
function collectMarks(raw: string, base: number, holes: [number, number][], depth: number): void {
  for (const match of raw.matchAll(MARKUP)) {
    const [whole] = match;
    const from = base + match.index;
    if (whole.startsWith('![')) {
      holes.push([from, from + 2], [from + whole.indexOf(']'), from + whole.length]);
    } else if (whole.startsWith('<')) {
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
