import type { SourcePage } from '@tingbao/edition';
import { endsSentence, isWide } from './characters.ts';
import { isSpace, visibleText } from './inline-markup.ts';
import { hyphenRule, joinText, seamNotes, type KeepHyphen } from './join-text.ts';
import type { Passage } from './passage.ts';
import { sourceBlock, type SourceBlock } from './source-block.ts';
import { readTable, isTableLine } from './read-table.ts';

/** One line of the source: offsets without white space at its ends. */
export interface Line {
  start: number;
  end: number;
  /** Width of the white space before `start`; an ideographic space counts two. */
  indent: number;
}

/**
 * Splits a page into blocks by one scan over its lines: headings (# and Setext), paragraphs, quotes, lists, pipe tables, pictures.
 * Rules (---), code fences and empty headings are markup and leave nothing. Linear in the page; never throws.
 */
export function readBlocks(page: SourcePage): SourceBlock[] {
  const lines = splitLines(page.text, page.bodyStart);
  const keepHyphen = hyphenRule(page.text);
  const blocks: SourceBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (!line || line.start === line.end) {
      const last = blocks.at(-1);
      if (last) last.blankAfter += 1;
      at += 1;
      continue;
    }
    const read = readOne(page, lines, at, line) ?? readParagraphs(page, lines, at, keepHyphen);
    for (const block of read.blocks) blocks.push(block);
    at = read.next;
  }
  return blocks;
}

interface Read {
  blocks: SourceBlock[];
  next: number;
}

function splitLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  let start = from;
  while (start <= text.length) {
    const found = text.indexOf(lineBreak, start);
    const stop = found < 0 ? text.length : found;
    let first = start;
    let indent = 0;
    while (first < stop && isSpace(text.charCodeAt(first))) {
      indent += text.charCodeAt(first) === 0x3000 ? 2 : 1;
      first += 1;
    }
    let end = stop;
    while (end > first && isSpace(text.charCodeAt(end - 1))) end -= 1;
    lines.push({ start: first, end, indent });
    start = stop + 1;
  }
  return lines;
}

const HEADING = /^(#{1,6})(?:\s+|(?=[^\s#!]))(.*?)(?:\s+#+)?$/su;
const EMPTY_HEADING = /^#{1,6}$/u;
const RULE = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|(?:=\s*){3,})$/u;
const FENCE = /^(?:`{3,}|~{3,})\s*[\w-]*$/u;
const BULLET = /^[-*+•]\s+(?=\S)/u;
const NUMBER = /^\d{1,3}[.)]\s+(?=\S)/u;
const QUOTE = /^>+\s*/u;
const IMAGE = /^!\[([^\]\n]*)\]\(\s*<?([^)\s>]*)>?(?:\s+"[^"\n]*")?\s*\)$/u;
const BOLD_LINE = /^(?:\*\*[^*]+\*\*|__[^_]+__)$/u;

/** A line that begins a block of its own; null where it is the first line of a paragraph. */
function readOne(page: SourcePage, lines: Line[], at: number, line: Line): Read | null {
  const { text: source } = page;
  const code = source.charCodeAt(line.start);
  if (!'#-*_=`~>!|+•0123456789'.includes(String.fromCharCode(code)) && !isTableLine(source, lines, at))
    return null;
  if (line.end - line.start <= 400) {
    const raw = source.slice(line.start, line.end);
    if (RULE.test(raw) || EMPTY_HEADING.test(raw) || FENCE.test(raw)) return { blocks: [], next: at + 1 };
    const image = IMAGE.exec(raw);
    if (image) {
      const alt = line.start + 2;
      const text = visibleText(source, alt, alt + (image[1] ?? '').length, page.number);
      return { blocks: [sourceBlock('figure', page.number, { ...text, src: image[2] ?? '' })], next: at + 1 };
    }
  }
  if (code === 0x23) return readHeading(page, line, at);
  if (isTableLine(source, lines, at)) return readTable(page, lines, at);
  const marker = source.slice(line.start, Math.min(line.end, line.start + 12));
  if (BULLET.test(marker) || NUMBER.test(marker)) return readList(page, lines, at);
  if (QUOTE.test(marker)) return readQuote(page, lines, at);
  return null;
}

