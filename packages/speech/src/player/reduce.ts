import type { Common, Failure, PlayerEffect, PlayerEvent, PlayerState, Step } from './state.ts';

export const slowest = 0.5;
export const fastest = 5;

/** Sentences in a row that may go unheard before the player gives up and says so. */
const mostMisses = 2;

/** The player before the first press. */
export const idle = (
  rate: number,
  voice: string | null,
  utterances: Common['utterances'] = [],
): PlayerState => ({
  name: 'idle',
  utterances,
  list: 'partial',
  generation: 0,
  misses: 0,
  rate: clamp(rate),
  voice,
});

/** The whole of the player: what a press or a report makes of a state. Pure; the effects are for the caller to run. */
export function reduce(state: PlayerState, event: PlayerEvent): Step {
  switch (event.type) {
    case 'play':
      return play(state);
    case 'play-from':
      return event.index === null ? waitForPlace(state) : speakAt({ ...state, misses: 0 }, event.index);
    case 'pause':
      return isSounding(state) ? silent(state, { name: 'paused', index: state.index ?? 0 }) : stay(state);
    case 'stop':
      return stop(state);
    case 'move':
      return move(state, event.by, event.step);
    case 'rate':
      return again({ ...state, rate: clamp(event.rate) });
    case 'voice':
      return again({ ...state, voice: event.voice });
    case 'utterances':
      return arrived({ ...state, utterances: event.utterances, list: 'whole' });
    case 'unreachable':
      return state.name === 'loading'
        ? fail({ ...state, list: 'unreachable' }, state.index ?? 0, 'unreachable')
        : stay({ ...state, list: 'unreachable' });
    default:
      return event.generation === state.generation ? report(state, event) : stay(state);
  }
}

/** What the engine, or the silence between sentences, reports of the present generation. */
function report(state: PlayerState, event: Extract<PlayerEvent, { generation: number }>): Step {
  if (event.type === 'rested') return state.name === 'resting' ? speakAt(state, state.index) : stay(state);
  if (state.name !== 'speaking') return stay(state);
  switch (event.type) {
    case 'boundary':
      return stay({ ...state, word: { start: event.charIndex, length: event.charLength } });
    case 'end':
      return rest({ ...state, misses: 0 }, state.index);
    case 'error':
      if (event.fault === 'interrupted') return silent(state, { name: 'paused', index: state.index });
      if (event.fault === 'refused' || event.fault === 'no-voice' || event.fault === 'mute')
        return fail(state, state.index, event.fault);
      return missed({ ...state, misses: state.misses + 1 }, state.index, event.fault);
  }
}

const clamp = (rate: number) => (rate >= slowest ? Math.min(rate, fastest) : rate < slowest ? slowest : 1);
const stay = (state: PlayerState): Step => ({ state, effects: [] });
const isSounding = (state: PlayerState) =>
  state.name === 'speaking' || state.name === 'resting' || state.name === 'loading';
const loadUnlessAskedFor = ({ list }: Common): PlayerEffect[] => (list === 'whole' ? [] : [{ type: 'load' }]);
const common = ({ utterances, list, generation, misses, rate, voice }: PlayerState): Common => ({
  utterances,
  list,
  generation,
  misses,
  rate,
  voice,
});

function play(state: PlayerState): Step {
  switch (state.name) {
    case 'idle':
    case 'stopped':
      return speakAt({ ...state, misses: 0 }, 0);
    case 'paused':
    case 'failed':
      return speakAt({ ...state, misses: 0 }, state.index);
    default:
      return stay(state);
  }
}

