import { estimateMs } from './engines/pacing.ts';
import type { Utterance } from '../utterance.ts';

/** What was measured of one voice at one speed: milliseconds it took, and those it was reckoned to take. */
export type Pace = [took: number, reckoned: number];
/** Paces by voice and speed: see `paceName`. */
export type Paces = Record<string, Pace>;

/** Shorter sentences tell more of the voice's start than of its pace. */
const shortestMs = 1500;
/** How much of what was known before each sentence stays: the last twenty or so count. */
const keeps = 0.95;
/** How many voices and speeds are remembered. */
const most = 30;

export const paceName = (voice: string | null, language: string, rate: number): string =>
  `${voice ?? language} ${rate}`;

/** The paces with one sentence more that was heard to its end in `took` milliseconds. */
export function learnPace(paces: Paces, name: string, text: string, rate: number, took: number): Paces {
  const reckoned = estimateMs(text) / rate;
  // A tenth or ten times what is reckoned: a voice that was held up, or a browser that skipped.
  if (reckoned * rate < shortestMs || took < reckoned / 10 || took > reckoned * 10) return paces;
  const { [name]: known, ...others } = paces;
  const [before, beforeReckoned] = known ?? [0, 0];
  const learnt: Pace = [Math.round(before * keeps + took), Math.round(beforeReckoned * keeps + reckoned)];
  return Object.fromEntries([...Object.entries(others).slice(-(most - 1)), [name, learnt]]);
}

/** How many times longer than reckoned a voice takes at a speed; where that was not measured, as at its other speeds. */
export function paceFactor(paces: Paces, name: string): number {
  const voice = name.replace(/ \S+$/, ' ');
  const pace = paces[name] ?? Object.entries(paces).findLast(([each]) => each.startsWith(voice))?.[1];
  const factor = pace ? pace[0] / pace[1] : 1;
  return factor > 0 && Number.isFinite(factor) ? factor : 1;
}

/** How long sentences last at rate 1 by the estimate, silences included, in milliseconds. */
export const listeningMs = (utterances: readonly Pick<Utterance, 'text' | 'pauseAfter'>[]): number =>
  utterances.reduce((sum, { text, pauseAfter }) => sum + estimateMs(text) + pauseAfter, 0);
