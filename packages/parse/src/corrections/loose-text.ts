import {
  headParts,
  type Article,
  type Block,
  type Byline,
  type HeadRole,
  type Note,
  type SetAsideReason,
  type Text,
  type TextBlock,
} from '@tingbao/edition';
import { joinText } from '../join-text.ts';
import { slicePassage, toText, type Passage } from '../passage.ts';
import { readByline } from '../rules/byline.ts';
import { readCaption } from '../rules/caption.ts';
import { readCredits } from '../rules/credits.ts';
import { readDateline } from '../rules/dateline.ts';
import { readJump } from '../rules/jump.ts';
import { bySource, passageOf, placeAtTop, type Desk, type Unit } from './desk.ts';

/** A text that was taken out of the tree and waits for its new place. */
export interface Loose {
  text: Text;
  notes: Note[];
  /** The block's id, which it keeps; null where it was no block. */
  id: string | null;
}

/** Takes a text out of the tree, whole: a caption with its credit. Null where it cannot stand alone: a cell, a picture, an item. */
export function takeOut(desk: Desk, unit: Unit): Loose | null {
  const { text } = unit;
  switch (unit.in) {
    case 'head': {
      const notes = desk.headNotes.get(text) ?? hyphenNotes(desk, text);
      removeHeadPart(unit.article, unit.role, text);
      return { text: toText(text), notes, id: null };
    }
    case 'body': {
      const loose = looseBlock(desk, unit.block);
      if (loose) unit.article.body.splice(unit.index, 1);
      return loose;
    }
    case 'jump':
      unit.article.jumps.splice(unit.index, 1);
      return { text: toText(text), notes: hyphenNotes(desk, text), id: null };
    case 'aside':
      desk.setAside.splice(unit.index, 1);
      return { text: toText(text), notes: unit.piece.notes ?? hyphenNotes(desk, text), id: null };
  }
}

/** A block's text on its own; null for those that are no single text. */
export function looseBlock(desk: Desk, block: Block): Loose | null {
  const { id, notes, type } = block;
  if (type === 'list' || type === 'table' || type === 'figure' || type === 'gap') return null;
  if (type !== 'caption' || !block.credit) return { text: toText(block), notes, id };
  const pieces = [passageOf(desk, block), passageOf(desk, block.credit)];
  const joined = joinText(
    pieces.filter(({ text }) => text !== ''),
    () => true,
  );
  return { text: toText(joined), notes, id };
}

/** Only blocks tell by a note that a hyphen is left out: a text that becomes one needs it. */
function hyphenNotes(desk: Desk, text: Text): Note[] {
  const { dehyphenated } = passageOf(desk, text);
  return dehyphenated.length > 0 ? [{ code: 'dehyphenated', at: dehyphenated }] : [];
}

function removeHeadPart(article: Article, role: HeadRole, text: Text): void {
  if (role === 'deck') article.decks = article.decks.filter((deck) => deck !== text);
  else if (role === 'byline') article.bylines = article.bylines.filter((byline) => byline !== text);
  else article[role] = null;
}

/** Why a text cannot become this part of the article's head; null where it can. */
export function headRefusal(article: Article, role: HeadRole): string | null {
  const has = role === 'deck' || role === 'byline' ? null : article[role];
  if (!has) return null;
  const now = has.text.slice(0, 20);
  return `article ${article.id} has a ${role} already ("${now}"); give that another role first, or begin an article here`;
}

/** Puts a text into an article's head. The caller has asked `headRefusal`. */
export function putInHead(desk: Desk, article: Article, role: HeadRole, { text, notes }: Loose): void {
  const part = role === 'byline' || role === 'dateline' ? withCredits(text, role) : text;
  if (notes.length > 0) desk.headNotes.set(part, notes);
  if (role === 'deck') article.decks = inOrder([...article.decks, part]);
  else if (role === 'byline') article.bylines = inOrder([...article.bylines, part as Byline]);
  else if (role === 'dateline') article.dateline = part as Byline;
  else article[role] = part;
}

function inOrder<T extends Text>(texts: T[]): T[] {
  return texts.sort((a, b) => bySource(a.spans, b.spans));
}

