import { headTexts } from './article-draft.ts';
import type { Region } from './group-articles.ts';
import { GROUPS, setGroup, type TermCounts } from './term-counts.ts';

/** So many regions on either side are compared: words that they have too say little. */
const AROUND = 2;

/** Counts the terms of a region and of those around it. */
export type AskRegions = (region: number) => TermCounts;

/** Where a region's terms are counted. */
export function groupOf(region: number): number {
  return region % GROUPS;
}

/** Counts each region once, when it is first asked about; asked in rising order. What `terms` counted before is forgotten. */
export function regionTerms(regions: Region[], terms: TermCounts): AskRegions {
  const counted: (number | null)[] = terms.sizes.map(() => null); // by group
  for (let group = 0; group < GROUPS; group += 1) setGroup(terms, group, []);
  return (region) => {
    const from = Math.max(0, region - AROUND);
    const to = Math.min(regions.length - 1, region + AROUND + 1);
    counted.forEach((one, group) => {
      if (one === null || (one >= from && one <= to)) return;
      setGroup(terms, group, []);
      counted[group] = null;
    });
    for (let at = from; at <= to; at += 1) {
      if (counted[groupOf(at)] === at) continue;
      setGroup(terms, groupOf(at), textsOf(regions[at] as Region));
      counted[groupOf(at)] = at;
    }
    return terms;
  };
}

/** What an article speaks of is clear from its head, its beginning and its end. */
const FIRST = 4;
const LAST = 14;

function textsOf({ found, body }: Region): string[] {
  const texts = found ? headTexts(found.head) : [];
  const last = Math.max(FIRST, body.length - LAST);
  body.forEach(({ text }, at) => {
    if (at < FIRST || at >= last) texts.push(text);
  });
  return texts;
}
