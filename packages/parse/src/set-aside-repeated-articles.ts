import type { SetAside } from '@tingbao/edition';
import type { OrderedArticle } from './join-jumps.ts';
import { toText, type Passage } from './passage.ts';
import type { RoledBlock } from './roled-block.ts';

/** Fewer letters and figures than this are a line that many pages may print. */
const SHORTEST_ARTICLE = 40;

/**
 * Sets an article aside that another page has already printed in full: every piece of its body is there, in the same order. One
 * paragraph alone must stand under the same headline, for a notice may end two stories. An article that goes on or comes from elsewhere
 * is only a part, and stays. Linear: bodies are looked up whole, never compared in pairs.
 */
export function setAsideRepeatedArticles(articles: OrderedArticle[]): {
  articles: OrderedArticle[];
  setAside: SetAside[];
} {
  const setAside: SetAside[] = [];
  if (articles.every(({ draft }) => draft.page === articles[0]?.draft.page)) return { articles, setAside };
  const firsts = new Map<string, OrderedArticle>();
  const kept = articles.filter((article) => {
    const key = article.jumps.length === 0 ? keyOf(article) : null;
    if (key === null) return true;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, article);
    if (first === undefined || first.draft.page === article.draft.page) return true;
    setAside.push(...piecesAside(article, first));
    return false;
  });
  return { articles: kept, setAside };
}

/** What two printings of one article share; null for what is too little to be an article. */
function keyOf({ draft, items }: OrderedArticle): string | null {
  const blocks = blocksOf(items);
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph').length;
  const texts = blocks.map((block) =>
    textsOf(block)
      .map(({ text }) => letters(text))
      .join('|'),
  );
  const { headline } = draft.head;
  if (paragraphs === 0 || (paragraphs === 1 && headline === null)) return null;
  if (texts.join('').length < SHORTEST_ARTICLE) return null;
  const pictures = blocks.map(({ src }) => src).join('|');
  return [paragraphs === 1 ? letters(headline?.text ?? '') : '', pictures, ...texts].join('\n');
}

/** Each piece of the copy with the place of its like in the original; a head's piece that the original lacks is a copy of the whole. */
function piecesAside(copy: OrderedArticle, original: OrderedArticle): SetAside[] {
  const bodies = [blocksOf(copy.items), blocksOf(original.items)] as const;
  const [heads, likes] = [copy.draft.head, original.draft.head];
  const whole = bodies[1][0]?.spans ?? [];
  const aside = (piece: Passage, like: Passage | null | undefined): SetAside => ({
    ...toText(piece),
    reason: 'duplicate',
    of: like?.spans ?? whole,
  });
  const pairs: [Passage | null, Passage | null | undefined][] = [
    [heads.group, likes.group],
    [heads.rubric, likes.rubric],
    [heads.kicker, likes.kicker],
    [heads.headline, likes.headline],
    ...heads.decks.map((deck, at): [Passage, Passage | undefined] => [deck, likes.decks[at]]),
    [heads.summary, likes.summary],
    ...heads.bylines.map((byline, at): [Passage, Passage | undefined] => [byline, likes.bylines[at]]),
    ...bodies[0].flatMap((block, at) => {
      const like = bodies[1][at];
      const texts = like ? textsOf(like) : [];
      return textsOf(block).map((text, part): [Passage, Passage | undefined] => [text, texts[part]]);
    }),
  ];
  return pairs.flatMap(([piece, like]) => (piece && piece.text !== '' ? [aside(piece, like)] : []));
}

function blocksOf(items: OrderedArticle['items']): RoledBlock[] {
  return items.filter((item) => item !== 'gap');
}

/** A block's own text, or those of its items or cells. */
function textsOf(block: RoledBlock): Passage[] {
  return [block, ...block.items, ...block.rows.flat()];
}

/** Without spaces and marks, which tools read differently. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
