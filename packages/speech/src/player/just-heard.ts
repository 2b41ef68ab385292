import type { Utterance } from '../utterance.ts';
import type { PlayerState } from './state.ts';

/** A sentence that has just begun, in milliseconds, is not the one that a listener means. */
const JUST_BEGUN = 1000;

/**
 * The sentence that somebody who says "that was wrong" means: the one that is heard, or, where it began only now or has not begun, the
 * one before. `since` is how long ago the present one began, in milliseconds. Null where nothing of the text was heard.
 */
export function justHeard(state: PlayerState, since: number): Utterance | null {
  if (!('index' in state) || state.index === null) return null;
  const waits = state.name === 'resting' || state.name === 'waiting';
  const begun = state.name === 'speaking' && since < JUST_BEGUN;
  const utterance = state.utterances[waits || begun ? Math.max(0, state.index - 1) : state.index];
  return !utterance || utterance.role === 'announcement' || utterance.role === 'house' ? null : utterance;
}
