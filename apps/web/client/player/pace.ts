import { isAudible, learnPace, listeningMs, paceFactor, paceName } from '@tingbao/speech/player';
import type { Paces, PlayerEffect, PlayerState } from '@tingbao/speech/player';
import { keep, readKept } from '../listen/settings.ts';

type Speak = Extract<PlayerEffect, { type: 'speak' }>;
const key = 'tingbao-pace';

/** Learns how long this reader's voices take, and says how long the rest will take them. */
export interface Clock {
  begins: (speak: Speak) => void;
  ends: (generation: number) => void;
  /** What is left of the article from the sentence that is read, in milliseconds. */
  left: (state: PlayerState, index: number) => number;
  /** What was reckoned for rate 1, at the present voice and speed. */
  lasts: (state: Pick<PlayerState, 'rate' | 'voice'>, ms: number) => number;
}

export function startClock(language: string): Clock {
  const kept = readKept(key);
  let paces: Paces = kept && typeof kept === 'object' ? { ...(kept as Paces) } : {};
  let begun: { speak: Speak; at: number } | null = null;
  const name = ({ rate, voice }: Pick<PlayerState, 'rate' | 'voice'>) => paceName(voice, language, rate);
  const lasts: Clock['lasts'] = (state, ms) => (ms * paceFactor(paces, name(state))) / state.rate;
  return {
    begins: (speak) => (begun = { speak, at: performance.now() }),
    ends(generation) {
      if (begun?.speak.generation !== generation) return;
      const { speak, at } = begun;
      begun = null;
      // A sentence in another language has another voice.
      if (speak.utterance.language !== language) return;
      const learnt = learnPace(paces, name(speak), speak.utterance.text, speak.rate, performance.now() - at);
      if (learnt !== paces) keep(key, (paces = learnt));
    },
    lasts,
    left: (state, index) =>
      lasts(state, listeningMs(state.utterances.filter((_, at) => at >= index && isAudible(state, at)))),
  };
}
