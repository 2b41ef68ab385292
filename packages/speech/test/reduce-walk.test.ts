import { describe, expect, it } from 'vitest';
import { idle, reduce } from '../src/player/index.ts';
import type { PlayerEffect, PlayerEvent, PlayerState } from '../src/player/index.ts';
import type { Utterance, UtteranceRole } from '../src/index.ts';

const said = (text: string, role: UtteranceRole, block: string, table?: string): Utterance => ({
  locator: { block, start: 0, end: 4 },
  text,
  language: 'zh-CN',
  role,
  pauseAfter: 0,
  ...(table ? { table } : {}),
});
/** A headline, a byline, a paragraph, a section with a caption and a table of two cells, and a last section. */
const article = [
  said('headline', 'headline', 'headline'), // 0
  said('byline', 'byline', 'byline-1'), // 1
  said('paragraph', 'paragraph', 'b1'), // 2
  said('first subhead', 'subhead', 'b2'), // 3
  said('caption', 'caption', 'b3'), // 4
  said('credit', 'credit', 'b3-credit'), // 5
  said('cell', 'table', 'b4-0-0', 'b4'), // 6
  said('cell', 'table', 'b4-0-1', 'b4'), // 7
  said('second subhead', 'subhead', 'b5'), // 8
  said('end', 'paragraph', 'b6'), // 9
];

type At = Partial<Omit<Extract<PlayerState, { name: 'speaking' }>, 'name'>>;
const base = { ...idle(1, null, article), list: 'whole', generation: 7, articles: 3, article: 1 } as const;
const speaking = (index: number, more: At = {}): PlayerState => ({
  ...base,
  word: null,
  ...more,
  name: 'speaking',
  index,
});
const still = (
  name: 'waiting' | 'paused' | 'stopped' | 'resting',
  index: number,
  more: At = {},
): PlayerState => ({
  ...base,
  ...more,
  name,
  index,
});
const walk = {
  goOn: false,
  oneByOne: false,
  skips: [] as UtteranceRole[],
  pauses: { sentence: 0, paragraph: 0 },
};
const goOn = { walk: { ...walk, goOn: true } };
const oneByOne = { walk: { ...walk, oneByOne: true } };
const skips = (...roles: UtteranceRole[]) => ({ walk: { ...walk, skips: roles } });
const skim = (index: number, of = 1): At => ({ skim: { article: of, index } });

const told = (effect: PlayerEffect) => {
  if (effect.type === 'speak') return `speak ${article.indexOf(effect.utterance)}`;
  return 'article' in effect ? `${effect.type} ${effect.article}` : effect.type;
};
/** Name, article.sentence, effects. */
const after = (state: PlayerState, event: PlayerEvent) => {
  const { state: next, effects } = reduce(state, event);
  return [
    next.name,
    `${next.article}.${'index' in next ? (next.index ?? '') : ''}`,
    ...effects.map(told),
  ].join(' ');
};
const move = (by: 'sentence' | 'paragraph' | 'section' | 'article', step: 1 | -1): PlayerEvent => ({
  type: 'move',
  by,
  step,
});
const end: PlayerEvent = { type: 'end', generation: 7 };
const list: PlayerEvent = { type: 'utterances', article: 1, utterances: article };

