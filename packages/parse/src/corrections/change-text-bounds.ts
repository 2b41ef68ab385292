import type { Article, Block, Note, Span, Text } from '@tingbao/edition';
import { headParts } from '@tingbao/edition';
import { slicePassage, toText } from '../passage.ts';
import type { Place } from './correction.ts';
import { passageOf, unitAt, type Desk, type Unit } from './desk.ts';
import { blockOf, joinLoose, looseBlock, takeOut, withCredits, type Loose } from './loose-text.ts';
import { refused, type Outcome, type Sign } from './outcome.ts';
import type { PlaceReading } from './source-index.ts';

const RUNNING = new Set<Block['type']>(['paragraph', 'subhead', 'quote', 'verse', 'box', 'note', 'signoff']);

/** `part`: the text is two, the second begins at the place. A head's second part becomes a deck, to be given a role of its own. */
export function partText(desk: Desk, unit: Unit, at: Span, sign: Sign | null): Outcome {
  if (unit.in === 'jump' || (unit.in === 'body' && !RUNNING.has(unit.block.type)))
    return refused('only running text, heads and what is set aside can be parted');
  const halves = cut(desk, unit, at);
  if (!halves) return refused('a text begins here already; delete this entry');
  const [first, second] = halves;
  const noted = sign ? { ...second, notes: [...second.notes, sign(second.text)] } : second;
  if (unit.in === 'body') {
    const { article, index, block } = unit;
    if (!isRunning(block)) return refused('only running text can be parted');
    article.body.splice(index, 1, blockOf(desk, block.type, first), blockOf(desk, block.type, noted));
  } else if (unit.in === 'aside') {
    const { reason, of } = unit.piece;
    const pieces = [first, noted].map(({ text, notes }) => ({
      ...text,
      reason,
      of,
      ...(notes.length > 0 && { notes }),
    }));
    desk.setAside.splice(unit.index, 1, ...pieces);
  } else partHead(desk, unit, first, noted);
  return { touched: [] };
}

function partHead(desk: Desk, unit: Unit & { in: 'head' }, first: Loose, second: Loose): void {
  const { article, role, text } = unit;
  replaceHeadPart(desk, article, text, first);
  const deck = second.text;
  desk.headNotes.set(deck, second.notes);
  article.decks.splice(
    role === 'deck' ? article.decks.findIndex((one) => one.text === first.text.text) + 1 : 0,
    0,
    deck,
  );
}

/** Puts another text in the place of a part of a head. */
function replaceHeadPart(desk: Desk, article: Article, old: Text, { text, notes }: Loose): void {
  const swap = <T extends Text>(now: T): T =>
    now === old ? ('credits' in now ? (withCredits(text, 'byline') as unknown as T) : (text as T)) : now;
  for (const role of ['group', 'rubric', 'summary'] as const) {
    const part = article[role];
    if (part) article[role] = swap(part);
  }
  article.kicker = article.kicker && swap(article.kicker);
  article.headline = article.headline && swap(article.headline);
  article.decks = article.decks.map(swap);
  article.bylines = article.bylines.map(swap);
  if (article.dateline === old) article.dateline = withCredits(text, 'dateline');
  const now = headParts(article).find(({ part }) => part.spans === text.spans)?.part;
  if (now && notes.length > 0) desk.headNotes.set(now, notes);
}

function isRunning(block: Block): block is Block & { type: 'paragraph' } {
  return RUNNING.has(block.type);
}

/** A text cut before a character of the source; null where it begins with it. A hyphen that was left out there comes back. */
function cut(desk: Desk, unit: Unit, at: Span): [Loose, Loose] | null {
  const passage = passageOf(desk, unit.text);
  const index = passage.spans.findIndex(
    ({ page, start, end }) => page === at.page && start <= at.start && at.start < end,
  );
  const span = passage.spans[index];
  const place =
    (passage.offsets[index] ?? 0) + (span?.reads === undefined ? at.start - (span?.start ?? 0) : 0);
  const first = slicePassage(passage, 0, place);
  const second = slicePassage(passage, place, passage.text.length);
  if (first.text === '' || second.text === '') return null;
  const hyphen = passage.dehyphenated.includes(first.text.length) ? '-' : '';
  const notes = notesOf(desk, unit);
  const shift = passage.text.length - second.text.length;
  const side = (test: (seam: number) => boolean, by: number) =>
    notes.flatMap((note): Note[] => {
      if (!note.at) return by === 0 ? [note] : [];
      const seams = note.at.filter(test).map((seam) => seam - by);
      return seams.length > 0 ? [{ ...note, at: seams }] : [];
    });
  return [
    {
      text: { text: first.text + hyphen, spans: first.spans },
      notes: side((seam) => seam < first.text.length, 0),
      id: unit.in === 'body' ? unit.block.id : null,
    },
    { text: toText(second), notes: side((seam) => seam > shift, shift), id: null },
  ];
}

