import type { SourcePage } from '@tingbao/edition';
import type { Cell } from './roled-block.ts';
import { isSpace } from './inline-markup.ts';
import { readHtmlTable } from './read-html-table.ts';

/** What markup in the middle of a line, or over several, makes of its place. `alt` is where a picture's words stand. */
export type Mark =
  | { type: 'figure'; alt: [number, number]; src: string }
  | { type: 'table'; rows: Cell[][] }
  | { type: 'title'; level: number }
  | { type: 'caption' }
  | { type: 'own'; role: 'folio' | 'unplaced'; words: [number, number] }
  | { type: 'break' };

/** A stretch of markup that parts the text before it from the text after it. */
export interface Cut {
  start: number;
  end: number;
  /** What stands here; null where only the line ends, as at <br>. */
  mark: Mark | null;
  /** What the lines after it are, up to the closing tag or a blank line; undefined where it changes nothing. */
  sets?: Mark | null;
  /** Stretches of text inside the markup that stand in none of its cells, such as a table's caption. */
  outside?: [number, number][];
}

const BREAK: Mark = { type: 'break' };
/** An attribute needs its sign of equality: `<p and q>` is no tag. Never runs past the next `<`, so all starts together are linear. */
const TAG =
  /<(\/?)(h[1-6]|p|div|center|figure|figcaption|hr|br|img|table|html|body|section|article|header|footer|blockquote|ul|ol|li|tr|td|th|thead|tbody|tfoot|caption)(?:[ \t][^<>\r\n=]*=[^<>\r\n]*| ?\/)?>/iuy;
