import { describe, expect, it } from 'vitest';
import { readListenSettings } from '../client/listen/choices.ts';

describe('what a reader chose in the player', () => {
  it('is as at first where nothing was kept: everything is read, and nothing goes on by itself', () => {
    const first = {
      rate: 1,
      voices: {},
      goOn: false,
      oneByOne: false,
      announce: true,
      ownVoices: true,
      skips: [],
    };
    for (const kept of [null, 3, 'x', {}]) expect(readListenSettings(kept)).toMatchObject(first);
  });

  it('is kept row by row: one that makes no sense costs no other', () => {
    const kept = {
      rate: 17,
      goOn: true,
      announce: 'no',
      skips: ['table', 'headline', 'constructor'],
      voices: { zh: 'Huihui' },
    };
    expect(readListenSettings(kept)).toMatchObject({
      rate: 1,
      goOn: true,
      announce: true,
      skips: ['table'],
      voices: { zh: 'Huihui' },
    });
  });
});
