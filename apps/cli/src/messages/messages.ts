import type { Note, NoteCode, SetAsideReason } from '@tingbao/edition';
import type { Problem } from '@tingbao/library';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Where something stands in a source, as messages name it: `line 27`, or with its file where that is another one. */
export interface Place {
  /** Null where it is the file that the message is about. */
  file: string | null;
  line: number;
}

/** Everything that the command says to a person, in one language. */
export interface Messages {
  help: { all: string; parse: string; check: string; say: string; serve: string };
  noFile(command: string): string;
  unknownCommand(word: string): string;
  unknownOption(option: string, command: string | null): string;
  problem(problem: Problem): string;
  /** `places` are the lines of the source that the note names. */
  repair: Record<NoteCode, (places: Place[], note: Note) => string>;
  /** `readings` as the rule gives them, the one taken first; `degree` from 0 to 1. */
  doubt(rule: string, readings: string[], degree: number): string;
  /** Why the rule doubts, without more. */
  doubtReason(rule: string, readings: string[]): string;
  /** One reading, in a few words. */
  reading(code: string): string;
  /** The two readings of a doubt. */
  readings(rule: string, readings: string[]): string;
  /** A doubt that a correction has settled, with the person's reason. */
  settled(rule: string, because: string): string;
  setAside(reason: SetAsideReason, of: Place[]): string;
  quote(text: string): string;
  summary(counts: {
    articles: number;
    repairs: number;
    doubts: number;
    settled: number;
    setAside: number;
  }): string;
  /** The lines at the top of a skeleton of corrections. */
  suggestHead(doubts: number): string[];
  /** Before the entries that choose another reading; `known` where there are any. */
  suggestOther(reading: string, known: boolean): string;
  suggestConfirm(reading: string): string;
  suggestNothing: string;
  /** `--json` and `--suggest` together. */
  oneForm: string;
  unknownStyle(style: string, known: string[]): string;
  /** `place`: the line of standard input, or the article. */
  undecided(words: string, place: number | string): string;
  nothingToServe: string;
  building: string;
  notBuilt: string;
}

/** Chinese where the environment asks for it, as `locale(7)` orders the variables; else English. */
export function pickMessages(env: Record<string, string | undefined>): Messages {
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? zh : en;
}
