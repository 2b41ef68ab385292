/** Where a sentence is in a recorded sound. */
export interface SoundPlace {
  /** The sound's address. */
  src: string;
  /** Seconds from its beginning. */
  from: number;
  to: number;
}

/** One sentence as an engine is given it. */
export interface SpeechRequest {
  text: string;
  /** BCP 47 with a region. */
  language: string;
  /** 0.5 to 5; 1 is the voice's own pace. */
  rate: number;
  /** 0 to 2; 1 is the voice's own. */
  pitch: number;
  /** A `Voice.id`, or null for the best voice of the language. */
  voice: string | null;
  /** Where a recording has it; null: its article was recorded without it; undefined: its article was not recorded. */
  sound?: SoundPlace | null | undefined;
  /** Comes back in every report, so that reports of sentences that were cut short can be told apart. */
  generation: number;
}

/**
 * Why a sentence was not heard: `refused` (the browser wants a press first), `no-voice` (none for the language),
 * `mute` (voices are listed, and none has given a sign of life since the page was opened), `silent` (neither sound nor
 * end, or an end without sound), `interrupted` (something outside of the player cancelled it), `broken` (the synthesis
 * failed).
 */
export type SpeechFault = 'refused' | 'no-voice' | 'mute' | 'silent' | 'interrupted' | 'broken';

export type SpeechReport =
  | { type: 'boundary'; generation: number; charIndex: number; charLength: number | null }
  /** `flows`: the silence that belongs after the sentence has been heard as well. */
  | { type: 'end'; generation: number; flows?: true }
  | { type: 'error'; generation: number; fault: SpeechFault };

export interface Voice {
  id: string;
  name: string;
  language: string;
  /** Made on the device: works offline and sends the text to nobody. */
  local: boolean;
}

/** What makes sound: the browser's synthesis, or a recording (`engines/recorded.ts`). */
export interface SpeechEngine {
  /** Speaks the request at once, in the caller's own turn, in place of whatever is being spoken. */
  speak: (request: SpeechRequest, report: (report: SpeechReport) => void) => void;
  /** For a press whose sentence has yet to be fetched: speaks nothing audible, so that what comes after the press may sound. */
  unlock: () => void;
  cancel: () => void;
  /** The voices for a language, best first, as far as known; null while none is known for any language. */
  voices: (language: string) => Voice[] | null;
  /** Calls back whenever the list has changed, and once, with true, when the wait for more of it is given up. */
  watchVoices: (changed: (givenUp: boolean) => void) => void;
}
