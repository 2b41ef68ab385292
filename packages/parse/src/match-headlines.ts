import type { OrderedArticle } from './join-jumps.ts';
import { inwardJump, outwardJump } from './jump-lines.ts';
import type { RoledBlock } from './roled-block.ts';

/** Shorter headlines (短评) stand on many pages. */
const SHORTEST_HEADLINE = 5;

/**
 * Where one of the two jump lines is lost: the jumping article and the one under the very same headline on the page that it names, or
 * the continuation and the article from which it says it comes. What goes on has no writer of its own. Linear, by an index.
 */
export function matchHeadlines(
  articles: OrderedArticle[],
  pageOf: (line: RoledBlock | null) => number | null,
  matches: Map<OrderedArticle, OrderedArticle>,
): [OrderedArticle, OrderedArticle][] {
  const claimed = new Set(matches.values());
  const jumping = articles.filter((one) => outwardJump(one) && !matches.has(one));
  const coming = articles.filter((one) => inwardJump(one) && !claimed.has(one));
  const found: [OrderedArticle, OrderedArticle][] = [];
  if (jumping.length > 0) {
    const rests = byHeadline(articles, (one) => !inwardJump(one) && !claimed.has(one) && !isSigned(one));
    for (const article of jumping) {
      const key = keyOf(article, pageOf(outwardJump(article)));
      const rest = rests.get(key);
      rests.delete(key);
      if (rest && rest.draft.page !== article.draft.page) found.push([article, rest]);
    }
  }
  if (coming.length > 0) {
    const beginnings = byHeadline(articles, (one) => !outwardJump(one));
    for (const article of coming) {
      const key = keyOf(article, pageOf(inwardJump(article)));
      const beginning = beginnings.get(key);
      beginnings.delete(key);
      if (beginning && beginning.draft.page !== article.draft.page) found.push([beginning, article]);
    }
  }
  return found;
}

/** The articles of a kind by page and headline; null where two have the same. */
function byHeadline(
  articles: OrderedArticle[],
  isMeant: (article: OrderedArticle) => boolean,
): Map<string | null, OrderedArticle | null> {
  const index = new Map<string | null, OrderedArticle | null>();
  for (const article of articles) {
    const key = isMeant(article) ? keyOf(article, article.draft.page) : null;
    if (key !== null) index.set(key, index.has(key) ? null : article);
  }
  return index;
}

function keyOf({ draft }: OrderedArticle, page: number | null): string | null {
  if (page === null) return null;
  const letters = draft.head.headline?.text.replace(/[^\p{L}\p{N}]+/gu, '') ?? '';
  return letters.length < SHORTEST_HEADLINE ? null : `${String(page)} ${letters}`;
}

function isSigned({ draft, items }: OrderedArticle): boolean {
  const [first] = items;
  return draft.head.bylines.length > 0 || (first !== undefined && first !== 'gap' && first.dateline !== null);
}
