import type { SourcePage } from '@tingbao/edition';
import { endsSentence } from './characters.ts';
import { visibleText } from './inline-markup.ts';
import { hyphenRule, joinText, seamNotes, type KeepHyphen } from './join-text.ts';
import { EMPTY, type Passage } from './passage.ts';
import { readTable, isTableLine } from './read-table.ts';
import { roledBlock, type RoledBlock } from './roled-block.ts';
import { readCaption } from './rules/caption.ts';
import { isPlain, splitLines, type Line } from './split-lines.ts';
import { isWrapped } from './unwrap.ts';

/**
 * Splits a page into blocks by one scan over its lines: headings (# and Setext), paragraphs, quotes, lists, pipe tables, pictures,
 * and the HTML that OCR tools write. Rules (---), code fences and empty headings are markup and leave nothing. Linear in the page; never throws.
 */
export function readBlocks(page: SourcePage): RoledBlock[] {
  const lines = splitLines(page);
  const keepHyphen = hyphenRule(page.text);
  const blocks: RoledBlock[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line?.mark) {
      readMark(page, line, blocks);
      at += 1;
      continue;
    }
    if (!line || line.start === line.end) {
      const last = blocks.at(-1);
      if (last) last.blankAfter += 1;
      at += 1;
      continue;
    }
    at = readOne(page, lines, at, line, blocks) ?? readParagraphs(page, lines, at, keepHyphen, blocks);
  }
  return blocks;
}

/** A line whose mark says what it is. A caption's words are asked for its credit here, since its markup is proof. */
function readMark(page: SourcePage, { start, end, mark }: Line, out: RoledBlock[]): void {
  if (!mark || mark.type === 'break') return;
  if (mark.type === 'table') {
    if (mark.rows.length > 0) out.push(roledBlock('table', page.number, EMPTY, { rows: mark.rows }));
    return;
  }
  const [from, to] = mark.type === 'figure' ? mark.alt : mark.type === 'own' ? mark.words : [start, end];
  const text = visibleText(page.text, from, to, page.number);
  if (mark.type === 'figure') {
    out.push(roledBlock('figure', page.number, text, { src: mark.src }));
  } else if (text.text !== '') {
    if (mark.type === 'own') out.push(roledBlock(mark.role, page.number, text));
    else if (mark.type === 'title') out.push(roledBlock('title', page.number, text, { level: mark.level }));
    else out.push({ ...roledBlock('caption', page.number, text), ...readCaption(text.text, true) });
  }
}

