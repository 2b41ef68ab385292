import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idle, reduce } from '../src/player/index.ts';
import type { PlayerEffect, PlayerEvent, PlayerState } from '../src/player/index.ts';
import type { Utterance } from '../src/index.ts';

const sentence = (block: string, at: number, pauseAfter = 0): Utterance => ({
  locator: { block, start: at * 10, end: at * 10 + 10 },
  text: `${block}-${at}`,
  language: 'zh-CN',
  role: 'paragraph',
  pauseAfter,
});
/** Blocks a (0, 1), b (2), c (3, 4); a pause of 400 ms stands after the second sentence. */
const article = [
  sentence('a', 0),
  sentence('a', 1, 400),
  sentence('b', 0),
  sentence('c', 0),
  sentence('c', 1),
];

type Named<Name extends PlayerState['name']> = Extract<PlayerState, { name: Name }>;
const common = {
  utterances: article,
  list: 'whole',
  generation: 7,
  misses: 0,
  rate: 1,
  voice: null,
  article: 0,
  articles: 1,
  walk: { goOn: false, oneByOne: false, skips: [], pauses: { sentence: 0, paragraph: 0 } },
  skim: null,
  sleep: null,
} as const;
const speaking = (index: number, more: Partial<Named<'speaking'>> = {}): PlayerState => ({
  ...common,
  name: 'speaking',
  index,
  word: null,
  ...more,
});
const paused = (index: number): PlayerState => ({ ...common, name: 'paused', index });
const stopped = (index: number): PlayerState => ({ ...common, name: 'stopped', index });
const resting = (index: number): PlayerState => ({ ...common, name: 'resting', index });
const failed = (index: number, list: 'whole' | 'unreachable' = 'whole'): PlayerState => ({
  ...common,
  list,
  name: 'failed',
  index,
  failure: list === 'whole' ? 'silent' : 'unreachable',
  utterances: list === 'whole' ? article : article.slice(0, 1),
});
const first = idle(1, null, article.slice(0, 1));
const partial = { utterances: article.slice(0, 1), list: 'partial' } as const;
const loading = (index: number | null): PlayerState => ({ ...common, ...partial, name: 'loading', index });

/** What a state is called, where it stands, and what is to be done: `speak 2`, `rest 400`. */
const told = (effect: PlayerEffect) => {
  if (effect.type === 'speak') return `speak ${article.indexOf(effect.utterance)}`;
  return effect.type === 'rest' ? `rest ${effect.ms}` : effect.type;
};
const after = (state: PlayerState, event: PlayerEvent) => {
  const { state: next, effects } = reduce(state, event);
  return [next.name, ...('index' in next ? [next.index] : []), ...effects.map(told)].join(' ');
};
const move = (by: 'sentence' | 'paragraph', step: 1 | -1): PlayerEvent => ({ type: 'move', by, step });
const now = { generation: 7 };

