import { cannotBegin, endsSentence } from './characters.ts';
import { affinityOfTexts, type AskAffinity } from './cohesion.ts';
import { emptyLexicon } from './lexicon.ts';
import type { OrderedArticle } from './join-jumps.ts';
import { inwardJump, outwardJump } from './jump-lines.ts';
import { matchHeadlines } from './match-headlines.ts';
import type { RoledBlock } from './roled-block.ts';
import { seamScore } from './seam-score.ts';

/** The pages of an edition by number, with the printed name that a jump may use (A5). */
export type PageNames = { number: number; name: string | null }[];

/** More jumps than this from one page to another are no newspaper's. */
const MOST_A_ROUTE = 30;

/** The articles that jump from one page to another, and those of the other that say they come from there. */
interface Route {
  jumping: OrderedArticle[];
  coming: OrderedArticle[];
}

/**
 * Says which continuation each jumping article has. Page numbers decide; where several articles jump the same way, headlines,
 * all words, and grammar where an article breaks off inside a sentence do. An article without a continuation is not in the answer.
 */
export function matchContinuations(
  articles: OrderedArticle[],
  pages: PageNames,
): Map<OrderedArticle, OrderedArticle> {
  const routes = new Map<string, Route>();
  const routeOf = (from: number | null, to: number | null): Route => {
    const key = `${String(from)}>${String(to)}`;
    const route = routes.get(key) ?? { jumping: [], coming: [] };
    routes.set(key, route);
    return route;
  };
  const pageOf = targetFinder(pages);
  for (const article of articles) {
    const { page } = article.draft;
    const [out, from] = [outwardJump(article), inwardJump(article)];
    // A jump to its own page was misread, and would put what stands below before what stands above.
    const [to, origin] = [pageOf(out), pageOf(from)];
    if (out && to !== page) routeOf(page, to).jumping.push(article);
    if (from && origin !== page) routeOf(origin, page).coming.push(article);
  }
  const matches = new Map<OrderedArticle, OrderedArticle>();
  for (const route of routes.values()) for (const [from, to] of pairUp(route)) matches.set(from, to);
  for (const [from, to] of matchHeadlines(articles, pageOf, matches)) matches.set(from, to);
  return matches;
}

/**
 * The jump lines that lead nowhere, by article: to or from another page that the edition has, without anything there that answers.
 * A page that the edition lacks is no fault. Nor is the own page: a lone page without a number counts as the first.
 */
export function brokenJumps(
  articles: OrderedArticle[],
  pages: PageNames,
  goesOn: Map<OrderedArticle, OrderedArticle>,
): Map<OrderedArticle, RoledBlock[]> {
  const pageOf = targetFinder(pages);
  const claimed = new Set(goesOn.values());
  const broken = new Map<OrderedArticle, RoledBlock[]>();
  for (const article of articles) {
    const unmet = [
      claimed.has(article) ? null : inwardJump(article),
      goesOn.has(article) ? null : outwardJump(article),
    ];
    const lines = unmet.flatMap((line) => {
      const page = line ? pageOf(line) : null;
      return line && page !== null && page !== article.draft.page ? [line] : [];
    });
    if (lines.length > 0) broken.set(article, lines);
  }
  return broken;
}

/** Tells the page that a jump line names; null where the edition has none. */
function targetFinder(pages: PageNames): (line: RoledBlock | null) => number | null {
  const find = pageFinder(pages);
  return (line) => {
    const jump = line?.jump;
    return find(jump?.to ?? jump?.from ?? null, jump?.section ?? null);
  };
}

/** Tells the page that words name: by its printed name (A5, A05), else by its number; null where the edition has none. */
export function pageFinder(
  pages: PageNames,
): (number: number | null, section: string | null) => number | null {
  const bare = (name: string) => name.toUpperCase().replace(/^([A-Z])0+/u, '$1');
  const byName = new Map(
    pages.flatMap(({ name, number }) => (name === null ? [] : [[bare(name), number] as const])),
  );
  const numbers = new Set(pages.map(({ number }) => number));
  return (number, section) => {
    if (number === null) return null;
    const named = section ? byName.get(`${section}${String(number)}`) : undefined;
    return named ?? (numbers.has(number) ? number : null);
  };
}

/** Pairs the likest first. A lone jump and a lone continuation belong together, however little they share. */
function pairUp({ jumping, coming }: Route): [OrderedArticle, OrderedArticle][] {
  const origins = jumping.slice(0, MOST_A_ROUTE).map(wordsOf);
  const continuations = coming.slice(0, MOST_A_ROUTE).map(wordsOf);
  const affinity = affinityOfTexts(emptyLexicon());
  const pairs = origins
    .flatMap((origin) => continuations.map((continuation) => ({ origin, continuation })))
    .filter(({ origin, continuation }) => origin.article !== continuation.article)
    .map((pair) => ({
      ...pair,
      likeness:
        likeness(pair.origin, pair.continuation, affinity) +
        goesOnWith(pair.origin.article, pair.continuation.article),
    }))
    .sort((one, other) => other.likeness - one.likeness);
  const taken = new Set<OrderedArticle>();
  const matches: [OrderedArticle, OrderedArticle][] = [];
  for (const { origin, continuation } of pairs) {
    if (matches.some(([article]) => article === origin.article) || taken.has(continuation.article)) continue;
    taken.add(continuation.article);
    matches.push([origin.article, continuation.article]);
  }
  return matches;
}

interface Words {
  article: OrderedArticle;
  titles: string[];
  all: string[];
}

function wordsOf(article: OrderedArticle): Words {
  const { kicker, headline } = article.draft.head;
  const titles = [kicker, headline].flatMap((block) => (block ? [block.text] : []));
  const texts = article.items.slice(0, 20).flatMap((item) => (item === 'gap' ? [] : [item.text]));
  return { article, titles, all: [...titles, ...texts] };
}

function likeness(one: Words, other: Words, affinity: AskAffinity): number {
  return 2 * affinity(one.titles, other.titles) + affinity(one.all, other.all);
}

/** A seam's score of so much is as good as certain. */
const SURE = 5;

/** Where an article breaks off, how well another's first words go on with its last, from -1 to 1; 0 where grammar says nothing. */
function goesOnWith(origin: OrderedArticle, continuation: OrderedArticle): number {
  const last = origin.items.at(-1);
  const [first] = continuation.items;
  if (last === undefined || last === 'gap' || first === undefined || first === 'gap') return 0;
  if (last.role !== 'paragraph' || first.role !== 'paragraph' || endsSentence(last.text)) return 0;
  if (cannotBegin(first.text)) return 1;
  return Math.max(-1, Math.min(1, (seamScore(last.text, first.text) ?? 0) / SURE));
}
