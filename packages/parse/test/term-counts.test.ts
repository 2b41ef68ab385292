import { describe, expect, it } from 'vitest';
import { emptyLexicon } from '../src/lexicon.ts';
import { emptyCounts, kinships, moveText, setGroup } from '../src/term-counts.ts';

const LAMPS = ['望潮县的路灯换了灯芯。', '灯芯省电，路灯不再半夜熄灭。'];
const BEES = ['青石滩的养蜂人不再搬家。', '养蜂人的蜂箱放在青石滩上。'];
const BRIDGE = ['石拱桥的护栏装好了。'];

const counted = (...groups: string[][]) => {
  const terms = emptyCounts(emptyLexicon());
  groups.forEach((texts, group) => {
    setGroup(terms, group, texts);
  });
  return terms;
};

describe('the terms of a page', () => {
  it('counts a text as if it were taken out of the group that it stands in', () => {
    const terms = counted(['青石滩的养蜂人不再搬家。'], BRIDGE);
    expect(kinships(terms, '青石滩的养蜂人不再搬家。', 0).filter((share) => share > 0)).toEqual([]);
  });

  it('finds the group with the same rare words, though the text stands in another', () => {
    const stray = '养蜂人说，青石滩的花多。';
    const [lamps = 0, bees = 0, bridge = 0] = kinships(counted([...LAMPS, stray], BEES, BRIDGE), stray, 0);
    expect(bees).toBeGreaterThan(lamps);
    expect(bees).toBeGreaterThan(bridge);
  });

  it('weighs a term the less the more groups have it', () => {
    const shared = (...groups: string[][]) => kinships(counted(...groups), '石拱桥', 2)[0] ?? 0;
    expect(shared(['石拱桥'], ['蜂箱'], [])).toBeGreaterThan(shared(['石拱桥'], ['石拱桥'], []));
  });

  it('forgets what a group had before', () => {
    const terms = counted(LAMPS, BEES);
    const before = kinships(terms, '路灯灯芯', -1);
    setGroup(terms, 0, BRIDGE);
    expect(kinships(terms, '路灯灯芯', -1)[0]).toBe(0);
    setGroup(terms, 0, LAMPS);
    expect(kinships(terms, '路灯灯芯', -1)).toEqual(before);
  });

  it('moves a text, and back again', () => {
    const terms = counted(LAMPS, BEES);
    const before = kinships(terms, '路灯灯芯', -1);
    moveText(terms, LAMPS[0] ?? '', 0, 1);
    expect(kinships(terms, '望潮县', -1)[0]).toBe(0);
    expect(kinships(terms, '望潮县', -1)[1]).toBeGreaterThan(0);
    moveText(terms, LAMPS[0] ?? '', 1, 0);
    expect(kinships(terms, '路灯灯芯', -1)).toEqual(before);
  });
});