function notesOf(desk: Desk, unit: Unit): Note[] {
  if (unit.in === 'body') return unit.block.notes;
  if (unit.in === 'aside') return unit.piece.notes ?? [];
  return desk.headNotes.get(unit.text) ?? [];
}

/** `join`: the text goes on from the one above it in its article, or from another that is named. */
export function joinTexts(
  desk: Desk,
  unit: Unit,
  to: Place | null,
  find: (place: Place) => PlaceReading,
  sign: Sign,
): Outcome {
  const found = to === null ? above(desk, unit) : named(desk, to, find);
  if (typeof found === 'string') return refused(found);
  if (found.text === unit.text) return refused('it is one text with that already; delete this entry');
  if (found.in === 'aside' || found.in === 'jump' || (found.in === 'body' && !isRunning(found.block)))
    return refused('only running text and heads go on in another');
  if (unit.in === 'body' && found.in === 'body' && unit.article === found.article) dropGaps(found, unit);
  const touched = found.text.spans;
  const [last] = touched.slice(-1);
  const second = takeOut(desk, again(desk, unit));
  if (!second) return refused('it is no running text');
  const target = again(desk, found);
  const first = firstOf(desk, target);
  const joined = joinLoose(desk, first, second, last?.page ?? 0);
  const noted = {
    ...joined,
    notes: [
      ...joined.notes,
      sign({ spans: [...first.text.spans.slice(-1), ...second.text.spans.slice(0, 1)] }),
    ],
  };
  if (target.in === 'body' && isRunning(target.block)) {
    target.article.body.splice(target.index, 1, blockOf(desk, target.block.type, noted));
    if (second.id !== null) desk.renamed.set(second.id, target.block.id);
  } else if (target.in === 'head') replaceHeadPart(desk, target.article, target.text, noted);
  return { touched };
}

function firstOf(desk: Desk, target: Unit): Loose {
  if (target.in === 'body')
    return looseBlock(desk, target.block) ?? { text: target.text, notes: [], id: null };
  return { text: toText(target.text), notes: desk.headNotes.get(target.text) ?? [], id: null };
}

/** Where a text stands now: another change may have moved it. */
function again(desk: Desk, unit: Unit): Unit {
  const [span] = unit.text.spans;
  return (span && unitAt(desk, span)) ?? unit;
}

function named(desk: Desk, place: Place, find: (place: Place) => PlaceReading): Unit | string {
  const reading = find(place);
  if ('reason' in reading) return `its other place: ${reading.reason}`;
  return unitAt(desk, reading.span) ?? 'its other place is in no text';
}

/** The running text before a block, pictures and tables aside; the part of the head before a part. */
function above(desk: Desk, unit: Unit): Unit | string {
  const nothing = 'nothing stands above it in its article; name the text that it goes on from: to: "…"';
  if (unit.in === 'aside' || unit.in === 'jump') return nothing;
  if (unit.in === 'head') {
    const parts = headParts(unit.article);
    const before = parts[parts.findIndex(({ part }) => part === unit.text) - 1];
    return before ? { in: 'head', article: unit.article, role: before.role, text: before.part } : nothing;
  }
  const before = unit.article.body.slice(0, unit.index).findLast((block) => isRunning(block));
  const [span] = before?.spans ?? [];
  return (span && unitAt(desk, span)) ?? nothing;
}

/** Nothing is missing between two pieces of one text. */
function dropGaps(first: Unit & { in: 'body' }, second: Unit & { in: 'body' }): void {
  const { article } = first;
  article.body = article.body.filter(
    (block, index) => block.type !== 'gap' || index < first.index || index > second.index,
  );
}