function readHeading(page: SourcePage, line: Line, at: number): Read | null {
  const match = HEADING.exec(page.text.slice(line.start, line.end));
  if (!match) return null;
  const [whole, marks = '', words = ''] = match;
  const start = line.start + whole.indexOf(words, marks.length);
  const text = visibleText(page.text, start, start + words.length, page.number);
  const blocks =
    text.text === '' ? [] : [sourceBlock('heading', page.number, { ...text, level: marks.length })];
  return { blocks, next: at + 1 };
}

/** Bullets are markup; printed numbers are the newspaper's own characters and stay in the item's text. */
function readList(page: SourcePage, lines: Line[], at: number): Read {
  const items: Passage[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.start === line.end) break;
    const raw = page.text.slice(line.start, Math.min(line.end, line.start + 12));
    const bullet = BULLET.exec(raw);
    if (!bullet && !NUMBER.test(raw)) break;
    items.push(visibleText(page.text, line.start + (bullet?.[0].length ?? 0), line.end, page.number));
  }
  return {
    blocks: [sourceBlock('list', page.number, { items: items.filter(({ text }) => text !== '') })],
    next,
  };
}

function readQuote(page: SourcePage, lines: Line[], at: number): Read {
  const blocks: SourceBlock[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.start === line.end) break;
    const mark = QUOTE.exec(page.text.slice(line.start, Math.min(line.end, line.start + 12)));
    if (!mark) break;
    const text = visibleText(page.text, line.start + mark[0].length, line.end, page.number);
    if (text.text !== '') blocks.push(sourceBlock('quote', page.number, { ...text }));
  }
  return { blocks, next };
}

/** Lines up to a blank one or the next block: one paragraph where they were wrapped, else a paragraph each. */
function readParagraphs(page: SourcePage, lines: Line[], at: number, keepHyphen: KeepHyphen): Read {
  const run: { line: Line; text: Passage }[] = [];
  let next = at;
  let setext = 0;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.start === line.end) break;
    if (next > at) {
      setext = setextLevel(page.text, line);
      if (setext > 0 && run.length === 1) {
        next += 1;
        break;
      }
      setext = 0;
      if (readOne(page, lines, next, line)) break;
    }
    run.push({ line, text: visibleText(page.text, line.start, line.end, page.number) });
  }
  const wrapped = isWrapped(run.map(({ text }) => text.text));
  const groups: Passage[][] = [];
  const bolds: boolean[] = [];
  run.forEach(({ line, text }, index) => {
    if (text.text === '') return;
    const bold = line.end - line.start <= 400 && BOLD_LINE.test(page.text.slice(line.start, line.end));
    const before = run[index - 1]?.text.text ?? '';
    const group = groups.at(-1);
    if (group && !bold && !bolds.at(-1) && wrapped(before, text.text, line.indent)) {
      group.push(text);
    } else {
      groups.push([text]);
      bolds.push(bold);
    }
  });
  const blocks = groups.map((group, index) => {
    const heading = bolds[index] || (setext > 0 && run.length === 1);
    const { text, spans, offsets, seams, dehyphenated } = joinText(group, keepHyphen);
    return sourceBlock(heading ? 'heading' : 'paragraph', page.number, {
      text,
      spans,
      offsets,
      level: heading ? setext || 6 : 0,
      notes: seamNotes('unwrapped', seams, dehyphenated),
    });
  });
  return { blocks, next };
}

function setextLevel(source: string, line: Line): number {
  const raw = source.slice(line.start, Math.min(line.end, line.start + 200));
  if (/^={3,}$/u.test(raw)) return 1;
  return /^-{3,}$/u.test(raw) ? 2 : 0;
}

/**
 * Whether a line goes on in the next. Lines wrapped at a width are nearly as long as the longest; a page that writes a
 * paragraph a line has lines of very different lengths. A new indent always begins a paragraph.
 */
function isWrapped(lines: string[]): (before: string, line: string, indent: number) => boolean {
  const widest = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const full = lines.filter((line) => line.length >= widest - 2).length;
  return (before, line, indent) => {
    if (indent >= 4) return false;
    if (isWide(line.charCodeAt(0)) || isWide(before.charCodeAt(before.length - 1))) {
      return widest <= 60 && full >= 2 && before.length >= widest - 2;
    }
    if (/^By [A-Z]/u.test(before) && before.length < 60) return false;
    return before.length >= widest * 0.6 && !(endsSentence(before) && before.length < widest * 0.75);
  };
}
