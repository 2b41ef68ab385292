import type { SourcePage } from '@tingbao/edition';
import { findCuts, type Cut, type Mark } from './find-cuts.ts';
import { isSpace } from './inline-markup.ts';

/** One line of the source, or a part of it beside markup: offsets without white space at its ends. */
export interface Line {
  start: number;
  end: number;
  /** Width of the white space before `start`; an ideographic space counts two. */
  indent: number;
  /** What HTML or a picture's mark says of it; null for a line whose own signs tell. */
  mark: Mark | null;
}

/** What parts a line in two begins with one of these. */
const CUTS = ['<', '![', '\f', '\u2028', '\u2029', '\u0085'];

/** Whether a line has text and no mark of its own. */
export function isPlain(line: Line | undefined): line is Line {
  return line !== undefined && line.start < line.end && line.mark === null;
}

/** The lines of a page, with pictures, HTML tables and HTML headings as lines of their own. Linear. */
export function splitLines(page: SourcePage): Line[] {
  const { text, bodyStart } = page;
  const mayBeCut = CUTS.some((sign) => text.includes(sign, bodyStart));
  const lines: Line[] = [];
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  const splitter = lineSplitter(text, lineBreak, lines);
  let at = bodyStart;
  let mark: Mark | null = null;
  for (const cut of mayBeCut ? findCuts(page) : []) {
    mark = splitter(at, cut.start, mark, at > bodyStart, true);
    pushCut(text, cut, lineBreak, lines);
    if (cut.sets !== undefined) mark = cut.sets;
    at = cut.end;
  }
  splitter(at, text.length, mark, at > bodyStart, false);
  return lines;
}

function pushCut(text: string, { start, end, mark, outside }: Cut, lineBreak: string, lines: Line[]): void {
  for (const [from, to] of outside ?? []) {
    lines.push({ start: from, end: from, indent: 0, mark: { type: 'break' } });
    let at = from;
    for (const words of text.slice(from, to).split(lineBreak)) {
      const line = trimmedLine(text, at, at + words.length);
      if (line !== BLANK) lines.push(line);
      at += words.length + 1;
    }
    lines.push({ start: to, end: to, indent: 0, mark: { type: 'break' } });
  }
  if (mark) lines.push({ start, end, indent: 0, mark });
}

/**
 * Splits stretches of the text, asked in rising order, into lines. An empty piece beside a cut is no blank line. Answers the
 * mark that still holds: a blank line ends a heading that was never closed.
 */
function lineSplitter(text: string, lineBreak: string, lines: Line[]) {
  let next = -1; // the next line break: kept, for a line may have many cuts
  return (
    from: number,
    to: number,
    mark: Mark | null,
    afterCut: boolean,
    beforeCut: boolean,
  ): Mark | null => {
    let held = mark;
    for (let start = from; start <= to; start = next + 1) {
      if (next < start) next = text.indexOf(lineBreak, start);
      if (next < 0) next = text.length;
      const stop = Math.min(next, to);
      const line = trimmedLine(text, start, stop);
      const beside = (afterCut && start === from) || (beforeCut && stop === to);
      if (line !== BLANK) {
        line.mark = held;
        lines.push(line);
      } else if (!beside) {
        held = null;
        lines.push(BLANK);
      }
      if (next >= to) break;
    }
    return held;
  };
}

/** A line without text, for all of them: half of a page's lines are such. */
const BLANK: Line = { start: 0, end: 0, indent: 0, mark: null };

function trimmedLine(text: string, start: number, stop: number): Line {
  let first = start;
  let indent = 0;
  while (first < stop && isSpace(text.charCodeAt(first))) {
    indent += text.charCodeAt(first) === 0x3000 ? 2 : 1;
    first += 1;
  }
  if (first === stop) return BLANK;
  let end = stop;
  while (isSpace(text.charCodeAt(end - 1))) end -= 1;
  return { start: first, end, indent, mark: null };
}
