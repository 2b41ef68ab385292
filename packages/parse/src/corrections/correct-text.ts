import type { Article, Block, Byline, Note, Span, Text } from '@tingbao/edition';
import { headParts } from '@tingbao/edition';
import { toText } from '../passage.ts';
import { passageOf, unitAt, type Desk, type Unit } from './desk.ts';
import { withCredits } from './loose-text.ts';
import type { Sign } from './outcome.ts';

/** Words of the source that are put right. */
export interface TextChange {
  index: number;
  span: Span;
  text: string;
  sign: Sign;
}

/** Where the words of a change stand in a text of the tree. */
interface Edit extends TextChange {
  from: number;
  to: number;
  /** The source's own words there, with the hyphens that the text left out at `hyphens`. */
  was: string;
  hyphens: number[];
}

/**
 * Puts characters right, last of all, when every text is whole and in its place: spans stay the source's, and a note keeps its words.
 * Answers for each change that was refused why.
 */
export function correctTexts(desk: Desk, changes: TextChange[]): { index: number; reason: string }[] {
  const refusals: { index: number; reason: string }[] = [];
  const edits = new Map<Text, { unit: Unit; edits: Edit[] }>();
  for (const change of changes) {
    const unit = unitAt(desk, change.span);
    const edit = unit && editOf(desk, unit, change);
    if (!unit || !edit) {
      const reason = 'its words stand in two texts; write one correction for each';
      refusals.push({ index: change.index, reason });
      continue;
    }
    const known = edits.get(unit.text) ?? { unit, edits: [] };
    const clash = known.edits.some(({ from, to }) => from < edit.to && edit.from < to);
    if (clash)
      refusals.push({ index: change.index, reason: 'another correction changes these words; make them one' });
    else known.edits.push(edit);
    edits.set(unit.text, known);
  }
  for (const { unit, edits: own } of edits.values()) {
    const result = edited(unit.text.text, own);
    if (result.text.trim() === '')
      for (const { index } of own)
        refusals.push({
          index,
          reason: 'nothing would be left; set the text aside instead: "role: unplaced"',
        });
    else rewrite(desk, unit, result);
  }
  return refusals;
}

function editOf(desk: Desk, unit: Unit, change: TextChange): Edit | null {
  const { text, spans, offsets, dehyphenated } = passageOf(desk, unit.text);
  const place = (at: number) => {
    const index = spans.findIndex(
      ({ page, start, end }) => page === change.span.page && start <= at && at < end,
    );
    const span = spans[index];
    if (!span) return null;
    if (span.reads !== undefined) return { offset: offsets[index] ?? 0, shown: true };
    const offset = (offsets[index] ?? 0) + at - span.start;
    // The last character of a span may be a hyphen that the text leaves out.
    return { offset, shown: at < span.end - 1 || !dehyphenated.includes(offset) };
  };
  const first = place(change.span.start);
  const last = place(change.span.end - 1);
  if (!first || !last) return null;
  // Words that go away take a neighbour along, so that a note always has a place to stand at.
  const end = last.offset + (last.shown ? 1 : 0);
  const next = change.text === '' ? (/^[^]/u.exec(text.slice(end))?.[0] ?? '') : '';
  const before =
    change.text === '' && next === '' ? (/[^]$/u.exec(text.slice(0, first.offset))?.[0] ?? '') : '';
  const from = first.offset - before.length;
  const to = end + next.length;
  const hyphens = dehyphenated.filter((at) => from < at && at < to);
  const was = [from, ...hyphens].map((at, index) => text.slice(at, hyphens[index] ?? to)).join('-');
  return from < to ? { ...change, text: before + change.text + next, from, to, was, hyphens } : null;
}

interface Edited {
  text: string;
  notes: Note[];
  /** Notes of the old text with their seams where they are in the new one. */
  shifted: (notes: Note[]) => Note[];
}

function edited(text: string, edits: Edit[]): Edited {
  const ordered = [...edits].sort((a, b) => a.from - b.from);
  const parts: string[] = [];
  const notes: Note[] = [];
  let done = 0;
  let length = 0;
  for (const { from, to, text: words, span, sign, was } of ordered) {
    parts.push(text.slice(done, from), words);
    length += from - done;
    notes.push({ ...sign({ spans: [span] }, was), at: [length, length + words.length] });
    length += words.length;
    done = to;
  }
  parts.push(text.slice(done));
  const moved = (at: number) =>
    ordered.reduce((shift, { from, to, text: words }) => {
      if (at >= to) return shift + words.length - (to - from);
      return at > from ? shift - (at - from) + Math.min(at - from, words.length) : shift;
    }, at);
  // A hyphen inside the words is told by what they were.
  const gone = new Set(ordered.flatMap(({ hyphens }) => hyphens));
  const shifted = (old: Note[]) =>
    old.flatMap((note): Note[] => {
      if (!note.at) return [note];
      const at = note.at.filter((seam) => note.code !== 'dehyphenated' || !gone.has(seam)).map(moved);
      return at.length > 0 ? [{ ...note, at }] : [];
    });
  return { text: parts.join(''), notes, shifted };
}

function rewrite(desk: Desk, unit: Unit, { text, notes, shifted }: Edited): void {
  switch (unit.in) {
    case 'head': {
      const own = [...shifted(desk.headNotes.get(unit.text) ?? []), ...notes];
      desk.headNotes.set(swapHead(unit.article, unit.text, text), own);
      return;
    }
    case 'body': {
      const { article, index, block, part } = unit;
      article.body[index] =
        part === block.id
          ? { ...block, text, notes: [...shifted(block.notes), ...notes] }
          : inside(block, unit, text, notes);
      return;
    }
    case 'jump':
      unit.article.jumps[unit.index] = {
        ...unit.article.jumps[unit.index],
        ...unit.text,
        text,
      } as Article['jumps'][number];
      unit.article.notes.push(...notes.map((note) => ({ ...note, part: `jump-${unit.index + 1}` })));
      return;
    case 'aside':
      desk.setAside[unit.index] = {
        ...unit.piece,
        text,
        notes: [...shifted(unit.piece.notes ?? []), ...notes],
      };
  }
}

/** A block with another text in the item, cell or credit that was corrected. */
function inside(block: Block, unit: Unit & { in: 'body' }, text: string, notes: Note[]): Block {
  const named = notes.map((note) => ({ ...note, part: unit.part }));
  const all = [...block.notes, ...named];
  const swap = <T extends Text>(one: T): T => (one === unit.text ? { ...one, text } : one);
  if (block.type === 'list') return { ...block, items: block.items.map(swap), notes: all };
  if (block.type === 'table') return { ...block, rows: block.rows.map((row) => row.map(swap)), notes: all };
  if (block.type !== 'caption' || !block.credit) return block;
  return { ...block, credit: withCredits({ ...toText(block.credit), text }, 'credit'), notes: all };
}

function swapHead(article: Article, old: Text, text: string): Text {
  const role = headParts(article).find(({ part }) => part === old)?.role;
  const plain: Text = { ...toText(old), text };
  const made = role === 'byline' || role === 'dateline' ? withCredits(plain, role) : plain;
  if (role === 'deck') article.decks = article.decks.map((deck) => (deck === old ? made : deck));
  else if (role === 'byline')
    article.bylines = article.bylines.map((line) => (line === old ? (made as Byline) : line));
  else if (role === 'dateline') article.dateline = made as Byline;
  else if (role) article[role] = made;
  return made;
}
