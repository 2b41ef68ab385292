import type { Cue } from '@tingbao/edition';
import { describe, expect, it } from 'vitest';
import { recordedUtterances } from '../src/recorded-utterances.ts';
import type { Utterance } from '../src/utterance.ts';

const sentence = (block: string, start: number, text: string, written?: string): Utterance => ({
  locator: { block, start, end: start + (written ?? text).length },
  text,
  ...(written === undefined ? {} : { written, changed: [[0, text.length, start, start + written.length]] }),
  language: 'zh-CN',
  role: 'paragraph',
  pauseAfter: 100,
});
const cue = (block: string, start: number, text: string, from: number, to: number): Cue => ({
  block,
  start,
  text,
  from,
  to,
});

// 晚上七点 is said as it is written; 36盏 is said 三十六盏.
const utterances = [
  sentence('headline', 0, '河堤上的灯'),
  sentence('b-1', 0, '三十六盏。', '36盏。'),
  sentence('b-1', 4, '风大了。'),
];
const read = (cues: Cue[]) => {
  const fitted = recordedUtterances(utterances, cues, '/a.opus');
  return 'stray' in fitted ? fitted : fitted.utterances.map(({ sound }) => sound && [sound.from, sound.to]);
};

describe('the sentences of a recorded article', () => {
  it('have their places in the sound, which runs on through a reader’s silence', () => {
    expect(
      read([
        cue('headline', 0, '河堤上的灯', 0.5, 2),
        cue('b-1', 0, '36盏。', 3, 4), // a second of silence before it
        cue('b-1', 4, '风大了。', 9, 10), // five seconds: music
      ]),
    ).toEqual([
      [0.5, 3],
      [3, 4],
      [9, 10],
    ]);
  });

  it('are named as left out where the recording leaves them out', () => {
    expect(read([cue('b-1', 4, '风大了。', 0, 1)])).toEqual([null, null, [0, 1]]);
  });

  it.each([
    ['the text has changed', cue('b-1', 0, '63盏。', 2, 3)],
    ['it is the text as spoken', cue('b-1', 0, '三十六盏。', 2, 3)],
    ['sentences are parted otherwise', cue('b-1', 0, '36盏。风大了。', 2, 3)],
    ['the block is gone', cue('b-2', 0, '36盏。', 2, 3)],
    ['a sentence comes twice', cue('headline', 0, '河堤上的灯', 2, 3)],
  ])('are refused where %s, with the cue', (_, stray) => {
    expect(read([cue('headline', 0, '河堤上的灯', 0, 2), stray])).toEqual({ stray: 1 });
  });
});
