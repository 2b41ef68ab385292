import { describe, expect, it } from 'vitest';
import { countTerms, indexTerms, kinships, moveTerms } from '../src/term-index.ts';

const LAMPS = ['望潮县的路灯换了灯芯。', '灯芯省电，路灯不再半夜熄灭。'];
const BEES = ['青石滩的养蜂人不再搬家。', '养蜂人的蜂箱放在青石滩上。'];
const BRIDGE = ['石拱桥的护栏装好了。'];

describe('the terms of a page', () => {
  it('counts a text as if it were taken out of the group that it stands in', () => {
    const index = indexTerms([['青石滩的养蜂人不再搬家。'], BRIDGE], ['青石滩的养蜂人不再搬家。']);
    expect(kinships(index, countTerms(['青石滩的养蜂人不再搬家。']), 0)).toEqual([0, 0]);
  });

  it('finds the group with the same rare words, though the text stands in another', () => {
    const stray = '养蜂人说，青石滩的花多。';
    const [lamps = 0, bees = 0, bridge = 0] = kinships(
      indexTerms([[...LAMPS, stray], BEES, BRIDGE], [stray]),
      countTerms([stray]),
      0,
    );
    expect(bees).toBeGreaterThan(lamps);
    expect(bees).toBeGreaterThan(bridge);
  });

  it('weighs a term the less the more groups have it', () => {
    const shared = (groups: string[][]) =>
      kinships(indexTerms(groups, ['石拱桥']), countTerms(['石拱桥']), 2)[0] ?? 0;
    expect(shared([['石拱桥'], ['蜂箱'], []])).toBeGreaterThan(shared([['石拱桥'], ['石拱桥'], []]));
  });

  it('moves a text, and back again', () => {
    const index = indexTerms([LAMPS, BEES], [...LAMPS, '路灯灯芯', '望潮县']);
    const before = kinships(index, countTerms(['路灯灯芯']), -1);
    const moved = countTerms([LAMPS[0] ?? '']);
    moveTerms(index, moved, 0, 1);
    expect(kinships(index, countTerms(['望潮县']), -1)[0]).toBe(0);
    moveTerms(index, moved, 1, 0);
    expect(kinships(index, countTerms(['路灯灯芯']), -1)).toEqual(before);
  });
});
