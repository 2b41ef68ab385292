import type { Note } from '@tingbao/edition';
import { cannotBegin, endsSentence, isTitleLike, openQuotes } from './characters.ts';
import { joinText, seamNotes, type KeepHyphen } from './join-text.ts';
import type { NoteRule } from './note-rules.ts';
import type { RoledBlock } from './roled-block.ts';
import { readDateline } from './rules/dateline.ts';

/** What may stand between the two pieces of one paragraph without parting them: a column break has pictures and furniture. */
const BETWEEN = new Set<RoledBlock['role']>([
  'figure',
  'caption',
  'folio',
  'imprint',
  'nameplate',
  'advertisement',
  'tool',
  'unplaced',
]);

/**
 * Joins the pieces of paragraphs that a column break has cut, and notes each seam. Pictures and furniture that stood
 * between two pieces come after the joined paragraph.
 */
export function joinParagraphs(blocks: RoledBlock[], keepHyphen: KeepHyphen): RoledBlock[] {
  const out: RoledBlock[] = [];
  let last: RoledBlock | null = null; // paragraph, while only pictures and furniture have come since
  let place = 0; // of that paragraph in `out`
  let pieces: RoledBlock[] = []; // of it, where there are several
  let quotes = 0; // open at the end of the pieces before the last
  const close = () => {
    const joined = pieces.length > 1 ? joinBlocks(pieces, keepHyphen, 'column-break') : null;
    if (joined) out[place] = joined;
    pieces = [];
    quotes = 0;
    last = null;
  };
  for (const block of blocks) {
    const open: RoledBlock | null = last;
    if (open && block.role === 'paragraph' && continues(open.text, block, quotes, (pieces[0] ?? open).text)) {
      if (pieces.length === 0) pieces.push(open);
      pieces.push(block);
      quotes += openQuotes(open.text);
      last = block;
      continue;
    }
    if (block.role === 'paragraph' || !BETWEEN.has(block.role)) close();
    if (block.role === 'paragraph') {
      last = block;
      place = out.length;
    }
    out.push(block);
  }
  close();
  return out;
}

/**
 * Whether a piece goes on in the next, both standing next to each other. `quotes` is how many quotation marks are open
 * before it, `beginning` the first piece of the paragraph.
 */
export function continues(
  piece: string,
  { text: next, dateline }: RoledBlock,
  quotes = 0,
  beginning = piece,
): boolean {
  if (dateline) return false;
  if (cannotBegin(next)) return true;
  if (endsSentence(piece)) return closesFirst(next) && quotes + openQuotes(piece) > 0;
  if (/[；;]$/u.test(piece) && isEnumerated(beginning) && isEnumerated(next)) return false;
  return !(isTitleLike(piece) && quotes + openQuotes(piece) > 0 && !closesFirst(next) && endsSentence(next));
}

/** True where the first quotation mark of the text is a closing one: it was opened in the piece before. */
function closesFirst(text: string): boolean {
  const mark = /[“”「」]/u.exec(text)?.[0];
  return mark === '”' || mark === '」';
}

/** 一是…；二是…；, （一）…, 1.…, ①…, ■…: each item of such a list is a paragraph of its own, semicolon or not. */
function isEnumerated(text: string): boolean {
  return /^(?:[（(]?[一二三四五六七八九十]{1,3}(?:[是、）)]|要)|[（(]?\d{1,2}[.、）)]|[①-⑳■●▲◆★□])/u.test(
    text,
  );
}

/** Pieces of one paragraph as one block that carries the notes of all; null for no piece. `rule` is who joins them. */
export function joinBlocks(pieces: RoledBlock[], keepHyphen: KeepHyphen, rule: NoteRule): RoledBlock | null {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last || pieces.length === 1) return first ?? null;
  const { text, spans, offsets, seams, dehyphenated } = joinText(pieces, keepHyphen);
  const earlier = pieces.flatMap((piece, index) => {
    const shift =
      index === 0 ? 0 : (seams[index - 1] ?? 0) + (text.charAt(seams[index - 1] ?? 0) === ' ' ? 1 : 0);
    return piece.notes.map((note) => (note.at ? { ...note, at: note.at.map((at) => at + shift) } : note));
  });
  const notes = mergeNotes([...earlier, ...seamNotes('joined', rule, seams, dehyphenated)]);
  // The cut may have run through the dateline.
  const dateline = first.role === 'paragraph' ? readDateline(text) : null;
  return { ...first, text, spans, offsets, notes, dateline, blankAfter: last.blankAfter };
}

/** One note a code and rule, its seams in order. */
function mergeNotes(notes: Note[]): Note[] {
  const merged = new Map<string, Note>();
  for (const note of notes) {
    const key = `${note.code} ${note.rule ?? ''}`;
    const at = [...(merged.get(key)?.at ?? []), ...(note.at ?? [])].sort((a, b) => a - b);
    merged.set(key, at.length > 0 ? { ...note, at } : note);
  }
  return [...merged.values()];
}