/** Models write more than Markdown's six. */
const MOST_MARKS = 12;
const EMPTY_HEADING = /^#{1,12}$/u;
const RULE = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|(?:=\s*){3,})$/u;
const FENCE = /^(?:`{3,}|~{3,})\s*[\w-]*$/u;
const BULLET = /^[-*+•]\s+(?=\S)/u;
const NUMBER = /^\d{1,3}[.)]\s+(?=\S)/u;
const QUOTE = /^>+\s*/u;
/** The number of a note at the page's foot: [^1]: */
const NOTE = /^\[\^[\p{L}\d*]{1,12}\]:\s/u;
/** Where a link leads, as Markdown keeps it at a page's foot: [1]: https://… No paper prints it. */
const LINK = /^\[[^\]\n]{1,40}\]:\s+(?:<?https?:\/\/|<?data:|\S{1,100}\.(?:png|jpe?g|gif|webp|svg)\b)/iu;
/** A tool's mark between pages: {2}------, --- Page 2 ---, <=== Page 2 ===>. */
const PAGE_MARK =
  /^(?:\{\d{1,4}\}-{3,}|(?:<?[-=*_~#]{2,}|\[\[|<)\s*(?:page|第)\s*\d{1,4}(?:\s*(?:页|頁|\/|of)\s*\d{0,4})?\s*(?:[-=*_~#]{2,}>?|\]\]|>))$/iu;
const BOLD_LINE = /^(?:\*{2,3}[^*]+\*{2,3}|__[^_]+__|<(b|strong)>[^<]+<\/\1>)$/iu;

const BEGINS_BLOCK = '#-*_=`~>|+•0123456789{[<■●◆▲';

/** Reads a block that its first line shows to be no paragraph, into `out`; null where it may be one. Returns the next line. */
function readOne(page: SourcePage, lines: Line[], at: number, line: Line, out: RoledBlock[]): number | null {
  const { text: source } = page;
  if (!BEGINS_BLOCK.includes(source.charAt(line.start))) {
    return isTableLine(source, lines, at) ? readTable(page, lines, at, out) : null;
  }
  if (line.end - line.start <= 400) {
    const raw = source.slice(line.start, line.end);
    if (RULE.test(raw) || EMPTY_HEADING.test(raw) || FENCE.test(raw)) return at + 1;
    if (PAGE_MARK.test(raw)) return readWhole(page, line, 'folio', at, out);
    if (LINK.test(raw)) return readWhole(page, line, 'tool', at, out);
  }
  if (source.charAt(line.start) === '#') return readHeading(page, line, at, out);
  if (isTableLine(source, lines, at)) return readTable(page, lines, at, out);
  const marker = source.slice(line.start, Math.min(line.end, line.start + 12));
  if (BULLET.test(marker) || NUMBER.test(marker) || isPrintedItem(page, lines, at))
    return readList(page, lines, at, out);
  if (NOTE.test(page.text.slice(line.start, Math.min(line.end, line.start + 20))))
    return readWhole(page, line, 'note', at, out);
  return QUOTE.test(marker) ? readQuote(page, lines, at, out) : null;
}

/** Whether a line ends the paragraph above it by beginning a block of its own. */
function interrupts(page: SourcePage, lines: Line[], at: number, line: Line): boolean {
  return line.mark !== null || readOne(page, lines, at, line, []) !== null;
}

function readHeading(page: SourcePage, line: Line, at: number, out: RoledBlock[]): number | null {
  let start = line.start;
  while (page.text.charAt(start) === '#') start += 1;
  const level = start - line.start;
  if (level > MOST_MARKS || start >= page.text.length || page.text.charAt(start) === '!') return null;
  const text = visibleText(page.text, start, closingMarks(page.text, start, line.end), page.number);
  if (text.text !== '') out.push(roledBlock('title', page.number, text, { level: Math.min(6, level) }));
  return at + 1;
}

/** Where a heading's words end: before the # that may close it, behind a space. By hand, since a pattern tries every space of a row. */
function closingMarks(source: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && source.charAt(stop - 1) === '#') stop -= 1;
  return stop < end && stop > start && /\s/u.test(source.charAt(stop - 1)) ? stop : end;
}

/** A line that is one block of its own, whatever stands around it. */
function readWhole(
  page: SourcePage,
  line: Line,
  role: 'folio' | 'note' | 'tool',
  at: number,
  out: RoledBlock[],
): number {
  out.push(roledBlock(role, page.number, visibleText(page.text, line.start, line.end, page.number)));
  return at + 1;
}

const PRINTED = /^[■●◆▲]\s?(?=\S)/u;

/** Two lines and more that begin with one printed sign; a single one may be a subhead, or a byline's. */
function isPrintedItem({ text }: SourcePage, lines: Line[], at: number): boolean {
  const line = lines[at];
  const sign = text.charAt(line?.start ?? 0);
  if (!line || !PRINTED.test(text.slice(line.start, line.start + 3))) return false;
  const same = (other: Line | undefined) => isPlain(other) && text.charAt(other.start) === sign;
  return same(lines[at + 1]) || same(lines[at - 1]);
}

/** Bullets are markup; printed numbers and ■ are the newspaper's own characters and stay in the item's text. */
function readList(page: SourcePage, lines: Line[], at: number, out: RoledBlock[]): number {
  const items: Passage[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!isPlain(line)) break;
    const raw = page.text.slice(line.start, Math.min(line.end, line.start + 12));
    const bullet = BULLET.exec(raw);
    if (!bullet && !NUMBER.test(raw) && !isPrintedItem(page, lines, next)) break;
    items.push(visibleText(page.text, line.start + (bullet?.[0].length ?? 0), line.end, page.number));
  }
  out.push(roledBlock('list', page.number, EMPTY, { items: items.filter(({ text }) => text !== '') }));
  return next;
}

function readQuote(page: SourcePage, lines: Line[], at: number, out: RoledBlock[]): number {
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!isPlain(line)) break;
    const mark = QUOTE.exec(page.text.slice(line.start, Math.min(line.end, line.start + 12)));
    if (!mark) break;
    const text = visibleText(page.text, line.start + mark[0].length, line.end, page.number);
    if (text.text !== '') out.push(roledBlock('quote', page.number, text));
  }
  return next;
}

