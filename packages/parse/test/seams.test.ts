import { describe, expect, it } from 'vitest';
import { readSeam } from '../src/read-seam.ts';
import { roledBlock, type RoledBlock } from '../src/roled-block.ts';
import { seamScore } from '../src/seam-score.ts';

const BROKEN = '墙上挂着三十多把凿子，每一把都是他年轻时自己打';
const REST = '的，木柄磨得发亮。谁家的船漏水，他只听一听声音就知道缝在哪里。';
const BEGINNING =
  '近日，镇里请他收了两个徒弟，一个是造船厂下岗的木工，一个是刚从职业学校毕业的年轻人。两人每天清早到工棚里来，先学磨凿子，再学看木纹，半年以后才许碰船板，再过半年才许下料。';
const STRAY = '据介绍，白鹭岛的养蜂合作社今年又添了四十箱蜂，社员们把蜂箱搬上后山，等着槐花开。';

const page = (...texts: string[]): RoledBlock[] =>
  texts.map((text) => roledBlock('paragraph', 1, { text, spans: [], offsets: [] }));

describe('seamScore', () => {
  it.each([
    ['a particle goes on', BROKEN, REST, true],
    [
      'a word that the seam parts goes on',
      '合作社今年又添了四十箱蜂，社员们把蜂箱搬上后',
      '山，等着槐花开。',
      true,
    ],
    ['the second half of a common word goes on', '这几年镇里的经', '济发展很快，路也修宽了。', true],
    ['近日 with a comma begins', BROKEN, BEGINNING, false],
    ['据介绍 begins', BROKEN, STRAY, false],
    [
      'a speaker in quotation marks begins',
      BROKEN,
      '“我听说他要来，一早就把凳子搬好了。”杜小渔告诉记者。',
      false,
    ],
  ])('%s', (_, first, second, goesOn) => {
    expect((seamScore(first, second) ?? 0) > 0).toBe(goesOn);
  });

  it('reads Traditional characters, half-width marks and stray spaces as the same', () => {
    const simplified = seamScore('镇里的学校为孩子们开', '设了木工课，每周两节。');
    expect(seamScore('鎮里的學校為孩子們開', '設了木工課，每週兩節。')).toBeCloseTo(simplified ?? 0, 0);
    expect(seamScore('镇里的学校 为孩子们开', '设 了木工课,每周两节。')).toBe(simplified);
  });

  it('cannot tell of English', () => {
    expect(seamScore('the harbour went on waiting for', 'the old ferry')).toBeNull();
  });
});

describe('readSeam', () => {
  it('joins the next paragraph where it goes on', () => {
    expect(readSeam(BROKEN, false, page(BROKEN, REST), 1, new Set())).toEqual({ rest: 'here', sure: true });
  });

  it('finds the rest behind a whole paragraph that strayed', () => {
    const blocks = page(BROKEN, STRAY, REST);
    expect(readSeam(BROKEN, false, blocks, 1, new Set())).toEqual({
      rest: 'further',
      at: 2,
      piece: blocks[2],
    });
  });

  it('does not look behind a paragraph that breaks off itself, nor behind a title', () => {
    const broken = page(BROKEN, STRAY.slice(0, -4), REST);
    expect(readSeam(BROKEN, false, broken, 1, new Set()).rest).not.toBe('further');
    const titled = page(BROKEN, STRAY, '后山的蜂箱', REST);
    titled[2] = { ...(titled[2] as RoledBlock), role: 'title' };
    expect(readSeam(BROKEN, false, titled, 1, new Set()).rest).not.toBe('further');
  });

  it('says that words are lost where the next clearly begins', () => {
    expect(readSeam(BROKEN, false, page(BROKEN, BEGINNING), 1, new Set())).toEqual({ rest: 'lost' });
  });

  it('joins English whatever its words', () => {
    const blocks = page('The ferry waited for the', 'Mayor, who came late.');
    expect(readSeam('The ferry waited for the', false, blocks, 1, new Set()).rest).toBe('here');
  });
});
