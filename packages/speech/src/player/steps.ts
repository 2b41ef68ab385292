import type { Utterance } from '../utterance.ts';
import type { Common, Failure, PlayerEffect, PlayerEvent, PlayerState, Step, Stride } from './state.ts';
import { audibleFrom, strideFrom } from './stride.ts';

/** Sentences in a row that may go unheard before the player gives up and says so. */
const mostMisses = 2;

export const stay = (state: PlayerState): Step => ({ state, effects: [] });
export const isSounding = (state: PlayerState) =>
  state.name === 'speaking' || state.name === 'resting' || state.name === 'loading';

/** A state without what is its own alone. */
const common = (state: PlayerState): Common => {
  const {
    utterances,
    list,
    article,
    articles,
    walk,
    skim: skimmed,
    sleep,
    generation,
    misses,
    rate,
    voice,
  } = state;
  return { utterances, list, article, articles, walk, skim: skimmed, sleep, generation, misses, rate, voice };
};

/** Asks for the article's list where nobody has; the list is on its way then. */
function asking({ list, article }: Common): { list: Common['list']; effects: PlayerEffect[] } {
  return list === 'unasked' || list === 'unreachable'
    ? { list: 'partial', effects: [{ type: 'load', article }] }
    : { list, effects: [] };
}

export function play(state: PlayerState): Step {
  switch (state.name) {
    case 'idle':
      return speakAt({ ...state, misses: 0 }, 0);
    case 'stopped':
      return speakAt({ ...state, misses: 0, skim: null }, 0);
    case 'paused':
    case 'waiting':
    case 'failed':
      return speakAt({ ...state, misses: 0 }, state.index);
    default:
      return stay(state);
  }
}

/** Speaks the nearest sentence that is read, or waits for it where it is not here yet; past the end, see `leave`. */
export function speakAt(state: PlayerState, from: number, heard = false): Step {
  const index = audibleFrom(state, Math.max(0, from), 1);
  const generation = state.generation + 1;
  const { list, effects } = asking(state);
  const utterance = state.utterances[index];
  if (utterance) {
    const asks = list !== state.list && state.list === 'unasked';
    return {
      state: { ...common(state), ...(asks ? { list } : {}), generation, name: 'speaking', index, word: null },
      effects: [
        { type: 'speak', utterance, rate: state.rate, voice: state.voice, generation },
        ...(asks ? effects : []),
      ],
    };
  }
  if (state.list === 'whole') return leave(state, heard);
  return {
    state: { ...common(state), list, generation, name: 'loading', index },
    effects: [...(state.name === 'speaking' ? [{ type: 'cancel' } as const] : []), ...effects],
  };
}

/** Past the last sentence: the next article, where the reader wants to go on and has one; else the end. */
function leave(state: PlayerState, heard: boolean): Step {
  const told: PlayerEffect[] = heard && !state.skim ? [{ type: 'heard', article: state.article }] : [];
  const next = state.article + 1;
  const goesOn = (state.walk.goOn || state.skim !== null) && next < state.articles;
  const sleeps = heard && state.sleep !== null;
  const led = sleeps ? { ...state, sleep: null } : state;
  const after = !goesOn
    ? silent(led, {
        name: 'stopped',
        index: Math.max(0, audibleFrom(state, state.utterances.length - 1, -1)),
      })
    : sleeps
      ? silent({ ...led, ...unopened(next) }, { name: 'paused', index: 0 })
      : open(led, next, 0);
  return { ...after, effects: [...told, ...after.effects] };
}

const unopened = (article: number) => ({ article, utterances: [], list: 'unasked' as const });

/** Turns to an article of the queue, to begin at a sentence of it; an index of null is named once its list is here. */
export function open(state: PlayerState, article: number, index: number | null): Step {
  if (article === state.article && state.list === 'whole' && index !== null)
    return speakAt({ ...state, misses: 0 }, index);
  return {
    state: {
      ...common(state),
      ...unopened(article),
      list: 'partial',
      misses: 0,
      generation: state.generation + 1,
      name: 'loading',
      index,
    },
    effects: [{ type: 'cancel' }, { type: 'load', article }],
  };
}

export function waitForPlace(state: PlayerState): Step {
  const { effects } = asking(state);
  return {
    state: {
      ...common(state),
      list: 'partial',
      generation: state.generation + 1,
      name: 'loading',
      index: null,
    },
    effects: [{ type: 'cancel' }, ...effects],
  };
}