const MARKS_ONLY = /^(?:#{1,6}|>+|[-*+•])?\s*$/u;
const BULLET = /^[-*+•]\s/u;

/**
 * Finds pictures, tags that part blocks, tables and comments over several lines, in order and apart from each other.
 * A row of a pipe table, a heading and a list's item stay whole: the markup in them is left out by `visibleText`. One scan.
 */
export function findCuts({ text, number, bodyStart: from }: SourcePage): Cut[] {
  const cuts: Cut[] = [];
  const starts = /<(?=[a-z/!])|!\[|[\f\u0085\u2028\u2029]/giu;
  starts.lastIndex = from;
  const line = lineFinder(text, from);
  let comment = 0; // where the next end of a comment is
  for (let found = starts.exec(text); found; found = starts.exec(text)) {
    const at = found.index;
    if (found[0] === '\f') {
      cuts.push({ start: at, end: at + 1, mark: BREAK }); // the end of a page
      continue;
    }
    if (LINE_ENDS.test(found[0])) {
      const cut = readLineEnds(text, at);
      cuts.push(cut);
      starts.lastIndex = cut.end;
      continue;
    }
    if (text.startsWith('<!--', at)) {
      if (comment < at + 4) comment = indexOrEnd(text, '-->', at + 4);
      const cut = readComment(text, at, comment);
      if (!cut) continue;
      starts.lastIndex = cut.end;
      const words = text.slice(at, cut.end);
      if (PLACEHOLDER.test(words)) cuts.push({ ...cut, mark: { type: 'figure', alt: [at, at], src: '' } });
      else if (/[\r\n]/u.test(words)) cuts.push(cut);
      continue;
    }
    const { first, whole } = line(at);
    const last = cuts.at(-1)?.end ?? from;
    const cut =
      found[0] === '<' ? readTag(text, number, at, first, whole) : readPicture(text, at, first, whole, last);
    if (!cut) continue;
    cuts.push(cut);
    starts.lastIndex = cut.end;
  }
  return cuts;
}

/** Line ends that are none of \n and \r: NEL and Unicode's own. */
const LINE_ENDS = /[\u0085\u2028\u2029]/u;
const LINE_END_RUN = /[\u0085\s]+/uy;

/** One ends a line; U+2029, and several in a row, end a paragraph. */
function readLineEnds(text: string, start: number): Cut {
  LINE_END_RUN.lastIndex = start;
  const run = LINE_END_RUN.exec(text)?.[0] ?? '';
  const ends = run.match(/\r\n|[\n\r\u0085\u2028]/gu)?.length ?? 0;
  return { start, end: start + run.length, mark: run.includes('\u2029') || ends > 1 ? BREAK : null };
}

/** Tells of a place, asked in rising order, where its line begins and whether that line must stay whole. */
function lineFinder(text: string, from: number): (at: number) => { first: number; whole: boolean } {
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  let first = from;
  let next = -1; // where the following line begins
  let whole = false;
  return (at) => {
    while (next <= at) {
      first = next < 0 ? from : next;
      while (first < at && isSpace(text.charCodeAt(first)) && text[first] !== lineBreak) first += 1;
      next = indexOrEnd(text, lineBreak, first) + 1;
      whole = '#|'.includes(text.charAt(first)) || BULLET.test(text.slice(first, first + 2));
    }
    return { first, whole };
  };
}

function indexOrEnd(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
}

const LONGEST_COMMENT = 2000;
/** What docling and others leave where a picture stood. */
const PLACEHOLDER = /^<!--\s*(?:image|picture|figure|photo|图片)\s*-->$/iu;

function readComment(text: string, start: number, close: number): Cut | null {
  if (close >= text.length || close - start > LONGEST_COMMENT) return null;
  if (text.slice(start + 4, close + 2).includes('<!--')) return null;
  return { start, end: close + 3, mark: BREAK };
}

/** What vision models are asked to put around furniture; some forget the stroke of the closing tag. */
const OWN = /<(page_number|watermark|logo)>([^<\r\n]{0,200})<\/?\1>/iuy;

function readOwn(text: string, start: number): Cut | null {
  OWN.lastIndex = start;
  const match = OWN.exec(text);
  if (!match) return null;
  const [whole, name = '', words = ''] = match;
  const from = start + name.length + 2;
  const role = name.toLowerCase() === 'page_number' ? 'folio' : 'unplaced';
  return {
    start,
    end: start + whole.length,
    mark: { type: 'own', role, words: [from, from + words.length] },
  };
}

function readTag(text: string, page: number, start: number, first: number, whole: boolean): Cut | null {
  const own = whole ? null : readOwn(text, start);
  if (own) return own;
  TAG.lastIndex = start;
  const match = TAG.exec(text);
  if (!match) return null;
  const name = (match[2] ?? '').toLowerCase();
  const opens = match[1] === '';
  const end = start + match[0].length;
  if (name === 'table' && opens && text[first] !== '|') {
    const table = readHtmlTable(text, page, end);
    return { start, end: table.end, mark: { type: 'table', rows: table.rows }, outside: table.outside };
  }
  if (name === 'img') return whole ? null : readImage(match[0], start, end, opens);
  if (whole) return null;
  if (name === 'br') return { start, end, mark: null };
  const cut: Cut = { start, end, mark: BREAK };
  if (/^h[1-6]$/u.test(name))
    return { ...cut, sets: opens ? { type: 'title', level: Number(name[1]) } : null };
  return name === 'figcaption' ? { ...cut, sets: opens ? { type: 'caption' } : null } : cut;
}

/** Without an address, `<img>…</img>` are a model's words about a picture. */
function readImage(tag: string, start: number, end: number, opens: boolean): Cut {
  const src = attribute(tag, /(?<=[\s"'])src\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu);
  const alt = attribute(tag, /(?<=[\s"'])alt\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/iu);
  if (!src) return { start, end, mark: BREAK, sets: opens && tag.length === 5 ? { type: 'caption' } : null };
  const named = alt && !/^(?:image|img|picture|figure)$/iu.test(alt.value); // PaddleOCR calls every picture Image
  const words: [number, number] = named
    ? [start + alt.at, start + alt.at + alt.value.length]
    : [start, start];
  return { start, end, mark: { type: 'figure', alt: words, src: src.value } };
}

function attribute(tag: string, pattern: RegExp): { value: string; at: number } | null {
  const match = pattern.exec(tag);
  if (!match) return null;
  const value = match[1] ?? match[2] ?? match[3] ?? '';
  return { value, at: match.index + match[0].length - value.length - (match[3] === undefined ? 1 : 0) };
}

const ALT = /!\[([^[\]\r\n]*)\]\(/uy;

/** `last` is the end of the cut before: a link's bracket must not be looked for in it. */
function readPicture(text: string, at: number, first: number, whole: boolean, last: number): Cut | null {
  ALT.lastIndex = at;
  const match = ALT.exec(text);
  const address = match ? readAddress(text, at + match[0].length) : null;
  if (!match || !address) return null;
  let start = at;
  let { end } = address;
  if (at > last && text[at - 1] === '[' && text.startsWith('](', end)) {
    const link = readAddress(text, end + 2);
    if (link) [start, end] = [at - 1, link.end];
  }
  // `- ![](a.png)` and `# ![](a.png)` are pictures, their marks are none of a list or a heading.
  const alone = first >= last && start - first <= 12 && MARKS_ONLY.test(text.slice(first, start));
  if (alone && start > first && isLineEnd(text, end)) start = first;
  else if (whole) return null;
  const alt = at + 2;
  // Mistral's OCR calls a picture by its file: ![img-0.jpeg](img-0.jpeg).
  const words = match[1] === address.src ? '' : (match[1] ?? '');
  return { start, end, mark: { type: 'figure', alt: [alt, alt + words.length], src: address.src } };
}

function isLineEnd(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && text[at] !== '\n' && at - from < 12 && isSpace(text.charCodeAt(at))) at += 1;
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}

const IN_ANGLES = /[ \t]*<([^<>\r\n]*)>[^()<\r\n]*\)/uy;

/** An address up to the bracket that closes it: spaces, one pair of brackets in it and a title after it are allowed. */
function readAddress(text: string, from: number): { src: string; end: number } | null {
  IN_ANGLES.lastIndex = from;
  const angled = IN_ANGLES.exec(text);
  if (angled) return { src: (angled[1] ?? '').trim(), end: from + angled[0].length };
  let inside = false;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r' || (char === '(' && inside)) return null;
    if (char === '(') inside = true;
    else if (char === ')' && inside) inside = false;
    else if (char === ')') return { src: withoutTitle(text.slice(from, at)), end: at + 1 };
  }
  return null;
}

function withoutTitle(words: string): string {
  const trimmed = words.trim();
  const quote = trimmed.at(-1);
  if (quote !== '"' && quote !== "'") return trimmed;
  const opening = trimmed.lastIndexOf(quote, trimmed.length - 2);
  return opening > 0 && isSpace(trimmed.charCodeAt(opening - 1)) ? trimmed.slice(0, opening).trim() : trimmed;
}