const table: [what: string, PlayerState, PlayerEvent, outcome: string][] = [
  ['next section from the head', speaking(2), move('section', 1), 'speaking 1.3 speak 3'],
  ['next section out of a table', speaking(6), move('section', 1), 'speaking 1.8 speak 8'],
  ['previous section from inside one', speaking(9), move('section', -1), 'speaking 1.3 speak 3'],
  ['previous section from the first: the headline', speaking(4), move('section', -1), 'speaking 1.0 speak 0'],
  ['next section in the last', speaking(8), move('section', 1), 'stopped 1.9 cancel'],
  ['next paragraph out of a table', speaking(6), move('paragraph', 1), 'speaking 1.8 speak 8'],
  [
    'previous paragraph back to a table’s beginning',
    speaking(8),
    move('paragraph', -1),
    'speaking 1.6 speak 6',
  ],

  ['a byline is skipped after the headline', speaking(0, skips('byline')), end, 'speaking 1.2 speak 2'],
  ['several roles in a row', speaking(3, skips('caption', 'credit', 'table')), end, 'speaking 1.8 speak 8'],
  ['backwards as well', speaking(8, skips('table', 'credit')), move('sentence', -1), 'speaking 1.4 speak 4'],
  ['and by paragraphs', speaking(8, skips('table', 'credit')), move('paragraph', -1), 'speaking 1.4 speak 4'],
  [
    'nothing is before what is skipped',
    speaking(1, skips('headline')),
    move('sentence', -1),
    'speaking 1.1 speak 1',
  ],
  [
    'chosen while it sounds: on at once',
    speaking(4),
    { type: 'walk', walk: { skips: ['caption'] } },
    'speaking 1.5 speak 5',
  ],
  [
    'chosen while another sounds',
    speaking(2),
    { type: 'walk', walk: { skips: ['caption'] } },
    'speaking 1.2',
  ],
  [
    'skipped to the end is heard to the end',
    speaking(8, skips('paragraph')),
    end,
    'stopped 1.8 heard 1 cancel',
  ],

  ['one by one: waits', speaking(2, oneByOne), end, 'waiting 1.3'],
  ['one by one: goes on at a press', still('waiting', 3, oneByOne), { type: 'play' }, 'speaking 1.3 speak 3'],
  [
    'one by one: back is the one just heard',
    still('waiting', 3, oneByOne),
    move('sentence', -1),
    'speaking 1.2 speak 2',
  ],
  [
    'one by one: forward is the one waited for',
    still('waiting', 3, oneByOne),
    move('sentence', 1),
    'speaking 1.3 speak 3',
  ],
  ['one by one: the last one ends', speaking(9, oneByOne), end, 'stopped 1.9 heard 1 cancel'],
  [
    'one by one: stop tells what was heard',
    still('waiting', 3, oneByOne),
    { type: 'stop' },
    'stopped 1.2 cancel',
  ],

  ['the end of an article', speaking(9), end, 'stopped 1.9 heard 1 cancel'],
  ['the end, going on', speaking(9, goOn), end, 'loading 2.0 heard 1 cancel load 2'],
  ['the end of the last one', speaking(9, { ...goOn, article: 2 }), end, 'stopped 2.9 heard 2 cancel'],
  ['past the end by a move: not heard', speaking(9, goOn), move('sentence', 1), 'loading 2.0 cancel load 2'],
  ['past the end, not going on', speaking(9), move('sentence', 1), 'stopped 1.9 cancel'],
  ['next article', speaking(2), move('article', 1), 'loading 2.0 cancel load 2'],
  ['next article while paused', still('paused', 2), move('article', 1), 'loading 2.0 cancel load 2'],
  ['next article at the last', speaking(2, { article: 2 }), move('article', 1), 'speaking 2.2'],
  ['previous article', speaking(2), move('article', -1), 'loading 0.0 cancel load 0'],
  ['previous article at the first', speaking(2, { article: 0 }), move('article', -1), 'speaking 0.0 speak 0'],
  [
    'the list of an article that was left',
    { ...base, name: 'loading', article: 2, list: 'partial', index: 0 },
    list,
    'loading 2.0',
  ],
  [
    'an article without a word',
    { ...base, ...goOn, utterances: [], list: 'partial', name: 'loading', index: 0 },
    { ...list, utterances: [] },
    'loading 2.0 cancel load 2',
  ],
  [
    'opened at a place unknown yet',
    speaking(2),
    { type: 'open', article: 2, index: null },
    'loading 2. cancel load 2',
  ],
  [
    'opened where it is here',
    still('stopped', 9),
    { type: 'open', article: 1, index: 4 },
    'speaking 1.4 speak 4',
  ],

  [
    'opened in another queue',
    still('stopped', 9),
    { type: 'open', article: 1, index: 0, articles: 2 },
    'loading 1.0 cancel load 1',
  ],
  ['skim: on to the next headline', speaking(2), { type: 'skim' }, 'loading 2.0 cancel load 2'],
  ['skim from the beginning: this headline', speaking(0), { type: 'skim' }, 'speaking 1.0 speak 0'],
  ['skim: after a headline the next article', speaking(0, skim(4)), end, 'loading 2.0 cancel load 2'],
  [
    'skim: its list',
    { ...base, ...skim(4, 0), list: 'partial', utterances: [], name: 'loading', index: 0 },
    list,
    'speaking 1.0 speak 0',
  ],
  ['skim: a step is an article', speaking(0, skim(4)), move('sentence', -1), 'loading 0.0 cancel load 0'],
  ['skim: back, the same article', speaking(0, skim(4)), { type: 'skim' }, 'speaking 1.4 speak 4'],
  ['skim: back to another', speaking(0, skim(4, 0)), { type: 'skim' }, 'loading 0.4 cancel load 0'],
  [
    'skim: back from its end',
    still('stopped', 9, { ...skim(4, 0), article: 2 }),
    { type: 'skim' },
    'loading 0.4 cancel load 0',
  ],
  ['skim: read this one', speaking(0, skim(4, 0)), { type: 'read-this' }, 'speaking 1.0 speak 0'],
  [
    'skim alone: the next subhead',
    speaking(2, { article: 0, articles: 1 }),
    { type: 'skim' },
    'speaking 0.3 speak 3',
  ],
  [
    'skim alone: and the next',
    speaking(3, { article: 0, articles: 1, ...skim(2, 0) }),
    end,
    'speaking 0.8 speak 8',
  ],
  ['skim before anything was read', { ...base, name: 'idle' }, { type: 'skim' }, 'idle 1.'],

  [
    'sleep: the sentence is said to its end',
    speaking(2),
    { type: 'sleep', after: 'sentence' },
    'speaking 1.2',
  ],
  ['sleep: then silence', speaking(2, { sleep: 'sentence' }), end, 'paused 1.3 cancel'],
  [
    'sleep: between sentences at once',
    still('resting', 3),
    { type: 'sleep', after: 'sentence' },
    'paused 1.3 cancel',
  ],
  ['sleep: already still', still('paused', 3), { type: 'sleep', after: 'sentence' }, 'paused 1.3'],
  ['sleep after the article', speaking(9, { ...goOn, sleep: 'article' }), end, 'paused 2.0 heard 1 cancel'],
  [
    'sleep after the article: not before',
    speaking(2, { ...goOn, sleep: 'article' }),
    end,
    'speaking 1.3 speak 3',
  ],
  ['sleep at the end of all', speaking(9, { sleep: 'article' }), end, 'stopped 1.9 heard 1 cancel'],
];