const table: [state: string, PlayerState, event: string, PlayerEvent, outcome: string][] = [
  ['idle', first, 'play', { type: 'play' }, 'speaking 0 speak 0 load'],
  [
    'idle',
    first,
    'play from a place unknown yet',
    { type: 'play-from', index: null },
    'loading  cancel load',
  ],
  ['idle', first, 'play from the third', { type: 'play-from', index: 2 }, 'loading 2 load'],
  ['idle', first, 'pause', { type: 'pause' }, 'idle'],
  ['idle', first, 'stop', { type: 'stop' }, 'idle'],
  ['idle', first, 'next sentence', move('sentence', 1), 'idle'],
  [
    'loading 1',
    loading(1),
    'the list',
    { type: 'utterances', article: 0, utterances: article },
    'speaking 1 speak 1',
  ],
  [
    'loading ?',
    loading(null),
    'the list',
    { type: 'utterances', article: 0, utterances: article },
    'loading ',
  ],
  ['loading ?', loading(null), 'its place', { type: 'play-from', index: 0 }, 'speaking 0 speak 0'],
  ['loading 1', loading(1), 'no list', { type: 'unreachable', article: 0 }, 'failed 1 cancel'],
  ['loading 1', loading(1), 'pause', { type: 'pause' }, 'paused 1 cancel'],
  ['loading 1', loading(1), 'stop', { type: 'stop' }, 'stopped 1 cancel'],
  ['loading 1', loading(1), 'play', { type: 'play' }, 'loading 1'],
  ['speaking 2', speaking(2), 'pause', { type: 'pause' }, 'paused 2 cancel'],
  ['speaking 2', speaking(2), 'stop', { type: 'stop' }, 'stopped 2 cancel'],
  ['speaking 2', speaking(2), 'play', { type: 'play' }, 'speaking 2'],
  ['speaking 2', speaking(2), 'end', { type: 'end', ...now }, 'speaking 3 speak 3'],
  ['speaking 1', speaking(1), 'end, with a pause', { type: 'end', ...now }, 'resting 2 rest 400'],
  [
    'speaking 1',
    speaking(1),
    'end, with a pause that was heard',
    { type: 'end', flows: true, ...now },
    'speaking 2 speak 2',
  ],
  [
    'speaking 1, twice as fast',
    speaking(1, { rate: 2 }),
    'end',
    { type: 'end', ...now },
    'resting 2 rest 200',
  ],
  ['speaking the last', speaking(4), 'end', { type: 'end', ...now }, 'stopped 4 heard cancel'],
  ['speaking the first', speaking(0, partial), 'end before the list', { type: 'end', ...now }, 'loading 1'],
  [
    'speaking 0, no list',
    speaking(0, { ...partial, list: 'unreachable' }),
    'end',
    { type: 'end', ...now },
    'loading 1 load',
  ],
  ['speaking 0', speaking(0, partial), 'no list', { type: 'unreachable', article: 0 }, 'speaking 0'],
  [
    'speaking 0',
    speaking(0, partial),
    'the list',
    { type: 'utterances', article: 0, utterances: article },
    'speaking 0',
  ],
  ['speaking 2', speaking(2), 'stale end', { type: 'end', generation: 6 }, 'speaking 2'],
  ['speaking 2', speaking(2), 'stale error', { type: 'error', generation: 6, fault: 'broken' }, 'speaking 2'],
  [
    'speaking 2',
    speaking(2),
    'interrupted',
    { type: 'error', ...now, fault: 'interrupted' },
    'paused 2 cancel',
  ],
  ['speaking 2', speaking(2), 'refused', { type: 'error', ...now, fault: 'refused' }, 'failed 2 cancel'],
  ['speaking 2', speaking(2), 'no voice', { type: 'error', ...now, fault: 'no-voice' }, 'failed 2 cancel'],
  ['speaking 2', speaking(2), 'mute', { type: 'error', ...now, fault: 'mute' }, 'failed 2 cancel'],
  ['speaking 2', speaking(2), 'silent', { type: 'error', ...now, fault: 'silent' }, 'speaking 3 speak 3'],
  [
    'speaking 3 after a miss',
    speaking(3, { misses: 1 }),
    'silent',
    { type: 'error', ...now, fault: 'silent' },
    'failed 2 cancel',
  ],
  ['speaking the last', speaking(4), 'silent', { type: 'error', ...now, fault: 'silent' }, 'failed 4 cancel'],
  ['speaking 2', speaking(2), 'next sentence', move('sentence', 1), 'speaking 3 speak 3'],
  ['speaking 2', speaking(2), 'previous sentence', move('sentence', -1), 'speaking 1 speak 1'],
  ['speaking 0', speaking(0), 'previous sentence', move('sentence', -1), 'speaking 0 speak 0'],
  ['speaking 4', speaking(4), 'next sentence', move('sentence', 1), 'stopped 4 cancel'],
  ['speaking 0', speaking(0), 'next paragraph', move('paragraph', 1), 'speaking 2 speak 2'],
  ['speaking 4', speaking(4), 'previous paragraph', move('paragraph', -1), 'speaking 2 speak 2'],
  ['speaking 2', speaking(2), 'previous paragraph', move('paragraph', -1), 'speaking 0 speak 0'],
  ['speaking 1', speaking(1), 'previous paragraph in the first', move('paragraph', -1), 'speaking 0 speak 0'],
  ['speaking 3', speaking(3), 'next paragraph in the last', move('paragraph', 1), 'stopped 4 cancel'],
  [
    'speaking 0',
    speaking(0, partial),
    'next sentence before the list',
    move('sentence', 1),
    'loading 1 cancel',
  ],
  ['speaking 2', speaking(2), 'rate', { type: 'rate', rate: 2 }, 'speaking 2 speak 2'],
  ['speaking 2', speaking(2), 'voice', { type: 'voice', voice: 'v' }, 'speaking 2 speak 2'],
  ['speaking 2', speaking(2), 'play from', { type: 'play-from', index: 4 }, 'speaking 4 speak 4'],
  ['resting before 2', resting(2), 'rested', { type: 'rested', ...now }, 'speaking 2 speak 2'],
  ['resting before 2', resting(2), 'stale rested', { type: 'rested', generation: 6 }, 'resting 2'],
  ['resting before 2', resting(2), 'late end', { type: 'end', ...now }, 'resting 2'],
  ['resting before 2', resting(2), 'pause', { type: 'pause' }, 'paused 2 cancel'],
  [
    'resting before 2',
    resting(2),
    'stop: the one before was heard last',
    { type: 'stop' },
    'stopped 1 cancel',
  ],
  ['resting before 2', resting(2), 'next sentence', move('sentence', 1), 'speaking 2 speak 2'],
  ['resting before 2', resting(2), 'previous sentence', move('sentence', -1), 'speaking 1 speak 1'],
  ['resting before 2', resting(2), 'previous paragraph', move('paragraph', -1), 'speaking 0 speak 0'],
  ['resting before 2', resting(2), 'rate', { type: 'rate', rate: 2 }, 'resting 2'],
  ['paused 2', paused(2), 'play', { type: 'play' }, 'speaking 2 speak 2'],
  ['paused 2', paused(2), 'pause', { type: 'pause' }, 'paused 2'],
  ['paused 2', paused(2), 'stop', { type: 'stop' }, 'stopped 2 cancel'],
  ['paused 2', paused(2), 'late end of what was cut', { type: 'end', ...now }, 'paused 2'],
  [
    'paused 2',
    paused(2),
    'late error of what was cut',
    { type: 'error', ...now, fault: 'interrupted' },
    'paused 2',
  ],
  ['paused 2', paused(2), 'next sentence', move('sentence', 1), 'speaking 3 speak 3'],
  ['paused 2', paused(2), 'voice', { type: 'voice', voice: 'v' }, 'paused 2'],
  ['stopped 3', stopped(3), 'play', { type: 'play' }, 'speaking 0 speak 0'],
  ['stopped 3', stopped(3), 'stop', { type: 'stop' }, 'stopped 3'],
  ['stopped 3', stopped(3), 'previous sentence', move('sentence', -1), 'speaking 2 speak 2'],
  ['failed 2', failed(2), 'play', { type: 'play' }, 'speaking 2 speak 2'],
  ['failed 1, no list', failed(1, 'unreachable'), 'play', { type: 'play' }, 'loading 1 load'],
];

