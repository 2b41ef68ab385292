import type { Locator } from '@tingbao/edition';
import type { SoundPlace } from './player/engine.ts';

/** What a sentence is, so that the player can pause, skip and list places. */
export type UtteranceRole =
  | 'group'
  | 'rubric'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'summary'
  | 'byline'
  | 'dateline'
  | 'subhead'
  | 'paragraph'
  | 'caption'
  | 'credit'
  | 'list'
  | 'table'
  | 'house' // words of our own, such as "a piece of the text is missing here"
  | 'announcement'; // the player's own, never in a list from the server: the third article of seven

/** One sentence to speak. Serialised as JSON to the client. */
export interface Utterance {
  /** The displayed characters; for `house` the element's own id with an empty range. */
  locator: Locator;
  /** The table that a cell belongs to, by its block's id: who moves by paragraphs leaves it in one step. */
  table?: string;
  /** What the voice is given: the spoken form. */
  text: string;
  /**
   * Where `text` differs from what is displayed, as offsets [from, to) in `text` and [start, end) in the displayed text of the
   * locator's block, in order. Between two of these both go on alike, character by character. Absent where nothing differs.
   */
  changed?: [from: number, to: number, start: number, end: number][];
  /** What is displayed, where `changed` is there; of a cell without the heads that are said before it. */
  written?: string;
  /** BCP 47 with a region, zh-CN, zh-TW, en-US: voices know regions, not scripts. */
  language: string;
  role: UtteranceRole;
  /** The newspaper page on which it begins in print, where that is not the one that its article begins on. */
  page?: number;
  /** Silence after it, in milliseconds at rate 1. */
  pauseAfter: number;
  /** Where the article's recording has it; null: the recording leaves it out. Absent where there is no recording. */
  sound?: SoundPlace | null;
}
