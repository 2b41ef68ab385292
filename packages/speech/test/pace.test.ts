import { describe, expect, it } from 'vitest';
import { learnPace, listeningMs, paceFactor, paceName, type Paces } from '../src/player/index.ts';

/** Ten Han characters: 2,500 ms by the estimate. */
const ten = '渡口的船今天不再开了';
const name = paceName('Huihui', 'zh-CN', 1);

describe('the pace of a voice', () => {
  it('is the estimate until something was heard', () => {
    expect(paceFactor({}, name)).toBe(1);
  });

  it('is what its sentences took', () => {
    expect(paceFactor(learnPace({}, name, ten, 1, 5000), name)).toBeCloseTo(2);
  });

  it('comes near to a voice that changes, and forgets how it was', () => {
    let paces = learnPace({}, name, ten, 1, 2500);
    for (let sentences = 0; sentences < 100; sentences += 1) paces = learnPace(paces, name, ten, 1, 5000);
    expect(paceFactor(paces, name)).toBeCloseTo(2, 1);
  });

  it('is kept for each voice and speed; at a speed that was not heard it is that of another', () => {
    const fast = paceName('Huihui', 'zh-CN', 2);
    const paces = learnPace(learnPace({}, name, ten, 1, 5000), fast, ten, 2, 1250);
    expect(paceFactor(paces, name)).toBeCloseTo(2);
    expect(paceFactor(paces, fast), '1,250 of 1,250 ms').toBeCloseTo(1);
    expect(paceFactor(learnPace({}, name, ten, 1, 5000), fast)).toBeCloseTo(2);
    expect(paceFactor(paces, paceName('Yaoyao', 'zh-CN', 1))).toBe(1);
  });

  it('learns nothing from a word, or from a voice that was held up', () => {
    expect(learnPace({}, name, '渡口', 1, 500)).toEqual({});
    expect(learnPace({}, name, ten, 1, 60_000)).toEqual({});
    expect(learnPace({}, name, ten, 1, 10)).toEqual({});
  });

  it('remembers thirty', () => {
    let paces: Paces = {};
    for (let at = 0; at < 40; at += 1) paces = learnPace(paces, paceName(`v${at}`, 'zh-CN', 1), ten, 1, 2500);
    expect(Object.keys(paces)).toHaveLength(30);
    expect(paces[paceName('v39', 'zh-CN', 1)]).toBeDefined();
  });

  it('survives what storage may hold', () => {
    expect(paceFactor({ [name]: [0, 0] }, name)).toBe(1);
  });
});

it('sentences last as long as they are reckoned, and their silences', () => {
  expect(
    listeningMs([
      { text: ten, pauseAfter: 400 },
      { text: 'ab', pauseAfter: 0 },
    ]),
  ).toBe(2500 + 400 + 160);
});