describe('reduce', () => {
  it.each(table.map(([name, state, what, event, outcome]) => [name, what, outcome, state, event] as const))(
    '%s, %s: %s',
    (_, __, outcome, state, event) => {
      expect(after(state, event)).toBe(outcome);
    },
  );

  it('gives each sentence a generation of its own, also when it is said again', () => {
    const { state, effects } = reduce(speaking(2), { type: 'rate', rate: 1.5 });
    expect(state.generation).toBe(8);
    expect(effects).toEqual([
      { type: 'speak', utterance: article[2], rate: 1.5, voice: null, generation: 8 },
    ]);
  });

  it('keeps the rate between 0.5 and 5', () => {
    expect([0.1, 0.5, 5, 9, NaN].map((rate) => reduce(paused(0), { type: 'rate', rate }).state.rate)).toEqual(
      [0.5, 0.5, 5, 5, 1],
    );
  });

  it('knows the word that the voice has reached, until the sentence changes', () => {
    const { state } = reduce(speaking(2), { type: 'boundary', ...now, charIndex: 2, charLength: null });
    expect(state).toMatchObject({ name: 'speaking', index: 2, word: { start: 2, length: null } });
    expect(reduce(state, { type: 'end', ...now }).state).toMatchObject({ word: null });
  });

  it('forgets misses once a sentence is heard', () => {
    expect(reduce(speaking(2, { misses: 1 }), { type: 'end', ...now }).state.misses).toBe(0);
  });
});

describe('any run of events', () => {
  const generation = fc.nat(12);
  const events: fc.Arbitrary<PlayerEvent> = fc.oneof(
    fc.constantFrom<PlayerEvent[]>(
      { type: 'play' },
      { type: 'pause' },
      { type: 'stop' },
      { type: 'unreachable', article: 0 },
      { type: 'utterances', article: 0, utterances: article },
      { type: 'play-from', index: null },
      move('sentence', 1),
      move('sentence', -1),
      move('paragraph', 1),
      move('paragraph', -1),
    ),
    fc.integer({ min: -3, max: 9 }).map((index): PlayerEvent => ({ type: 'play-from', index })),
    generation.map((each): PlayerEvent => ({ type: 'end', generation: each })),
    generation.map((each): PlayerEvent => ({ type: 'rested', generation: each })),
    fc
      .tuple(generation, fc.constantFrom('silent' as const, 'broken' as const, 'interrupted' as const))
      .map(([each, fault]): PlayerEvent => ({ type: 'error', generation: each, fault })),
  );

  it('names a sentence that exists, speaks only what it names, and is silent unless it speaks', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), (run) => {
        let state: PlayerState = first;
        let sounding = 0;
        for (const event of run) {
          const { state: next, effects } = reduce(state, event);
          for (const effect of effects) {
            if (effect.type === 'cancel') sounding = 0;
            if (effect.type === 'speak') sounding = effect.generation;
          }
          if ((event.type === 'end' || event.type === 'error') && event.generation === sounding) {
            if (!effects.some(({ type }) => type === 'speak')) sounding = 0;
          }
          if (next.name === 'speaking') {
            expect(next.utterances[next.index]).toBeDefined();
            expect(sounding).toBe(next.generation);
          } else expect(sounding).toBe(0);
          expect(next.generation).toBeGreaterThanOrEqual(state.generation);
          state = next;
        }
      }),
    );
  });
});
