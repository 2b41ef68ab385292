import { headTexts } from './article-draft.ts';
import type { Region } from './group-articles.ts';
import type { Lexicon } from './lexicon.ts';
import { emptyColumns, indexTerms, readGroup, type Group, type TermIndex } from './term-index.ts';

/** So many regions on either side are compared: words that they have too say little. */
const AROUND = 2;

/** The terms of a region and its neighbours: region `from` is the index's first group. */
export interface RegionTerms {
  index: TermIndex;
  from: number;
}

/** Asks for the terms of some texts in a region and in those around it. */
export type AskRegions = (region: number, asked: string[]) => RegionTerms;

/** Reads each region once, when it is first asked about. */
export function regionTerms(regions: Region[], lexicon: Lexicon): AskRegions {
  const known: Group[] = [];
  const columns = emptyColumns(lexicon);
  return (region, asked) => {
    const from = Math.max(0, region - AROUND);
    const groups: Group[] = [];
    for (let at = from; at <= region + AROUND + 1 && at < regions.length; at += 1)
      groups.push((known[at] ??= readGroup(columns, textsOf(regions[at] as Region))));
    return { index: indexTerms(columns, groups, asked), from };
  };
}

/** What an article speaks of is clear from its head, its beginning and its end. */
const FIRST = 4;
const LAST = 14;

function textsOf({ found, body }: Region): string[] {
  const read = [...body.slice(0, FIRST), ...body.slice(Math.max(FIRST, body.length - LAST))];
  return [...(found ? headTexts(found.head) : []), ...read.map(({ text }) => text)];
}
