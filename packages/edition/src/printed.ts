import type { Note } from './types.ts';

/**
 * A text as its source has it: without the characters that a person put right, and its notes with the seams where they are then.
 * `part` is the id of the head part, item, cell or credit, where the notes are those of the article or block around it.
 */
export function asPrinted(text: string, notes: Note[], part?: string): { text: string; notes: Note[] } {
  const own = notes.filter((note) => note.part === part);
  const changes = own
    .flatMap((note) => {
      const [from, to] = note.at ?? [];
      const put = note.code === 'corrected' && note.rule === 'text';
      return put && from !== undefined && to !== undefined ? [{ note, from, to, was: note.was ?? '' }] : [];
    })
    .sort((a, b) => b.from - a.from);
  let printed = text;
  let rest = own.filter((note) => !changes.some((change) => change.note === note));
  for (const { from, to, was } of changes) {
    printed = printed.slice(0, from) + was + printed.slice(to);
    const back = (at: number) => (at >= to ? at + was.length - (to - from) : at);
    rest = rest.map((note) => (note.at ? { ...note, at: note.at.map(back) } : note));
  }
  return { text: printed, notes: rest };
}
