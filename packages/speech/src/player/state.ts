import type { Utterance } from '../utterance.ts';
import type { SpeechFault, SpeechReport } from './engine.ts';

/** What every state knows. */
export interface Common {
  /** As much of the article as is here: the first sentence at the press, the whole once it has been fetched. */
  utterances: readonly Utterance[];
  list: 'partial' | 'whole' | 'unreachable';
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
    | { name: 'paused'; index: number }
    /** `index` is the sentence that was heard last. */
    | { name: 'stopped'; index: number }
    | { name: 'failed'; index: number; failure: Failure }
  );

export type PlayerEvent =
  | { type: 'play' }
  /** Begins at a sentence; null: at one that is named once the list is here. */
  | { type: 'play-from'; index: number | null }
  | { type: 'pause' }
  | { type: 'stop' }
  | { type: 'move'; by: 'sentence' | 'paragraph'; step: 1 | -1 }
  | { type: 'rate'; rate: number }
  | { type: 'voice'; voice: string | null }
  | { type: 'utterances'; utterances: readonly Utterance[] }
  | { type: 'unreachable' }
  | { type: 'rested'; generation: number }
  | SpeechReport;

export type PlayerEffect =
  | { type: 'speak'; utterance: Utterance; rate: number; voice: string | null; generation: number }
  | { type: 'cancel' }
  /** Waits `ms` and sends `rested`. */
  | { type: 'rest'; ms: number; generation: number }
  /** Fetches the list and sends `utterances` or `unreachable`. */
  | { type: 'load' };

/** A state, and what is to be done on entering it, in order. */
export interface Step {
  state: PlayerState;
  effects: PlayerEffect[];
}
