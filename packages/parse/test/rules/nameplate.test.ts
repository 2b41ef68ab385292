import { describe, expect, it } from 'vitest';
import { isNameplate } from '../../src/rules/nameplate.ts';

describe('the paper’s own name near the top of a page', () => {
  it.each<[text: string, index: number, newspaper: string | null]>([
    ['青山日报', 0, null],
    ['青 山 日 报', 0, null],
    ['青　山　晚　报', 2, null],
    ['青山都市报', 1, null],
    ['青山青年报', 1, null],
    ['青山時報', 0, null],
    ['青山週報', 0, null],
    ['渡口', 0, '渡口'],
    ['HARBOUR GAZETTE', 1, 'Harbour Gazette'],
    ['青山日报', 40, null], // page heads are read late by some tools
  ])('%s at %i', (text, index, newspaper) => {
    expect(isNameplate(text, index, newspaper)).toBe(true);
  });

  it.each<[text: string, index: number, newspaper: string | null]>([
    ['青山日报创刊七十年', 0, null],
    ['一张海报', 0, null],
    ['天气预报', 0, null],
    ['善有善报', 0, null],
    ['渡口捷报', 0, null],
    ['读者来信说晚报', 9, null],
    ['渡口', 0, null],
    ['渡口', 0, '青山日报'],
    ['HARBOUR GAZETTE', 1, null],
    ['', 0, null],
  ])('cannot tell of %s at %i', (text, index, newspaper) => {
    expect(isNameplate(text, index, newspaper)).toBe(false);
  });
});
