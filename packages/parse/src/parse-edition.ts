import type { Edition, SourcePage } from '@tingbao/edition';
import { assignRoles } from './assign-roles.ts';
import { buildEdition } from './build-edition.ts';
import { doubtCharacters } from './doubt-characters.ts';
import { groupArticles } from './group-articles.ts';
import { inferFacts } from './infer-facts.ts';
import { joinJumps, withJumps } from './join-jumps.ts';
import { joinParagraphs } from './join-paragraphs.ts';
import { hyphenRule } from './join-text.ts';
import { pointToPages } from './point-to-pages.ts';
import { markSharedHeads } from './mark-shared-heads.ts';
import { readBlocks } from './read-blocks.ts';
import { repairOrder } from './repair-order.ts';
import { setAsideDuplicates } from './set-aside-duplicates.ts';
import { setAsideFurniture } from './set-aside-furniture.ts';
import { setAsidePullQuotes } from './set-aside-pull-quotes.ts';
import { setAsideRepeatedArticles } from './set-aside-repeated-articles.ts';

/** What front matter or the caller states about an edition; what it says wins over what is inferred. */
export interface EditionFacts {
  newspaper?: string;
  /** ISO date. */
  date?: string;
  /** BCP 47. */
  language?: string;
}

/**
 * THE pipeline: the pages of one edition, in order, become its tree. Every character that is not markup or white space
 * stands in exactly one place of it. Never throws, whatever the text; linear in its length. `newspaper` is '' where
 * neither the facts nor the pages name one.
 */
export function parseEdition(pages: SourcePage[], facts: EditionFacts = {}): Edition {
  const roledPages = pages.map((page) => assignRoles(readBlocks(page), facts.newspaper ?? null));
  const readings = markSharedHeads(roledPages).map((roled, at) => {
    const page = pages[at] as SourcePage;
    const keepHyphen = hyphenRule(page.text);
    const unique = setAsidePullQuotes(setAsideDuplicates(roled));
    const joined = joinParagraphs(unique.blocks, keepHyphen);
    const own = setAsideFurniture(joined.blocks);
    const articles = groupArticles(own.blocks, page.number).map((draft) =>
      withJumps(draft, repairOrder(draft, keepHyphen)),
    );
    return {
      roled,
      articles,
      setAside: [...unique.setAside, ...own.setAside],
      doubts: [...unique.doubts, ...joined.doubts, ...own.doubts, ...doubtCharacters(page)],
    };
  });
  const filedOnce = setAsideRepeatedArticles(readings.flatMap((reading) => reading.articles));
  const articles = joinJumps(filedOnce.articles, pages, hyphenRule(''));
  const inferred = inferFacts(readings.flatMap(({ roled }) => roled));
  const edition = buildEdition(pages, [...readings, { setAside: filedOnce.setAside, doubts: [] }], articles, {
    ...inferred,
    ...facts,
    dateGuess: facts.date ? null : inferred.dateGuess,
  });
  return pointToPages(edition);
}
