import { headTexts } from './article-draft.ts';
import type { Region } from './group-articles.ts';
import { indexTerms, type TermIndex } from './term-index.ts';

/** So many neighbouring regions are compared: no newspaper's page has more, and a page of a million stays linear. */
const REGIONS = 32;
const STEP = REGIONS - 8;

/** The terms of a region and its neighbours: region `from` is the index's first group. */
export interface RegionTerms {
  index: TermIndex;
  from: number;
}

/** Answers for each region of a page with the terms around it. They are read when they are first asked for: most pages never ask. */
export function regionTerms(regions: Region[]): (region: number) => RegionTerms {
  const known = new Map<number, RegionTerms>();
  return (region) => {
    const from = Math.floor(region / STEP) * STEP;
    let terms = known.get(from);
    if (!terms) {
      const groups = regions.slice(from, from + REGIONS).map(textsOf);
      known.set(from, (terms = { index: indexTerms(groups), from }));
    }
    return terms;
  };
}

function textsOf({ found, body }: Region): string[] {
  return [...(found ? headTexts(found.head) : []), ...body.map(({ text }) => text)];
}
