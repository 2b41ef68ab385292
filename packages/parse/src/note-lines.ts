import { lineAt, lineStarts, type Note, type SourceLine, type SourcePage, type Span } from '@tingbao/edition';
import type { Passage } from './passage.ts';

/** The line of the source that a span begins on. */
export type LineOf = (span: Pick<Span, 'page' | 'start'>) => SourceLine;

/** Counts a page's lines when the first of them is asked for. */
export function lineFinder(pages: Pick<SourcePage, 'number' | 'text'>[]): LineOf {
  const texts = new Map(pages.map(({ number, text }) => [number, text]));
  const starts = new Map<number, number[]>();
  return ({ page, start }) => {
    let known = starts.get(page);
    if (!known) starts.set(page, (known = lineStarts(texts.get(page) ?? '')));
    return { page, line: lineAt(known, start) };
  };
}

/**
 * The notes of a block with what the source looked like: the lines of the pieces on either side of each seam (of an unwrapped
 * paragraph the first and the last of them), else the line on which the block stood.
 */
export function withLines(notes: Note[], { spans, offsets }: Omit<Passage, 'text'>, lineOf: LineOf): Note[] {
  if (notes.length === 0) return notes;
  return notes.map((note) => {
    const lines = note.at ? seamLines(note.at, spans, offsets, lineOf) : spans.slice(0, 1).map(lineOf);
    const shown = note.code === 'unwrapped' && lines.length > 2 ? [lines[0], lines.at(-1)] : lines;
    return { ...note, lines: shown.filter((line) => line !== undefined) };
  });
}

/** The lines on which the pieces on either side of each seam begin; inline marks part spans too, but not pieces. */
function seamLines(seams: number[], spans: Span[], offsets: number[], lineOf: LineOf): SourceLine[] {
  const lines: SourceLine[] = [];
  const add = (span: Span | undefined) => {
    if (!span) return;
    const line = lineOf(span);
    const last = lines.at(-1);
    if (last?.page !== line.page || last.line !== line.line) lines.push(line);
  };
  let at = 0;
  for (const seam of seams) {
    // A seam between Latin pieces is the place of the space before the next one.
    while (at < offsets.length && (offsets[at] ?? 0) < seam) at += 1;
    add(spans[at - 1]);
    add(spans[at]);
  }
  return lines;
}
