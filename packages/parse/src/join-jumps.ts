import type { ArticleDraft } from './article-draft.ts';
import type { KeepHyphen } from './join-text.ts';
import { doubt } from './doubts.ts';
import { continues, joinBlocks } from './join-paragraphs.ts';
import { brokenJumps, matchContinuations, type PageNames } from './match-continuations.ts';
import type { BodyItem } from './repair-order.ts';
import type { RoledBlock } from './roled-block.ts';

/** An article whose body is in order. `jumps` are its own jump lines; `next` is the block that goes on after a jump. */
export interface OrderedArticle {
  draft: ArticleDraft;
  items: BodyItem[];
  jumps: { block: RoledBlock; next: RoledBlock | null }[];
  /** Heads of continuations that were joined to this article. */
  continuationHeads: RoledBlock[];
}

/** Takes the jump lines out of an article's body. */
export function withJumps(draft: ArticleDraft, items: BodyItem[]): OrderedArticle {
  const lines = items.filter((item) => item !== 'gap' && item.role === 'jump') as RoledBlock[];
  const jumps = [...draft.head.from, ...lines].map((block) => ({
    block,
    next: null,
  }));
  return {
    draft,
    items: lines.length === 0 ? items : items.filter((item) => item === 'gap' || item.role !== 'jump'),
    jumps,
    continuationHeads: [],
  };
}

/**
 * Joins each article that jumps to another page with the continuation there that says it comes from this page, and that one
 * with its own. A jump that meets nothing stays a jump, a continuation that nobody claims stays an article; both are doubted
 * where the edition has the page that they name.
 */
export function joinJumps(
  articles: OrderedArticle[],
  pages: PageNames,
  keepHyphen: KeepHyphen,
): OrderedArticle[] {
  const goesOn = matchContinuations(articles, pages);
  const claimed = new Set(goesOn.values());
  for (const [{ draft }, lines] of brokenJumps(articles, pages, goesOn))
    draft.doubts.push(...lines.map(({ spans }) => doubt('jump', spans)));
  if (goesOn.size === 0) return articles;
  const placed = new Set<OrderedArticle>();
  const joined = new Map<OrderedArticle, OrderedArticle>();
  // Articles that nobody claims come first; what then is left jumps in a circle, and begins where the first of it stands.
  for (const article of [...articles.filter((one) => !claimed.has(one)), ...articles]) {
    if (placed.has(article)) continue;
    let whole = article;
    for (let part: OrderedArticle | undefined = article; part;) {
      placed.add(part);
      const next = goesOn.get(part);
      part = next && !placed.has(next) ? next : undefined;
      if (part) whole = appendContinuation(whole, part, keepHyphen);
    }
    joined.set(article, whole);
  }
  return articles.flatMap((article) => joined.get(article) ?? []);
}

function appendContinuation(
  article: OrderedArticle,
  continuation: OrderedArticle,
  keepHyphen: KeepHyphen,
): OrderedArticle {
  const { head } = continuation.draft;
  const last = article.items.at(-1);
  const [first] = continuation.items;
  const pieces =
    isParagraph(last) && isParagraph(first) && continues(last.text, first)
      ? joinBlocks([last, first], keepHyphen, 'jump')
      : null;
  const items = pieces
    ? [...article.items.slice(0, -1), pieces, ...continuation.items.slice(1)]
    : [...article.items, ...continuation.items];
  const next = pieces ?? (first === undefined || first === 'gap' ? null : first);
  const { group, rubric, kicker, headline, decks, summary } = head;
  const titles = [group, rubric, kicker, headline, ...decks, summary].filter((block) => block !== null);
  return {
    draft: {
      ...article.draft,
      head: { ...article.draft.head, bylines: [...article.draft.head.bylines, ...head.bylines] },
      doubts: [...article.draft.doubts, ...continuation.draft.doubts],
    },
    items,
    jumps: [
      ...article.jumps.map((jump) => ({ ...jump, next: jump.next ?? next })),
      ...continuation.jumps.map((jump) => (isFrom(jump.block) ? { ...jump, next } : jump)),
    ],
    continuationHeads: [...article.continuationHeads, ...titles, ...continuation.continuationHeads],
  };
}

function isFrom({ jump }: RoledBlock): boolean {
  return (jump?.from ?? null) !== null;
}

function isParagraph(item: BodyItem | undefined): item is RoledBlock {
  return item !== undefined && item !== 'gap' && item.role === 'paragraph';
}
