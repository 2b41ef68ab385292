import type { SourcePage } from '@tingbao/edition';
import { visibleText } from './inline-markup.ts';
import { EMPTY, type Passage } from './passage.ts';
import type { Line } from './read-blocks.ts';
import { roledBlock, type RoledBlock } from './roled-block.ts';

const SEPARATOR = /^\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?$/u;

/** A pipe table begins where a line with pipes stands above a line of dashes and pipes, or is fenced by pipes itself. */
export function isTableLine(source: string, lines: Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.end - line.start < 3) return false;
  if (source[line.start] === '|' && source[line.end - 1] === '|') return true;
  const next = lines[at + 1];
  return (
    next !== undefined &&
    next.end > next.start &&
    source[next.start] !== undefined &&
    '|:-'.includes(source.charAt(next.start)) &&
    next.end - next.start <= 2000 &&
    hasPipe(source, next) &&
    hasPipe(source, line) &&
    SEPARATOR.test(source.slice(next.start, next.end))
  );
}

/** Reads the rows of a pipe table; the line of dashes is markup and says that the row above it is a header. */
export function readTable(page: SourcePage, lines: Line[], at: number, out: RoledBlock[]): number {
  const rows: Passage[][] = [];
  let hasHeaderRow = false;
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || !hasPipe(page.text, line)) break;
    if (line.end - line.start <= 2000 && SEPARATOR.test(page.text.slice(line.start, line.end))) {
      if (rows.length === 1) hasHeaderRow = true;
    } else {
      rows.push(readRow(page, line));
    }
  }
  if (rows.length > 0) out.push(roledBlock('table', page.number, EMPTY, { rows, hasHeaderRow }));
  return next;
}

function hasPipe(source: string, line: Line): boolean {
  return source.slice(line.start, line.end).includes('|'); // indexOf on the whole source would run past the line
}

function readRow(page: SourcePage, line: Line): Passage[] {
  const { text: source } = page;
  const cells: Passage[] = [];
  let from = source[line.start] === '|' ? line.start + 1 : line.start;
  for (let at = from; at <= line.end; at += 1) {
    const atEnd = at === line.end;
    if (!atEnd && (source[at] !== '|' || source[at - 1] === '\\')) continue;
    if (!atEnd || at > from) cells.push(visibleText(source, from, at, page.number));
    from = at + 1;
  }
  return cells;
}
