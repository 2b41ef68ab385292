import type { SpokenStyle } from './style.ts';

/** What is said for a stretch of the written text: pairs of written and spoken, in order, that together spell the stretch. */
export type Said = [written: string, spoken: string][];

/** Where a stretch stands. */
export interface Context {
  /** The whole written text, and where the match begins and ends in it. */
  text: string;
  start: number;
  end: number;
  style: SpokenStyle;
  /** A headline, kicker, deck, subhead or rubric: its spaces and points part clauses. */
  heading: boolean;
  /** How another text is said in the same manner: for forms that hold a written text within. */
  speak: (text: string) => string;
}

/**
 * One form and how it is said. `say` answers null where the context says it is something else, and 'undecided' where no reader
 * could tell from the text: the characters then stay, and the case is listed. Patterns have the flags g and u and a bounded length.
 */
export interface Rule {
  /** As in docs/spoken-forms.md, where each rule has an example that a test runs. */
  name: string;
  pattern: RegExp;
  say: (match: RegExpMatchArray, context: Context) => Said | string | null | 'undecided';
}

/** How many characters before (or after) a number are asked for words that tell what it is. */
const NEAR = 8;

/** The characters before a match, as far as the clause goes. */
export function before({ text, start }: Context, reach = NEAR): string {
  return /[^，。；！？：,;!?]*$/u.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
}

/** The characters after a match, as far as the clause goes. */
export function after({ text, end }: Context, reach = NEAR): string {
  return /^[^，。；！？：,;!?]*/u.exec(text.slice(end, end + reach))?.[0] ?? '';
}
