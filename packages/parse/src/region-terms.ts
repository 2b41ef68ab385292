import { headTexts } from './article-draft.ts';
import type { Region } from './group-articles.ts';
import { indexTerms, type TermIndex } from './term-index.ts';

/** So many neighbouring regions are compared: no newspaper's page has more, and a page of a million stays linear. */
const REGIONS = 24;
const STEP = 18;

/** The terms of a region and its neighbours: region `from` is the index's first group. */
export interface RegionTerms {
  index: TermIndex;
  from: number;
}

/** Answers for each region of a page, asked in rising order, with the terms around it. They are read when they are first asked for. */
export function regionTerms(regions: Region[]): (region: number) => RegionTerms {
  let known: RegionTerms | null = null;
  return (region) => {
    const from = Math.floor(region / STEP) * STEP;
    if (known?.from === from) return known;
    const groups = regions.slice(from, from + REGIONS).map(textsOf);
    known = { index: indexTerms(groups, known?.index), from };
    return known;
  };
}

function textsOf({ found, body }: Region): string[] {
  return [...(found ? headTexts(found.head) : []), ...body.map(({ text }) => text)];
}
