import { blockTexts, headParts, type Article, type Block, type Edition, type See } from '@tingbao/edition';
import { seriesOf } from './mark-series.ts';
import { pageFinder } from './match-continuations.ts';
import { readIndexEntry } from './rules/index-title.ts';
import { readSee } from './rules/see.ts';

/** So many pointers are looked up by headline, each among so many articles of its page: no newspaper has more. */
const MOST_LOOKED_UP = 400;
const MOST_ON_A_PAGE = 60;
const LONGEST_LINE = 200;
/** Headlines are alike from so many terms on, which are at least a third of the shorter one's. */
const FEWEST_SHARED = 2;
const LEAST_SHARE = 1 / 3;

/** Says of each article what its own texts tell of others: which pages and articles they point to, and of which series it is a part. Asked again after corrections. */
export function pointToPages(edition: Edition): Edition {
  const pageOf = pageFinder(edition.pages);
  const findArticle = articleFinder(edition.articles);
  const articles = edition.articles.map((article) => {
    const see = pointersOf(article).map(({ words, ...pointer }): See => {
      const page = pageOf(pointer.to, pointer.section);
      return { ...pointer, page, article: page === null ? null : findArticle(article, words, page) };
    });
    const series = seriesOf(article);
    const isAsBefore = see.length + (article.see ?? []).length === 0 && series === (article.series ?? null);
    return isAsBefore ? article : { ...article, see, series }; // most point nowhere
  });
  return { ...edition, articles };
}

/** A pointer, and the words that tell what it is about: an entry's own in an index, else the article's headline. */
type Pointer = Omit<See, 'page' | 'article'> & { words: string };

function pointersOf(article: Article): Pointer[] {
  const { kind, body, kicker, headline } = article;
  const head = headParts(article).map(({ id, part: { text } }) => ({ id, text }));
  if (kind === 'index') return entriesOf([...head, ...body.flatMap(linesOf)]);
  const own = `${kicker?.text ?? ''} ${headline?.text ?? ''}`;
  const pointers: Pointer[] = [];
  const add = ({ id, text }: Line) => {
    for (const reading of readSee(text)) pointers.push({ block: id, ...reading, words: own });
  };
  head.forEach(add);
  for (const block of body) {
    if (block.type === 'paragraph' || block.type === 'subhead') add(block);
    else linesOf(block).forEach(add);
  }
  return pointers;
}

interface Line {
  id: string;
  text: string;
}

const linesOf = (block: Block): Line[] => blockTexts(block).map(({ id, text: { text } }) => ({ id, text }));

/** The lines of an index; one that is nothing but a page, （详见第四版）, goes with the line above it. */
function entriesOf(texts: Line[]): Pointer[] {
  return texts.flatMap(({ id, text }, at): Pointer[] => {
    const entry = readIndexEntry(text);
    if (!entry) return [];
    const { to, section } = entry;
    const words = text.slice(0, entry.words).trim() || (texts[at - 1]?.text ?? '');
    return [{ block: id, start: 0, end: text.length, to, section, words }];
  });
}

/** Finds the article of a page whose headline is likest to some words; null where none is, or two are alike. */
function articleFinder(articles: Article[]): (from: Article, words: string, page: number) => string | null {
  let left = MOST_LOOKED_UP;
  const byPage = new Map<number, Article[]>();
  return (from, words, page) => {
    if (left === 0) return null;
    left -= 1;
    if (byPage.size === 0)
      for (const article of articles) {
        const others = byPage.get(article.page);
        if (!others) byPage.set(article.page, [article]);
        else if (others.length < MOST_ON_A_PAGE) others.push(article);
      }
    const about = termSet(words);
    const ranked = (byPage.get(page) ?? [])
      .filter((one) => one !== from && one.kind !== 'index')
      .map(({ id, headline }) => ({
        id,
        likeness: likeness(about, termSet(headline?.text ?? '')),
      }))
      .sort((one, other) => other.likeness - one.likeness);
    const [best, second] = ranked;
    return best && best.likeness > (second?.likeness ?? 0) ? best.id : null;
  };
}

/** The share of terms in common; 0 where they are too few to tell. */
function likeness(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter((term) => other.has(term)).length;
  const share = shared / Math.max(1, Math.min(one.size, other.size));
  return shared >= FEWEST_SHARED && share >= LEAST_SHARE ? share : 0;
}

/** Pairs of Chinese characters and Latin words of four letters and more: some dozen in a headline. */
function termSet(whole: string): Set<string> {
  const text = whole.slice(0, LONGEST_LINE);
  const terms = new Set(text.toLowerCase().match(/\p{Script=Latin}{4,}/gu));
  for (const run of text.match(/\p{Script=Han}{2,60}/gu) ?? [])
    for (let at = 0; at < run.length - 1; at += 1) terms.add(run.slice(at, at + 2));
  return terms;
}
