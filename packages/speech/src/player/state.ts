import type { Utterance, UtteranceRole } from '../utterance.ts';
import type { SpeechFault, SpeechReport } from './engine.ts';

/** How a reader wants to be led through what is read; each can be changed at any time. */
export interface Walk {
  /** After the end of an article the next one begins by itself. */
  goOn: boolean;
  /** After each sentence the player waits for the reader. */
  oneByOne: boolean;
  /** Sentences of these roles are passed over. */
  skips: readonly UtteranceRole[];
  /** Silence that the reader adds after a sentence, and after the last one of a paragraph: milliseconds at any speed. */
  pauses: { sentence: number; paragraph: number };
}

/** What every state knows. */
export interface Common {
  /** As much of the article as is here: the first sentence at the press, the whole once it has been fetched. */
  utterances: readonly Utterance[];
  /** `partial`: the rest has been asked for. */
  list: 'unasked' | 'partial' | 'whole' | 'unreachable';
  /** Place of the article in the queue, from 0, and how many are queued. */
  article: number;
  articles: number;
  walk: Walk;
  /** While only headlines are read: where to come back to. */
  skim: { article: number; index: number } | null;
  /** The reader wants to be left in silence after this sentence, or after this article. */
  sleep: 'sentence' | 'article' | null;
  /** Counts what was given to the engine; a report of another generation is stale. */
  generation: number;
  /** Sentences in a row that could not be heard. */
  misses: number;
  rate: number;
  /** A `Voice.id`; null is the best voice of the language. */
  voice: string | null;
}

/** Why nothing can be heard: a fault of speech, or a list of sentences that could not be fetched. */
export type Failure = Exclude<SpeechFault, 'interrupted'> | 'unreachable';

/** The words that the voice has reached, in the utterance's text; null where the voice does not tell. */
export interface Word {
  start: number;
  length: number | null;
}

export type PlayerState = Common &
  (
    | { name: 'idle' }
    /** Waits for the list; `index` null: what to begin with is known only then. */
    | { name: 'loading'; index: number | null }
    | { name: 'speaking'; index: number; word: Word | null }
    /** The silence before sentence `index`. */
    | { name: 'resting'; index: number }
    /** Waits for the reader before sentence `index`, because sentences are wanted one by one. */
    | { name: 'waiting'; index: number }
    | { name: 'paused'; index: number }
    /** `index` is the sentence that was heard last. */
    | { name: 'stopped'; index: number }
    | { name: 'failed'; index: number; failure: Failure }
  );

/** What a reader can move by. A section begins with a subhead. */
export type Stride = 'sentence' | 'paragraph' | 'section' | 'article';

export type PlayerEvent =
  | { type: 'play' }
  /** Begins at a sentence; null: at one that is named once the list is here. */
  | { type: 'play-from'; index: number | null }
  | { type: 'pause' }
  | { type: 'stop' }
  | { type: 'move'; by: Stride; step: 1 | -1 }
  /** Begins an article of the queue; `index` as in `play-from`; `articles`: of a queue that is a new one. */
  | { type: 'open'; article: number; index: number | null; articles?: number }
  | { type: 'walk'; walk: Partial<Walk> }
  /** Headlines only; once more: back to where that began. */
  | { type: 'skim' }
  /** Reads on from the headline that was just heard. */
  | { type: 'read-this' }
  | { type: 'sleep'; after: Common['sleep'] }
  | { type: 'rate'; rate: number }
  | { type: 'voice'; voice: string | null }
  | { type: 'utterances'; article: number; utterances: readonly Utterance[] }
  | { type: 'unreachable'; article: number }
  | { type: 'rested'; generation: number }
  | SpeechReport;

export type PlayerEffect =
  | { type: 'speak'; utterance: Utterance; rate: number; voice: string | null; generation: number }
  | { type: 'cancel' }
  /** Waits `ms` and sends `rested`. */
  | { type: 'rest'; ms: number; generation: number }
  /** Fetches the article's list and sends `utterances` or `unreachable`. */
  | { type: 'load'; article: number }
  /** The article was read to its end. */
  | { type: 'heard'; article: number };

/** A state, and what is to be done on entering it, in order. */
export interface Step {
  state: PlayerState;
  effects: PlayerEffect[];
}