/** Lines up to a blank one or the next block: one paragraph where they were wrapped, else a paragraph each. */
function readParagraphs(
  page: SourcePage,
  lines: Line[],
  at: number,
  keepHyphen: KeepHyphen,
  out: RoledBlock[],
): number {
  const alone = readLoneLine(page, lines, at);
  if (alone) {
    out.push(alone);
    return at + 1;
  }
  return readLines(page, lines, at, keepHyphen, out);
}

function readLines(
  page: SourcePage,
  lines: Line[],
  at: number,
  keepHyphen: KeepHyphen,
  out: RoledBlock[],
): number {
  const run: Line[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!isPlain(line)) break;
    const setext = next > at && run.length === 1 ? setextLevel(page.text, line, lines[at] as Line) : 0;
    if (setext > 0) {
      const text = visibleText(page.text, lines[at]?.start ?? 0, lines[at]?.end ?? 0, page.number);
      if (text.text !== '') out.push(roledBlock('title', page.number, text, { level: setext }));
      return next + 1;
    }
    if (next > at && interrupts(page, lines, next, line)) break;
    run.push(line);
  }
  const texts = run.map((line) => visibleText(page.text, line.start, line.end, page.number));
  const wrapped = isWrapped(texts);
  let group: Passage[] = [];
  const close = () => {
    if (group.length > 0) out.push(paragraph(page, group, keepHyphen));
    group = [];
  };
  run.forEach((line, index) => {
    const text = texts[index];
    if (!text || text.text === '') return;
    if (isBold(page.text, line)) {
      close();
      out.push(roledBlock('title', page.number, text, { level: 6 }));
      return;
    }
    if (!wrapped(texts[index - 1]?.text ?? '', text.text, line.indent)) close();
    group.push(text);
  });
  close();
  return next;
}

/** Most paragraphs are one line between blank ones: nothing to unwrap. */
function readLoneLine(page: SourcePage, lines: Line[], at: number): RoledBlock | null {
  const line = lines[at];
  const next = lines[at + 1];
  if (!line || isPlain(next) || isBold(page.text, line)) return null;
  const text = visibleText(page.text, line.start, line.end, page.number);
  return text.text === '' ? null : roledBlock('paragraph', page.number, text);
}

function paragraph(page: SourcePage, lines: Passage[], keepHyphen: KeepHyphen): RoledBlock {
  const [only] = lines;
  if (only && lines.length === 1) return roledBlock('paragraph', page.number, only);
  const joined = joinText(lines, keepHyphen);
  const notes = seamNotes('unwrapped', 'wrapped-lines', joined.seams, joined.dehyphenated);
  return roledBlock('paragraph', page.number, joined, { notes });
}

/** A line that is bold from end to end stands for a heading, unless it is a sentence. */
function isBold(source: string, line: Line): boolean {
  const first = source[line.start];
  if (first !== '*' && first !== '_' && first !== '<') return false;
  if (line.end - line.start > 400) return false;
  const raw = source.slice(line.start, line.end);
  return (
    BOLD_LINE.test(raw) &&
    !/[。；;，,]\W{1,3}$/u.test(raw) &&
    !(raw.length > 100 && /[.!?！？”]\W{1,3}$/u.test(raw))
  );
}

/** A rule right under a sentence parts it from what follows: a page's end is written so, too. */
function setextLevel(source: string, line: Line, above: Line): number {
  const raw = source.slice(line.start, Math.min(line.end, line.start + 200));
  if (!/^(?:={3,}|-{3,})$/u.test(raw) || endsSentence(source.slice(above.start, above.end))) return 0;
  return raw.startsWith('=') ? 1 : 2;
}
