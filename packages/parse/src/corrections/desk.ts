import {
  articleTexts,
  blockTexts,
  headParts,
  type Article,
  type Block,
  type Edition,
  type HeadRole,
  type Note,
  type SetAside,
  type SourcePage,
  type Span,
  type Text,
} from '@tingbao/edition';
import { blockIdOf } from '../build-body.ts';
import { hyphenRule, type KeepHyphen } from '../join-text.ts';
import { lineFinder, type LineOf } from '../note-lines.ts';
import type { Passage } from '../passage.ts';
import { readPassage, sourceReader, type SourceOf } from './read-passage.ts';
import { holds } from './source-index.ts';

/**
 * An edition while it is being corrected. Its lists are the desk's own and change; the texts and blocks in them are the
 * edition's and are replaced, never written to.
 */
export interface Desk {
  articles: Article[];
  setAside: SetAside[];
  /** Heads have no notes of their own, and a deck's number changes: until the end their notes go by the text itself. */
  headNotes: Map<Text, Note[]>;
  /** Ids of blocks that were joined to others, by what they are now. */
  renamed: Map<string, string>;
  sourceOf: SourceOf;
  lineOf: LineOf;
  freshId: (text: string) => string;
  keepHyphen: (page: number) => KeepHyphen;
}

export function openDesk(edition: Edition, pages: SourcePage[]): Desk {
  const articles = edition.articles.map((article) => ({
    ...article,
    decks: [...article.decks],
    bylines: [...article.bylines],
    body: [...article.body],
    jumps: [...article.jumps],
    notes: article.notes.filter(({ part }) => part === undefined),
  }));
  const headNotes = new Map<Text, Note[]>();
  edition.articles.forEach((article) => {
    for (const { id, part } of headParts(article)) {
      const own = article.notes.filter((note) => note.part === id);
      if (own.length > 0) headNotes.set(part, own);
    }
  });
  const sourceOf = sourceReader(pages);
  return {
    articles,
    setAside: [...edition.setAside],
    headNotes,
    renamed: new Map(),
    sourceOf,
    lineOf: lineFinder(pages),
    freshId: freshIds(edition),
    keepHyphen: (page) => hyphenRule(sourceOf(page, 0, Infinity)),
  };
}

function freshIds(edition: Edition): (text: string) => string {
  const taken = new Set(
    edition.articles.flatMap(({ body }) =>
      body.flatMap((block) => [block.id, ...blockTexts(block).map(({ id }) => id)]),
    ),
  );
  return (text) => {
    const base = blockIdOf(text);
    let id = base;
    for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}

/** The text that holds a character, and where it stands in the tree. */
export type Unit =
  | { in: 'head'; article: Article; role: HeadRole; text: Text }
  /** `text` is the block's, or that of the item, cell or credit with the id `part`. */
  | { in: 'body'; article: Article; index: number; block: Block; text: Text; part: string }
  | { in: 'jump'; article: Article; index: number; text: Text }
  | { in: 'aside'; index: number; piece: SetAside; text: Text };

/** Null where no text holds the character, which is so for markup alone. */
export function unitAt(desk: Desk, span: Span): Unit | null {
  for (const article of desk.articles) {
    const found = articleTexts(article).some((text) => holds(text.spans, span));
    if (found) return unitOf(article, span);
  }
  const index = desk.setAside.findIndex(({ spans }) => holds(spans, span));
  const piece = desk.setAside[index];
  return piece ? { in: 'aside', index, piece, text: piece } : null;
}

function unitOf(article: Article, span: Span): Unit | null {
  const head = headParts(article).find(({ part }) => holds(part.spans, span));
  if (head) return { in: 'head', article, role: head.role, text: head.part };
  for (const [index, block] of article.body.entries()) {
    const own = blockTexts(block).find(({ text }) => holds(text.spans, span));
    if (own) return { in: 'body', article, index, block, text: own.text, part: own.id };
  }
  const index = article.jumps.findIndex(({ spans }) => holds(spans, span));
  const jump = article.jumps[index];
  return jump ? { in: 'jump', article, index, text: jump } : null;
}

export function passageOf(desk: Desk, text: Text): Passage & { dehyphenated: number[] } {
  return readPassage(text, desk.sourceOf);
}

/** Before, with, or after: by page, then by place on it. */
export function bySource(a: Text['spans'], b: Text['spans']): number {
  const [first] = a;
  const [second] = b;
  return (first?.page ?? 0) - (second?.page ?? 0) || (first?.start ?? 0) - (second?.start ?? 0);
}

/** Where in a body a text belongs by the source: behind the blocks at its top that stand before it on the page. */
export function placeAtTop(body: Block[], spans: Span[]): number {
  const spansOf = (block: Block) => blockTexts(block).flatMap(({ text }) => text.spans);
  const stop = body.findIndex((block) => block.type !== 'gap' && bySource(spansOf(block), spans) > 0);
  return stop < 0 ? body.length : stop;
}
