import type { SourcePage, Span } from '@tingbao/edition';
import type { Answer, AnswerBlock } from './answer.ts';
import { isSpecial, type ArticleText, type Language } from './articles.ts';
import type { Injector } from './injectors/injector.ts';
import { dice, type Dice } from './random.ts';
import { renderSheet } from './render-sheet.ts';
import { layArticle, type Sheet } from './slips.ts';

/** A piece of the source with one answer: a run, line by line. */
export interface Piece {
  span: Span;
  /** The block of the answer that it is a piece of. */
  block: AnswerBlock;
  /** Index in `answer.articles`; null for what is set aside. */
  article: number | null;
}

/** One or two newspaper pages as an OCR tool leaves them, and how they should be read. */
export interface TestPage {
  name: string;
  pages: SourcePage[];
  answer: Answer;
  /** In the order of the source. */
  pieces: Piece[];
  /** Characters that belong to no text: signs of headings, bold and pictures. */
  markup: Span[];
  /** Names of the injectors that struck. */
  damage: string[];
}

/** Lays four to eight articles on a page and damages it. The same name, articles and injectors give the same page. */
export function makePage(
  name: string,
  articles: readonly ArticleText[],
  injectors: readonly Injector[],
): TestPage {
  const striking = injectors.filter((injector) => dice(name, injector.name, 'strikes').chance(injector.rate));
  const sheet = layOut(name, articles, striking);
  const damage = striking.filter((injector) => {
    if (!injector.onSheet) return true;
    return injector.onSheet(sheet, dice(name, injector.name, 'sheet'));
  });
  return { name, ...renderSheet(sheet), damage: damage.map((injector) => injector.name) };
}

function layOut(name: string, articles: readonly ArticleText[], striking: readonly Injector[]): Sheet {
  const roll = dice(name, 'layout');
  const spread = striking.some((injector) => injector.spread);
  const chosen = choose(articles, striking, roll, spread ? roll.int(6, 11) : roll.int(4, 8)).map((article) =>
    striking.reduce(
      (text, injector) => injector.onText?.(text, dice(name, injector.name, article.id)) ?? text,
      article,
    ),
  );
  const first = spread ? Math.ceil(chosen.length / 2) : chosen.length;
  const page = (number: number, from: number, to: number) => ({
    number,
    slips: chosen
      .slice(from, to)
      .flatMap((article, at) => layArticle(article, from + at, dice(name, 'article', from + at))),
  });
  const second = spread ? [page(roll.int(2, 8), first, chosen.length)] : [];
  return { articles: chosen, pages: [page(1, 0, first), ...second], gaps: [] };
}

/** Articles of one language, each once, with one for each injector that needs a kind of its own. */
function choose(
  articles: readonly ArticleText[],
  striking: readonly Injector[],
  roll: Dice,
  count: number,
): ArticleText[] {
  const language = languageFor(articles, striking, roll);
  const there = articles.filter((article) => article.language === language);
  const shuffled = roll.shuffle(there.filter((article) => !isSpecial(article)));
  const special = there.filter(isSpecial);
  // Packages are rare in print; a small corpus would put one on every third page.
  const pool = [...shuffled.filter((article) => !isPackage(article)), ...shuffled.filter(isPackage)];
  const wanted = striking.flatMap(({ name, wants }) => {
    if (!wants) return [];
    const fitting = [...pool.filter(wants), ...dice(titlesOf(pool), name).shuffle(special.filter(wants))];
    return fitting.slice(0, 1);
  });
  const titles = new Set<string>();
  const distinct = [...wanted, ...pool].filter(
    ({ headline }) => !titles.has(headline) && titles.add(headline),
  );
  const page = roll.shuffle(distinct.slice(0, count));
  // A page opens with a story: a photo's title alone under the nameplate is no page.
  const story = page.findIndex(({ kind }) => kind === 'story');
  return story > 0 ? [...page.splice(story, 1), ...page] : page;
}

/** Dice that no other choice has a hand in. */
function titlesOf(pool: readonly ArticleText[]): string {
  return pool.map(({ headline }) => headline).join(' ');
}

function isPackage({ body }: ArticleText): boolean {
  return body.some(({ role }) => role === 'writer');
}

/** Eight pages of ten are in the corpus's first language; where an only injector wants another, it gets it. */
function languageFor(articles: readonly ArticleText[], striking: readonly Injector[], roll: Dice): Language {
  const wants = striking.length === 1 ? striking[0]?.wants : undefined;
  const there = [
    ...new Set(articles.filter((article) => wants?.(article) ?? true).map(({ language }) => language)),
  ];
  const [main = 'zh-Hans', ...others] = there.sort((a, b) => RANK.indexOf(a) - RANK.indexOf(b));
  return roll.chance(0.2) ? (roll.pick(others) ?? main) : main;
}

const RANK: readonly Language[] = ['zh-Hans', 'zh-Hant', 'en'];