describe('the walk through articles', () => {
  it.each(table.map(([what, state, event, outcome]) => [what, outcome, state, event] as const))(
    '%s: %s',
    (_, outcome, state, event) => {
      expect(after(state, event)).toBe(outcome);
    },
  );

  it('asks for the list of the article that it slept before, once it is played', () => {
    const asleep = reduce(speaking(9, { ...goOn, sleep: 'article' }), end).state;
    expect(asleep.sleep).toBeNull();
    expect(after(asleep, { type: 'play' })).toBe('loading 2.0 load 2');
  });

  it('keeps "after this article" through a pause, and forgets it once it has come', () => {
    const paused = reduce(speaking(2, { sleep: 'article' }), { type: 'pause' }).state;
    expect(paused.sleep).toBe('article');
    expect(reduce(speaking(9, { sleep: 'article' }), end).state.sleep).toBeNull();
  });

  it('is out of the headlines once the reader begins anywhere else', () => {
    for (const event of [
      { type: 'play-from', index: 2 },
      { type: 'open', article: 0, index: 0 },
      { type: 'read-this' },
    ] satisfies PlayerEvent[])
      expect(reduce(speaking(0, skim(4)), event).state.skim).toBeNull();
  });

  it('skims an article without a headline by its first sentence, behind the announcement', () => {
    const bare = [said('third of seven', 'announcement', ''), ...article.slice(1, 3)];
    const state = speaking(0, { utterances: bare, ...skim(2) });
    expect(reduce(state, { type: 'walk', walk: {} }).state).toMatchObject({ name: 'speaking', index: 1 });
  });

  it('does not wait after an announcement', () => {
    const announced = [said('third of seven', 'announcement', ''), ...article];
    const { state } = reduce(speaking(0, { ...oneByOne, utterances: announced }), end);
    expect(state).toMatchObject({ name: 'speaking', index: 1 });
  });
});

describe('the silence that a reader adds', () => {
  const two = { ...said('one', 'paragraph', 'b1'), pauseAfter: 100 };
  const utterances = [two, two, { ...two, locator: { block: 'b2', start: 0, end: 4 } }];
  const pauses = { walk: { ...walk, pauses: { sentence: 1000, paragraph: 3000 } }, utterances };
  const restAfter = (index: number, more: At = {}) =>
    reduce(speaking(index, { ...pauses, ...more }), { type: 'end', generation: 7 }).effects;

  it('stands after a sentence and after a paragraph, at any speed', () => {
    expect(restAfter(0)).toEqual([{ type: 'rest', ms: 1100, generation: 8 }]);
    expect(restAfter(1)).toEqual([{ type: 'rest', ms: 3100, generation: 8 }]);
    expect(restAfter(1, { rate: 2 })).toEqual([{ type: 'rest', ms: 3050, generation: 8 }]);
  });

  it('is not cut into a table', () => {
    const cells = { utterances: article.map((each) => ({ ...each, pauseAfter: 200 })) };
    expect(restAfter(6, cells)).toEqual([{ type: 'rest', ms: 1200, generation: 8 }]);
  });
});
