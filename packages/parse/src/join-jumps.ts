import type { ArticleDraft } from './article-draft.ts';
import { affinity, termsOf } from './cohesion.ts';
import type { KeepHyphen } from './join-text.ts';
import { continues, joinBlocks } from './join-paragraphs.ts';
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
    items: items.filter((item) => item === 'gap' || item.role !== 'jump'),
    jumps,
    continuationHeads: [],
  };
}

/** The pages of an edition by number, with the printed name that a jump may use (A5). */
export type PageNames = { number: number; name: string | null }[];

/** More continuations than this between two pages are no newspaper. */
const MOST_WAITING = 50;

/**
 * Joins each article that jumps to another page with the continuation there that says it comes from this page; where several
 * do, the one whose headline and text share most words. A jump that meets nothing stays a jump.
 */
export function joinJumps(
  articles: OrderedArticle[],
  pages: PageNames,
  keepHyphen: KeepHyphen,
): OrderedArticle[] {
  const byRoute = new Map<string, OrderedArticle[]>();
  for (const article of articles) {
    const [from] = article.draft.head.from;
    if (!from) continue;
    const key = route(pageOf(from, pages), article.draft.page);
    const waiting = byRoute.get(key);
    if (waiting) waiting.push(article);
    else byRoute.set(key, [article]);
  }
  const joined = new Map<OrderedArticle, OrderedArticle>();
  const taken = new Set<OrderedArticle>();
  for (const article of articles) {
    const line = article.jumps.find(({ block }) => (block.jump?.to ?? null) !== null);
    if (!line) continue;
    const from = byRoute.get(route(article.draft.page, pageOf(line.block, pages))) ?? [];
    const waiting = from.filter((other) => other !== article && !taken.has(other)).slice(0, MOST_WAITING);
    const continuation = likest(article, waiting);
    if (!continuation) continue;
    taken.add(continuation);
    joined.set(article, appendContinuation(article, continuation, keepHyphen));
  }
  return articles.filter((article) => !taken.has(article)).map((article) => joined.get(article) ?? article);
}

function pageOf({ jump }: RoledBlock, pages: PageNames): number | null {
  if (!jump) return null;
  const number = jump.to ?? jump.from;
  const name = jump.section === null ? null : `${jump.section}${String(number)}`;
  const named =
    name === null ? undefined : pages.find((page) => page.name?.replace(/^([A-Z])0+/u, '$1') === name);
  return named?.number ?? pages.find((page) => page.number === number)?.number ?? null;
}

function route(from: number | null, to: number | null): string {
  return `${String(from)}>${String(to)}`;
}

function likest(article: OrderedArticle, waiting: OrderedArticle[]): OrderedArticle | undefined {
  if (waiting.length < 2) return waiting[0];
  const own = termsOf(textsOf(article));
  const scored = waiting.map((other) => ({ other, score: affinity(termsOf(textsOf(other)), own) }));
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).other;
}

function textsOf({ draft, items }: OrderedArticle): string[] {
  const { kicker, headline } = draft.head;
  return [kicker, headline, ...items].flatMap((item) => (item === null || item === 'gap' ? [] : [item.text]));
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
      ? joinBlocks([last, first], keepHyphen)
      : null;
  const items = pieces
    ? [...article.items.slice(0, -1), pieces, ...continuation.items.slice(1)]
    : [...article.items, ...continuation.items];
  const next = pieces ?? (first === undefined || first === 'gap' ? null : first);
  const titles = [head.rubric, head.kicker, head.headline, ...head.decks].filter((block) => block !== null);
  return {
    draft: {
      ...article.draft,
      head: { ...article.draft.head, bylines: [...article.draft.head.bylines, ...head.bylines] },
      doubts: [...article.draft.doubts, ...continuation.draft.doubts],
    },
    items,
    jumps: [...article.jumps.map((jump) => ({ ...jump, next })), ...continuation.jumps],
    continuationHeads: [...article.continuationHeads, ...titles, ...continuation.continuationHeads],
  };
}

function isParagraph(item: BodyItem | undefined): item is RoledBlock {
  return item !== undefined && item !== 'gap' && item.role === 'paragraph';
}