/** Speaks a sentence, or waits for it where it is not here yet; past the end the player stops. */
function speakAt(state: PlayerState, index: number): Step {
  const generation = state.generation + 1;
  const shared = { ...common(state), generation };
  const utterance = state.utterances[Math.max(0, index)];
  if (utterance) {
    return {
      state: { ...shared, name: 'speaking', index: Math.max(0, index), word: null },
      effects: [
        { type: 'speak', utterance, rate: state.rate, voice: state.voice, generation },
        ...(state.name === 'idle' ? loadUnlessAskedFor(state) : []),
      ],
    };
  }
  if (state.list === 'whole') {
    return silent(state, { name: 'stopped', index: Math.max(0, state.utterances.length - 1) });
  }
  return {
    state: { ...shared, list: 'partial', name: 'loading', index },
    effects: [
      ...(state.name === 'speaking' ? [{ type: 'cancel' } as const] : []),
      ...(state.name === 'idle' || state.list === 'unreachable' ? loadUnlessAskedFor(state) : []),
    ],
  };
}

function waitForPlace(state: PlayerState): Step {
  return {
    state: {
      ...common(state),
      list: 'partial',
      generation: state.generation + 1,
      name: 'loading',
      index: null,
    },
    effects: [{ type: 'cancel' }, ...loadUnlessAskedFor(state)],
  };
}

function arrived(state: PlayerState): Step {
  return state.name === 'loading' && state.index !== null ? speakAt(state, state.index) : stay(state);
}

/** After a sentence: its pause, shorter where the reader listens faster, then the next one. */
function rest(state: PlayerState, index: number): Step {
  const pause = (state.utterances[index]?.pauseAfter ?? 0) / state.rate;
  if (pause === 0 || !state.utterances[index + 1])
    return speakAt({ ...common(state), name: 'resting', index }, index + 1);
  const generation = state.generation + 1;
  return {
    state: { ...common(state), generation, name: 'resting', index: index + 1 },
    effects: [{ type: 'rest', ms: pause, generation }],
  };
}

/** One sentence that cannot be heard is passed over; after that the fault is more than that sentence's. */
function missed(state: PlayerState, index: number, failure: 'silent' | 'broken'): Step {
  const last = state.list === 'whole' && index === state.utterances.length - 1;
  if (!last && state.misses < mostMisses)
    return speakAt({ ...common(state), name: 'resting', index }, index + 1);
  return fail(state, Math.max(0, index - state.misses + 1), failure);
}

const fail = (state: PlayerState, index: number, failure: Failure): Step =>
  silent(state, { name: 'failed', index, failure });

/** Every way into silence: the sound is cut, and whatever is still reported of it is stale. */
function silent(
  state: PlayerState,
  next: { name: 'paused' | 'stopped'; index: number } | { name: 'failed'; index: number; failure: Failure },
): Step {
  return {
    state: { ...common(state), generation: state.generation + 1, ...next },
    effects: [{ type: 'cancel' }],
  };
}

function stop(state: PlayerState): Step {
  switch (state.name) {
    case 'idle':
    case 'stopped':
      return stay(state);
    // In the silence before a sentence the one before it was heard last.
    case 'resting':
      return silent(state, { name: 'stopped', index: state.index - 1 });
    default:
      return silent(state, { name: 'stopped', index: state.index ?? 0 });
  }
}

/** A new rate or voice is heard at once: the sentence is said again. */
function again(state: PlayerState): Step {
  return state.name === 'speaking' ? speakAt(state, state.index) : stay(state);
}

function move(state: PlayerState, by: 'sentence' | 'paragraph', step: 1 | -1): Step {
  if (state.name === 'idle' || (state.name === 'loading' && state.index === null)) return stay(state);
  const at = state.name === 'resting' && step === 1 ? state.index - 1 : (state.index ?? 0);
  return speakAt({ ...state, misses: 0 }, by === 'sentence' ? at + step : paragraphFrom(state, at, step));
}

/** The first sentence of the block after, or of the block before. */
function paragraphFrom({ utterances }: Common, index: number, step: 1 | -1): number {
  const blockAt = (at: number) => utterances[at]?.locator.block;
  let at = index;
  while (at >= 0 && at < utterances.length && blockAt(at) === blockAt(index)) at += step;
  if (step === 1) return at;
  while (at > 0 && blockAt(at - 1) === blockAt(at)) at -= 1;
  return Math.max(0, at);
}