/** The people of a text that stands as a byline, a dateline or a caption's credit. */
export function withCredits(text: Text, role: 'byline' | 'dateline' | 'credit'): Byline {
  const words = text.text.replace(/^[（(]|[）)。.]+$/gu, '');
  const credits =
    (role === 'byline' ? readByline(text.text) : null) ??
    (role === 'dateline' ? readDateline(`${text.text} `)?.credits : null) ??
    readCredits(words) ??
    [];
  return { ...toText(text), credits };
}

/** A text as a block of its own. */
export function blockOf(
  desk: Desk,
  type: Exclude<TextBlock['type'], 'gap'> | 'caption',
  loose: Loose,
): Block {
  const id = loose.id ?? desk.freshId(loose.text.text);
  if (type !== 'caption') return { id, type, ...toText(loose.text), notes: loose.notes };
  const passage = passageOf(desk, loose.text);
  const creditAt = readCaption(passage.text, true)?.creditAt ?? -1;
  if (creditAt < 0) return { id, type, ...toText(passage), notes: loose.notes, credit: null };
  const credit = withCredits(toText(slicePassage(passage, creditAt, passage.text.length)), 'credit');
  return { id, type, ...toText(slicePassage(passage, 0, creditAt)), notes: loose.notes, credit };
}

/** Puts a text into an article's jumps; false where it names no page. */
export function putInJumps(article: Article, { text }: Loose): boolean {
  const jump = readJump(text.text);
  if (!jump) return false;
  article.jumps.push({ ...toText(text), ...jump, article: null, block: null });
  return true;
}

export function putAside(desk: Desk, reason: SetAsideReason, { text, notes }: Loose): void {
  desk.setAside.push({ ...toText(text), reason, of: [], ...(notes.length > 0 && { notes }) });
  desk.setAside.sort((a, b) => bySource(a.spans, b.spans));
}

/** Where a text that stands in no body belongs by the source: behind what stands before it on its page, else before what follows. */
export function placeBySource(
  desk: Desk,
  { spans }: Text,
  first: 'above' | 'below',
): { article: Article; index: number } | null {
  const [own] = spans;
  if (!own) return null;
  const near: Record<'above' | 'below', { article: Article; index: number; start: number } | null> = {
    above: null,
    below: null,
  };
  const look = (article: Article, index: number, text: Text) => {
    for (const { page, start } of text.spans) {
      if (page !== own.page) continue;
      const side = start < own.start ? 'above' : 'below';
      const best = near[side];
      if (!best || Math.abs(start - own.start) < Math.abs(best.start - own.start))
        near[side] = { article, index, start };
    }
  };
  for (const article of desk.articles) lookThrough(article, look);
  return near[first] ?? near.above ?? near.below;
}

/** Calls `look` for each text with the index in the body at which a text that follows it would stand. */
function lookThrough(article: Article, look: (article: Article, index: number, text: Text) => void): void {
  const { body, jumps } = article;
  for (const { part } of headParts(article)) look(article, 0, part);
  body.forEach((block, index) => {
    const texts: Text[] =
      block.type === 'list' ? block.items : block.type === 'table' ? block.rows.flat() : [block];
    for (const text of texts) look(article, index + 1, text);
  });
  for (const jump of jumps) look(article, body.length, jump);
}

/** The index of the body at which a part of the head stands once it is a block. */
export function topOf(article: Article, { text }: Loose): number {
  return placeAtTop(article.body, text.spans);
}

/** Two texts as one, with the notes of both and, where `noted`, of the seam. `page` has the words that tell of hyphens. */
export function joinLoose(desk: Desk, first: Loose, second: Loose, page: number, noted = true): Loose {
  const pieces: [Passage, Passage] = [passageOf(desk, first.text), passageOf(desk, second.text)];
  const joined = joinText(pieces, desk.keepHyphen(page));
  const [seam = 0] = joined.seams;
  const shift = joined.offsets[first.text.spans.length] ?? seam;
  const moved = second.notes.map((note) =>
    note.at ? { ...note, at: note.at.map((at) => at + shift) } : note,
  );
  const lines = [first.text.spans.at(-1), second.text.spans[0]].flatMap((span) =>
    span ? desk.lineOf(span) : [],
  );
  const notes: Note[] = [
    ...first.notes,
    ...moved,
    ...(noted ? [{ code: 'joined' as const, at: [seam], lines }] : []),
    ...(joined.dehyphenated.length > 0 ? [{ code: 'dehyphenated' as const, at: joined.dehyphenated }] : []),
  ];
  return { text: toText(joined), notes, id: first.id };
}
