import type { Article, Edition, LexiconEntry, Recording } from '@tingbao/edition';
import type { Sound } from './sounds.ts';

/** A page or an edition that could not be read, or a correction that could not be applied: named, with its reason, and never in the way of the others. */
export interface Problem {
  /** The file or folder as the reader of the message knows it. */
  file: string;
  /** Why: a short code that message files translate … */
  code: ProblemCode;
  /** … and the same in English, one line, for the command line and the log. */
  message: string;
  /** What the reason names, where it names anything: the other file, or the key of the front matter. */
  about?: string;
}

export type ProblemCode =
  | 'no-such-file'
  | 'no-pages'
  | 'empty'
  | 'not-text'
  | 'cut-short'
  | 'broken-bytes'
  | 'other-encoding'
  | 'too-large'
  | 'refusal'
  | 'no-article'
  | 'unreadable'
  | 'front-matter'
  | 'same-page'
  | 'same-slug'
  | 'same-address'
  | 'lexicon'
  | 'lexicon-sound'
  | 'corrections'
  | 'correction-gone'
  | 'correction-ambiguous'
  | 'correction-refused'
  | 'recording'
  | 'recording-sound'
  | 'recording-text';

/** An edition as lists show it. */
export interface EditionEntry {
  /** Address part: an ISO date, `2026-02-25-2`, or `undated-` and eight hex digits. */
  slug: string;
  date: string | null;
  dateGuess: string | null;
  language: string;
  pageCount: number;
  articleCount: number;
  /** Pages of this edition that could not be read, corrections that could not be applied, and what is wrong with a lexicon or a recording. */
  problems: Problem[];
}

export interface NewspaperEntry {
  /** Address part, romanised: `xinghe-ribao`. */
  slug: string;
  name: string;
  language: string;
  /** Newest first; undated ones last. */
  editions: EditionEntry[];
}

/** An edition with what serving it needs. */
export interface LibraryEdition {
  newspaper: { slug: string; name: string };
  entry: EditionEntry;
  edition: Edition;
  /** Readings of the newspaper's own, the nearest first; for speech alone. */
  lexicon: readonly LexiconEntry[];
  /** The pictures that `Library.picture` answers for this edition: `picturePath` of a figure's `src`, and facsimiles. */
  pictures: ReadonlySet<string>;
  /** Articles that were recorded; their sounds `Library.sound` answers by `Recording.sound`. */
  recordings: readonly Recording[];
}

/** What the web reader asks of any library: a folder now, a store later. `revision` changes when any answer may change. */
export interface Library {
  readonly revision: string;
  newspapers(): Promise<NewspaperEntry[]>;
  /** Null where there is no such edition. */
  edition(newspaper: string, slug: string): Promise<LibraryEdition | null>;
  /** A picture that lies beside the edition's pages, by its file name; null where the edition names no such picture. */
  picture(newspaper: string, slug: string, file: string): Promise<{ bytes: Uint8Array; type: string } | null>;
  /** The sound of one of the edition's recordings, by its file name; null where none names it. */
  sound(newspaper: string, slug: string, file: string): Promise<Sound | null>;
  /** Editions that could not be read at all. */
  problems(): Promise<Problem[]>;
}

/** The article with this id; null where there is none. */
export function findArticle(edition: Edition, id: string): Article | null {
  return edition.articles.find((article) => article.id === id) ?? null;
}