export function listCame(
  state: PlayerState,
  event: Extract<PlayerEvent, { article: number; type: 'utterances' | 'unreachable' }>,
): Step {
  if (event.type === 'unreachable') {
    const list = 'unreachable';
    return state.name === 'loading'
      ? fail({ ...state, list }, state.index ?? 0, list)
      : stay({ ...state, list });
  }
  const whole: PlayerState = { ...state, utterances: event.utterances, list: 'whole' };
  return whole.name === 'loading' && whole.index !== null ? speakAt(whole, whole.index) : stay(whole);
}

/** A paragraph, or a whole table. */
const passageOf = (utterance?: Utterance) => utterance?.table ?? utterance?.locator.block;

/** After a sentence: its pause, shorter where the reader listens faster and none where it was heard already, then the next one. */
export function rest(state: PlayerState, index: number, flows = false): Step {
  const next = audibleFrom(state, index + 1, 1);
  const utterance = state.utterances[index];
  const ended = !state.utterances[next] && state.list === 'whole';
  const generation = state.generation + 1;
  const shared = { ...common(state), generation, index: next };
  if (!ended && state.sleep === 'sentence') return silent(state, { name: 'paused', index: next });
  if (!ended && state.walk.oneByOne && utterance?.role !== 'announcement')
    return { state: { ...shared, name: 'waiting' }, effects: [] };
  const within = passageOf(state.utterances[next]) === passageOf(utterance);
  const added = state.walk.pauses[within ? 'sentence' : 'paragraph'];
  const pause = (flows ? 0 : (utterance?.pauseAfter ?? 0)) / state.rate + added;
  if (pause === 0 || !state.utterances[next])
    return speakAt({ ...common(state), name: 'resting', index: next }, next, true);
  return { state: { ...shared, name: 'resting' }, effects: [{ type: 'rest', ms: pause, generation }] };
}

/** One sentence that cannot be heard is passed over; after that the fault is more than that sentence's. */
export function missed(state: PlayerState, index: number, failure: 'silent' | 'broken'): Step {
  const last = state.list === 'whole' && audibleFrom(state, index + 1, 1) >= state.utterances.length;
  if (!last && state.misses < mostMisses)
    return speakAt({ ...common(state), name: 'resting', index }, index + 1);
  return fail(state, Math.max(0, index - state.misses + 1), failure);
}

export const fail = (state: PlayerState, index: number, failure: Failure): Step =>
  silent(state, { name: 'failed', index, failure });

/** Every way into silence: the sound is cut, and whatever is still reported of it is stale. */
export function silent(
  state: PlayerState,
  next: { name: 'paused' | 'stopped'; index: number } | { name: 'failed'; index: number; failure: Failure },
): Step {
  return {
    state: {
      ...common(state),
      sleep: state.sleep === 'sentence' ? null : state.sleep,
      generation: state.generation + 1,
      ...next,
    },
    effects: [{ type: 'cancel' }],
  };
}

/** The reader's time is up: a sentence that has begun is said to its end. */
export function dropOff(state: PlayerState): Step {
  if (state.name === 'speaking') return stay({ ...state, sleep: 'sentence' });
  return isSounding(state) ? silent(state, { name: 'paused', index: state.index ?? 0 }) : stay(state);
}

export function stop(state: PlayerState): Step {
  switch (state.name) {
    case 'idle':
    case 'stopped':
      return stay(state);
    // In the silence before a sentence the one before it was heard last.
    case 'resting':
    case 'waiting':
      return silent(state, { name: 'stopped', index: Math.max(0, audibleFrom(state, state.index - 1, -1)) });
    default:
      return silent(state, { name: 'stopped', index: state.index ?? 0 });
  }
}

/** A new rate or voice is heard at once: the sentence is said again. */
export function again(state: PlayerState): Step {
  return state.name === 'speaking' ? speakAt(state, state.index) : stay(state);
}

export function move(state: PlayerState, by: Stride, step: 1 | -1): Step {
  if (state.name === 'idle' || (state.name === 'loading' && state.index === null)) return stay(state);
  if (by === 'article' || state.skim) {
    const article = state.article + step;
    return article >= state.articles ? stay(state) : open(state, Math.max(0, article), 0);
  }
  const between = state.name === 'resting' || state.name === 'waiting';
  const at = between && step === 1 ? audibleFrom(state, state.index - 1, -1) : (state.index ?? 0);
  return speakAt({ ...state, misses: 0 }, strideFrom(state, at, by, step));
}

/** Into the headlines, from here on; or back to where that began. */
export function skim(state: PlayerState): Step {
  if (!('index' in state)) return stay(state);
  if (state.skim) {
    const { article, index } = state.skim;
    return open({ ...state, skim: null }, article, index);
  }
  const index = state.index ?? 0;
  const skimming = { ...state, misses: 0, skim: { article: state.article, index } };
  return speakAt(skimming, index === 0 ? 0 : index + 1);
}
