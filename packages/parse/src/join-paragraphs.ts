import type { Doubt, Note } from '@tingbao/edition';
import { cannotBegin, endsSentence, isTitleLike, openQuotes } from './characters.ts';
import { doubt } from './doubts.ts';
import { joinText, seamNotes, type KeepHyphen } from './join-text.ts';
import type { NoteRule } from './note-rules.ts';
import { BETWEEN, ownLineScore, readSeam, TITLE, type Seam } from './read-seam.ts';
import type { RoledBlock } from './roled-block.ts';
import { readDateline } from './rules/dateline.ts';

/** A page's blocks with the pieces of paragraphs joined, and the seams that may be wrong. */
export interface JoinedBlocks {
  blocks: RoledBlock[];
  doubts: Doubt[];
}

/**
 * Joins the pieces of paragraphs that a column break has cut, and notes each seam. Pictures and furniture that stood
 * between two pieces come after the joined paragraph, and so does a stray paragraph. A paragraph that breaks off and goes on
 * nowhere is marked: words are lost behind it.
 */
export function joinParagraphs(blocks: RoledBlock[], keepHyphen: KeepHyphen): JoinedBlocks {
  const out: RoledBlock[] = [];
  const doubts: Doubt[] = [];
  const lines = ownLines(blocks);
  const taken = new Set<number>(); // pieces that were joined across a stray
  let last: RoledBlock | null = null; // paragraph, while only pictures and furniture have come since
  let place = 0; // of that paragraph in `out`
  let pieces: RoledBlock[] = []; // of it, where there are several
  let quotes = 0; // open at the end of the pieces before the last
  let across = false; // whether a stray stands between two of the pieces
  const close = (breaksOff = false) => {
    const rule = across ? 'piece-between' : 'column-break';
    const joined = pieces.length > 1 ? joinBlocks(pieces, keepHyphen, rule) : last;
    if (joined && (breaksOff || pieces.length > 1)) out[place] = { ...joined, breaksOff };
    pieces = [];
    quotes = 0;
    across = false;
    last = null;
  };
  const add = (open: RoledBlock, piece: RoledBlock) => {
    if (pieces.length === 0) pieces.push(open);
    pieces.push(piece);
    quotes += openQuotes(open.text);
    last = piece;
  };
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (!block || taken.has(at)) continue;
    const open: RoledBlock | null = last;
    if (open && block.role === 'paragraph' && continues(open.text, block, quotes, (pieces[0] ?? open).text)) {
      const seam = readSeam(open.text, pieces.length === 0 && lines.has(open), blocks, at, taken);
      doubts.push(...doubtsOf(seam, open, block));
      if (seam.rest === 'here') {
        add(open, block);
        continue;
      }
      if (seam.rest === 'further') {
        add(open, seam.piece);
        taken.add(seam.at);
        across = true;
        close(); // the stray stood before the piece's rest: it is no rest of it, even where that breaks off too
      } else {
        close(seam.rest === 'lost');
      }
    }
    if (block.role === 'paragraph' || !BETWEEN.has(block.role)) close();
    if (block.role === 'paragraph') {
      last = block;
      place = out.length;
    }
    out.push(block);
  }
  close();
  return { blocks: out, doubts };
}

/** Longer than any line that could be a title, spaces and letters included: the cheapest question comes first. */
const LONGEST_LINE = 60;

/** Paragraphs that are rather titles than pieces of what follows: none where there is one alone. */
function ownLines(blocks: RoledBlock[]): Set<RoledBlock> {
  const lines = blocks.filter(({ role, text }, at) => {
    if (role !== 'paragraph' || text.length > LONGEST_LINE) return false;
    const next = blocks[at + 1];
    const before = blocks[at - 1];
    if (next?.role !== 'paragraph' || endsSentence(text)) return false;
    if (before?.role === 'paragraph' && !endsSentence(before.text)) return false;
    return ownLineScore(text, next.text) < TITLE;
  });
  return new Set(lines.length > 1 ? lines : []);
}

function doubtsOf(seam: Seam, open: RoledBlock, next: RoledBlock): Doubt[] {
  if (seam.rest === 'further') return [doubt('piece-between', next.spans)];
  if (seam.rest === 'lost') return [doubt('gap', open.spans.slice(-1))];
  return seam.rest === 'here' && !seam.sure ? [doubt('seam', next.spans.slice(0, 1))] : [];
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
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0x300c) return false;
    if (code === 0x201d || code === 0x300d) return true;
  }
  return false;
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
