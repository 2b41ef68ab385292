import { describe, expect, it } from 'vitest';
import type { Utterance, UtteranceRole } from '../src/index.ts';
import { idle, justHeard, type PlayerState } from '../src/player/index.ts';

const utterance = (text: string, role: UtteranceRole = 'paragraph'): Utterance => ({
  locator: { block: 'b1', start: 0, end: text.length },
  text,
  language: 'zh-CN',
  role,
  pauseAfter: 0,
});
const utterances = [utterance('甲'), utterance('乙'), utterance('丙')];
const at = (rest: { name: string; index: number | null }): PlayerState =>
  ({ ...idle(1, null, utterances), word: null, ...rest }) as PlayerState;

describe('the sentence that was just heard', () => {
  it.each([
    ['of one that has been heard for a while, it itself', at({ name: 'speaking', index: 1 }), 4000, '乙'],
    ['of one that began only now, the one before', at({ name: 'speaking', index: 1 }), 300, '甲'],
    ['of the first one, it itself', at({ name: 'speaking', index: 0 }), 300, '甲'],
    ['in the silence before one, the one before', at({ name: 'resting', index: 2 }), 0, '乙'],
    ['before one that waits for the reader, the one before', at({ name: 'waiting', index: 1 }), 9000, '甲'],
    ['when paused, where it was paused', at({ name: 'paused', index: 2 }), 0, '丙'],
    ['when stopped, the last', at({ name: 'stopped', index: 1 }), 0, '乙'],
  ])('is %s', (_, state, since, text) => expect(justHeard(state, since)?.text).toBe(text));

  it('is none before the first press, and none of the house’s words', () => {
    expect(justHeard(idle(1, null, utterances), 0)).toBeNull();
    expect(
      justHeard({ ...at({ name: 'paused', index: 0 }), utterances: [utterance('注', 'house')] }, 0),
    ).toBeNull();
  });
});
