import type { Common, PlayerEvent, PlayerState, Step } from './state.ts';
import {
  again,
  dropOff,
  fail,
  isSounding,
  listCame,
  missed,
  move,
  open,
  play,
  rest,
  silent,
  skim,
  speakAt,
  stay,
  stop,
  waitForPlace,
} from './steps.ts';
import { isAudible } from './stride.ts';

export const slowest = 0.5;
export const fastest = 5;

/** The player before the first press. What is not given: one article, nothing passed over, stops at its end. */
export const idle = (
  rate: number,
  voice: string | null,
  utterances: Common['utterances'] = [],
  more: Partial<Pick<Common, 'article' | 'articles' | 'walk'>> = {},
): PlayerState => ({
  name: 'idle',
  utterances,
  list: 'unasked',
  article: 0,
  articles: 1,
  walk: { goOn: false, oneByOne: false, skips: [], pauses: { sentence: 0, paragraph: 0 } },
  skim: null,
  sleep: null,
  generation: 0,
  misses: 0,
  rate: clamp(rate),
  voice,
  ...more,
});

/** The whole of the player: what a press or a report makes of a state. Pure; the effects are for the caller to run. */
export function reduce(state: PlayerState, event: PlayerEvent): Step {
  switch (event.type) {
    case 'play':
      return play(state);
    case 'play-from':
      return event.index === null
        ? waitForPlace({ ...state, skim: null })
        : speakAt({ ...state, misses: 0, skim: null }, event.index);
    case 'open': {
      const led = { ...state, skim: null };
      // Another queue: what is here may be of another article.
      const { articles } = event;
      return open(
        articles === undefined ? led : { ...led, articles, list: 'unasked' },
        event.article,
        event.index,
      );
    }
    case 'pause':
      return isSounding(state) ? silent(state, { name: 'paused', index: state.index ?? 0 }) : stay(state);
    case 'stop':
      return stop(state);
    case 'move':
      return move(state, event.by, event.step);
    case 'skim':
      return skim(state);
    case 'read-this':
      return 'index' in state && state.skim
        ? speakAt({ ...state, misses: 0, skim: null }, state.index ?? 0)
        : stay(state);
    case 'rate':
      return again({ ...state, rate: clamp(event.rate) });
    case 'voice':
      return again({ ...state, voice: event.voice });
    case 'walk': {
      const led = { ...state, walk: { ...state.walk, ...event.walk } };
      return led.name === 'speaking' && !isAudible(led, led.index) ? speakAt(led, led.index) : stay(led);
    }
    case 'sleep':
      return event.after === 'sentence' ? dropOff(state) : stay({ ...state, sleep: event.after });
    case 'utterances':
    case 'unreachable':
      return event.article === state.article ? listCame(state, event) : stay(state);
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
      return rest({ ...state, misses: 0 }, state.index, event.flows);
    case 'error':
      if (event.fault === 'interrupted') return silent(state, { name: 'paused', index: state.index });
      if (event.fault === 'refused' || event.fault === 'no-voice' || event.fault === 'mute')
        return fail(state, state.index, event.fault);
      return missed({ ...state, misses: state.misses + 1 }, state.index, event.fault);
  }
}

const clamp = (rate: number) => (rate >= slowest ? Math.min(rate, fastest) : rate < slowest ? slowest : 1);
