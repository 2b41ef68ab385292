import { ENTITY, entitySign } from './entities.ts';
import { lowered, raised } from './formula-signs.ts';
import { readFormula, type Hole } from './read-formula.ts';

/** Bold, its underscore form, struck text, code and italics, each with its closing mark. */
const EMPHASIS =
  /\*\*(?=\S)[^*\n]{1,2000}?\*\*|__(?=\S)[^_\n]{1,2000}?__|~~(?=\S)[^~\n]{1,2000}?~~|`[^`\n]{1,2000}`|\*(?=[^\s*])[^*\n]{1,2000}?\*|\\[!-/:-@[-`{-~]/u;
/** Tags that lay out. An attribute needs its sign of equality: `<b and c>` is text, as is <张三>. */
const TAG =
  /<\/?(?:a|b|i|u|s|em|strong|sup|sub|small|big|span|font|mark|del|ins|br|hr|img|center|div|p|h[1-6]|figure|figcaption|table|thead|tbody|tfoot|caption|tr|td|th|html|body|section|article|header|footer|blockquote|ul|ol|li|page_number|watermark|signature|logo)(?:[ \t][^<>\r\n=]*=[^<>\r\n]*| ?\/)?>/u;
const COMMENT = /<!--(?:[^<\r\n-]|-(?!->)|<(?!!--)){0,2000}-->/u;
/** A picture in a line that must stay whole, such as a row of a table: its words are text. */
const PICTURE = /!\[[^[\]\r\n]*\]\((?:[^()\r\n]*\([^()\r\n]*\))?[^()\r\n]*\)/u;
/** A figure that HTML raises or lowers; a note's number, and the same at the note itself, at a line's beginning. */
const RAISED = /<su[pb]>\s{0,3}[\d+−-]{1,6}\s{0,3}<\/su[pb]>/u;
const NOTE_SIGN = /^\[\^[\p{L}\d*]{1,12}\]:(?=\s)|\[\^[\p{L}\d*]{1,12}\]/u;
/** Where a formula may begin; `readFormula` says whether it is a figure's. */
const FORMULA = /\$|\\[([]/u;
const MARKUP = new RegExp(
  [FORMULA, EMPHASIS, RAISED, TAG, COMMENT, PICTURE, NOTE_SIGN, ENTITY].map(({ source }) => source).join('|'),
  'giu',
);

/** Whether a text may hold any of the marks: most lines hold none. */
export const MAY_HOLD_MARKS = /[*`\\<$&]|__|~~|!\[|\[\^/u;

/** Finds the marks of a stretch and, inside a pair of marks, those within; two levels are enough for bold italics. */
export function collectMarks(raw: string, base: number, holes: Hole[], depth: number): void {
  const marks = new RegExp(MARKUP);
  for (let match = marks.exec(raw); match; match = marks.exec(raw)) {
    const formula = /^(?:\$|\\[([])/u.test(match[0]) ? readFormula(raw, match.index) : null;
    if (formula) {
      marks.lastIndex = formula.at(-1)?.to ?? marks.lastIndex;
      for (const { from, to, reads } of withSpaces(raw, formula)) holes.push(moved(from, to, base, reads));
    } else {
      markHoles(match[0], base + match.index, holes, depth);
    }
  }
}

function moved(from: number, to: number, base: number, reads?: string): Hole {
  return reads === undefined
    ? { from: base + from, to: base + to }
    : { from: base + from, to: base + to, reads };
}

/** Tools set a formula apart by spaces; between it and Chinese, print has none. */
function withSpaces(raw: string, formula: Hole[]): Hole[] {
  const first = formula[0]?.from ?? 0;
  const last = formula.at(-1)?.to ?? 0;
  const out = [...formula];
  if (/[\u3000-\u9fff\uff01-\uff5e“”‘’—…] $/u.test(raw.slice(Math.max(0, first - 2), first))) {
    out.unshift({ from: first - 1, to: first });
  }
  if (/^ [\u3000-\u9fff\uff01-\uff5e“”‘’—…]/u.test(raw.slice(last, last + 2))) {
    out.push({ from: last, to: last + 1 });
  }
  return out;
}

function markHoles(whole: string, from: number, holes: Hole[], depth: number): void {
  const end = from + whole.length;
  if (whole === '$') return;
  if (whole.startsWith('![')) {
    holes.push({ from, to: from + 2 }, { from: from + whole.indexOf(']'), to: end });
  } else if (/^<su[pb]>\s*[\d+−-]/iu.test(whole)) {
    holes.push(...raisedHoles(whole, from));
  } else if (whole.startsWith('<')) {
    holes.push(LINE_BREAK.test(whole) ? { from, to: end, reads: '' } : { from, to: end });
  } else if (whole.startsWith('\\')) {
    holes.push({ from, to: from + 1 });
  } else if (whole.startsWith('&')) {
    const reads = entitySign(whole);
    if (reads !== null) holes.push({ from, to: end, reads });
  } else if (whole.startsWith('[^')) {
    const close = whole.indexOf(']');
    holes.push({ from, to: from + 2 }, ...signs(whole, from, 2, close, raised));
    holes.push({ from: from + close, to: end });
  } else {
    const width = /^(?:\*\*|__|~~)/u.test(whole) ? 2 : 1;
    holes.push({ from, to: from + width }, { from: end - width, to: end });
    if (depth < 2 && whole[0] !== '`') {
      collectMarks(whole.slice(width, whole.length - width), from + width, holes, depth + 1);
    }
  }
}

const LINE_BREAK = /^<(?:br|\/p|\/div|\/li)\b/iu;

/** 10<sup>2</sup> is no 102. */
function raisedHoles(whole: string, from: number): Hole[] {
  const close = whole.lastIndexOf('<');
  const fold = /^<sup/iu.test(whole) ? raised : lowered;
  return [
    { from, to: from + 5 },
    ...signs(whole, from, 5, close, fold),
    { from: from + close, to: from + whole.length },
  ];
}

function signs(
  whole: string,
  from: number,
  first: number,
  stop: number,
  fold: (char: string) => string,
): Hole[] {
  const holes: Hole[] = [];
  for (let at = first; at < stop; at += 1) {
    const reads = fold(whole.charAt(at));
    if (reads !== whole.charAt(at)) holes.push({ from: from + at, to: from + at + 1, reads });
  }
  return holes;
}
