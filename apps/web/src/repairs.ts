import type { Article, Note, NoteCode, SourceLine } from '@tingbao/edition';

/** What was repaired in an article in one way, and the lines of the source that it came from, in the order of the text. */
export interface Repair {
  code: NoteCode;
  /** How often; a note with seams counts each of them. */
  count: number;
  /** Each place by its lines: of a join, the lines of its pieces. */
  places: SourceLine[][];
}

/** The repairs of an article by their code, in the order in which they are first met. Corrections are listed by `correctionsOf`. */
export function repairsOf(article: Article): Repair[] {
  const repairs = new Map<NoteCode, Repair>();
  for (const { code, at, lines } of notesOf(article)) {
    if (code === 'corrected') continue;
    const known = repairs.get(code) ?? { code, count: 0, places: [] };
    known.count += Math.max(1, at?.length ?? 1);
    if (lines && lines.length > 0) known.places.push(lines);
    repairs.set(code, known);
  }
  return [...repairs.values()];
}

/** What persons corrected in an article, in the order of the text. */
export function correctionsOf(article: Article): Note[] {
  return notesOf(article).filter(({ code }) => code === 'corrected');
}

function notesOf(article: Article): Note[] {
  return [...article.notes, ...article.body.flatMap((block) => block.notes)];
}
