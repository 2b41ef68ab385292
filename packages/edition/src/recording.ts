/** One sentence of a recording: which, in the words that were read, and when. */
export interface Cue {
  /** The block of its Locator, and the first character there. */
  block: string;
  start: number;
  /** As displayed when it was recorded: where the text has changed since, the recording is of another text. */
  text: string;
  /** Seconds from the recording's beginning. */
  from: number;
  to: number;
}

/** A recorded article, as a JSON file beside an edition tells it: docs/web-speech.md. */
export interface Recording {
  /** `Article.id`. */
  article: string;
  /** What messages call the JSON file. */
  file: string;
  /** The sound's file name, beside the JSON file. */
  sound: string;
  /** Who reads, as readers are told. */
  name: string;
  /** BCP 47 with a region. */
  language: string;
  /** In the order of time; no two of them overlap. */
  cues: Cue[];
}
