import { describe, expect, it } from 'vitest';
import { emptyLexicon } from '../src/lexicon.ts';
import {
  emptyColumns,
  indexTerms,
  kinships,
  moveTerms,
  readGroup,
  type AskedTerms,
} from '../src/term-index.ts';

const LAMPS = ['望潮县的路灯换了灯芯。', '灯芯省电，路灯不再半夜熄灭。'];
const BEES = ['青石滩的养蜂人不再搬家。', '养蜂人的蜂箱放在青石滩上。'];
const BRIDGE = ['石拱桥的护栏装好了。'];

const indexed = (groups: string[][], ...asked: string[]) => {
  const columns = emptyColumns(emptyLexicon());
  return indexTerms(
    columns,
    groups.map((texts) => readGroup(columns, texts)),
    asked,
  );
};

describe('the terms of a page', () => {
  it('counts a text as if it were taken out of the group that it stands in', () => {
    const index = indexed([['青石滩的养蜂人不再搬家。'], BRIDGE], '青石滩的养蜂人不再搬家。');
    expect(kinships(index, index.asked[0] as AskedTerms, 0)).toEqual([0, 0]);
  });

  it('finds the group with the same rare words, though the text stands in another', () => {
    const stray = '养蜂人说，青石滩的花多。';
    const index = indexed([[...LAMPS, stray], BEES, BRIDGE], stray);
    const [lamps = 0, bees = 0, bridge = 0] = kinships(index, index.asked[0] as AskedTerms, 0);
    expect(bees).toBeGreaterThan(lamps);
    expect(bees).toBeGreaterThan(bridge);
  });

  it('weighs a term the less the more groups have it', () => {
    const shared = (groups: string[][]) => {
      const index = indexed(groups, '石拱桥');
      return kinships(index, index.asked[0] as AskedTerms, 2)[0] ?? 0;
    };
    expect(shared([['石拱桥'], ['蜂箱'], []])).toBeGreaterThan(shared([['石拱桥'], ['石拱桥'], []]));
  });

  it('answers anew each time it is asked', () => {
    const columns = emptyColumns(emptyLexicon());
    const groups = [LAMPS, BEES].map((texts) => readGroup(columns, texts));
    const ask = (text: string) => {
      const index = indexTerms(columns, groups, [text]);
      return kinships(index, index.asked[0] as AskedTerms, -1);
    };
    const before = ask('路灯灯芯');
    expect(ask('蜂箱')[0]).toBe(0);
    expect(ask('路灯灯芯')).toEqual(before);
  });

  it('moves a text, and back again', () => {
    const index = indexed([LAMPS, BEES], LAMPS[0] ?? '', '路灯灯芯', '望潮县');
    const [moved, lamps, county] = index.asked as [AskedTerms, AskedTerms, AskedTerms];
    const before = kinships(index, lamps, -1);
    moveTerms(index, moved, 0, 1);
    expect(kinships(index, county, -1)[0]).toBe(0);
    moveTerms(index, moved, 1, 0);
    expect(kinships(index, lamps, -1)).toEqual(before);
  });
});
