import type { ArticleKind, Doubt, Note } from '@tingbao/edition';
import type { RoledBlock } from './roled-block.ts';

/** The blocks that stand at an article's top, by rank. */
export interface Head {
  /** The common title of several articles, over the first of them. */
  group: RoledBlock | null;
  rubric: RoledBlock | null;
  kicker: RoledBlock | null;
  headline: RoledBlock | null;
  decks: RoledBlock[];
  summary: RoledBlock | null;
  bylines: RoledBlock[];
  /** The 上接 line of a continuation; an OCR tool may have read it twice. */
  from: RoledBlock[];
}

/** An article while it is being put together: `body` holds paragraphs, titles that are its subheads, pictures, jumps. */
export interface ArticleDraft {
  page: number;
  kind: ArticleKind;
  head: Head;
  /** What stood before its own headline and belongs after it. */
  opening: RoledBlock[];
  body: RoledBlock[];
  notes: Note[];
  doubts: Doubt[];
  /** Whether it stands in the column of readers' letters, where each title is a letter's. */
  letters: boolean;
  /** The common title over it; null where none is, and in the article that carries it. */
  under: RoledBlock | null;
}

export function emptyHead(): Head {
  return {
    group: null,
    rubric: null,
    kicker: null,
    headline: null,
    decks: [],
    summary: null,
    bylines: [],
    from: [],
  };
}

export function articleDraft(page: number, head: Head): ArticleDraft {
  return {
    page,
    kind: 'story',
    head,
    opening: [],
    body: [],
    notes: [],
    doubts: [],
    letters: false,
    under: null,
  };
}

/** Every text of a head, for telling what belongs with it. */
export function headTexts(head: Head): string[] {
  const texts: string[] = [];
  for (const block of [head.kicker, head.headline, ...head.decks, head.summary])
    if (block) texts.push(block.text);
  return texts;
}

/** Every text of a draft, for telling what belongs with it. */
export function draftTexts({ head, opening, body }: ArticleDraft): string[] {
  return [...headTexts(head), ...opening.map(({ text }) => text), ...body.map(({ text }) => text)];
}
