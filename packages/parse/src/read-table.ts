import type { SourcePage } from '@tingbao/edition';
import { visibleText } from './inline-markup.ts';
import { EMPTY } from './passage.ts';
import { roledBlock, type Cell, type RoledBlock } from './roled-block.ts';
import { isPlain, type Line } from './split-lines.ts';

const SEPARATOR = /^\|?\s*:?-{1,}:?\s*(?:\|\s*:?-{1,}:?\s*)*\|?$/u;

/** A pipe table begins where a line with pipes stands above a line of dashes and pipes, or is fenced by pipes itself. */
export function isTableLine(source: string, lines: Line[], at: number): boolean {
  const line = lines[at];
  if (!isPlain(line) || line.end - line.start < 3) return false;
  if (source[line.start] === '|' && source[line.end - 1] === '|') return true;
  const next = lines[at + 1];
  return (
    isPlain(next) &&
    '|:-'.includes(source.charAt(next.start)) &&
    next.end - next.start <= 2000 &&
    hasPipe(source, next) &&
    hasPipe(source, line) &&
    SEPARATOR.test(source.slice(next.start, next.end))
  );
}

/** Reads the rows of a pipe table; the line of dashes is markup and says that the row above it is a header. */
export function readTable(page: SourcePage, lines: Line[], at: number, out: RoledBlock[]): number {
  const rows: Cell[][] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (!isPlain(line) || !hasPipe(page.text, line)) break;
    if (line.end - line.start <= 2000 && SEPARATOR.test(page.text.slice(line.start, line.end))) {
      if (rows.length === 1) for (const cell of rows[0] ?? []) cell.header = true;
    } else {
      rows.push(readRow(page, line));
    }
  }
  if (rows.length > 0) out.push(roledBlock('table', page.number, EMPTY, { rows }));
  return next;
}

function hasPipe(source: string, line: Line): boolean {
  return source.slice(line.start, line.end).includes('|'); // indexOf on the whole source would run past the line
}

function readRow(page: SourcePage, line: Line): Cell[] {
  const { text: source } = page;
  const cells: Cell[] = [];
  let from = source[line.start] === '|' ? line.start + 1 : line.start;
  for (let at = from; at <= line.end; at += 1) {
    const atEnd = at === line.end;
    if (!atEnd && (source[at] !== '|' || source[at - 1] === '\\')) continue;
    if (!atEnd || at > from) {
      cells.push({ ...visibleText(source, from, at, page.number), header: false, rowSpan: 1, colSpan: 1 });
    }
    from = at + 1;
  }
  return cells;
}
