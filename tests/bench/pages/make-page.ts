import type { SourcePage, Span } from '@tingbao/edition';
import type { Answer, AnswerBlock } from './answer.ts';
import type { ArticleText, Language } from './articles.ts';
import type { Injector } from './injectors/injector.ts';
import { dice, type Dice } from './random.ts';
import { layArticle, type Run, type Sheet } from './slips.ts';

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
  return { name, ...render(sheet), damage: damage.map((injector) => injector.name) };
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
  const shuffled = roll.shuffle(articles.filter((article) => article.language === language));
  // Packages are rare in print; a small corpus would put one on every third page.
  const pool = [...shuffled.filter((article) => !isPackage(article)), ...shuffled.filter(isPackage)];
  const wanted = striking.flatMap(({ wants }) => (wants ? pool.filter(wants).slice(0, 1) : []));
  const titles = new Set<string>();
  const distinct = [...wanted, ...pool].filter(
    ({ headline }) => !titles.has(headline) && titles.add(headline),
  );
  const page = roll.shuffle(distinct.slice(0, count));
  // A page opens with a story: a photo's title alone under the nameplate is no page.
  const story = page.findIndex(({ kind }) => kind === 'story');
  return story > 0 ? [...page.splice(story, 1), ...page] : page;
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

function render(sheet: Sheet): Omit<TestPage, 'name' | 'damage'> {
  const placed: { run: Run; spans: Span[] }[] = [];
  const markup: Span[] = [];
  const pages = sheet.pages.map(({ number, slips }) => {
    let text = '';
    const sign = (signs: string) => {
      if (signs.trim()) markup.push({ page: number, start: text.length, end: text.length + signs.length });
      text += signs;
    };
    for (const block of slips) {
      sign(block.markup ?? (block.level > 0 ? `${'#'.repeat(block.level)} ` : block.bold ? '**' : ''));
      for (const [at, run] of block.runs.entries()) {
        text += at > 0 ? run.lead : '';
        placed.push({ run, spans: lineSpans(number, text.length, run.text) });
        text += run.text;
      }
      sign(block.bold ? '**' : '');
      text += '\n'.repeat(2 + block.blankAfter);
    }
    return sourcePage(number, text);
  });
  const { answer, pieces } = answerFrom(sheet, placed);
  return { pages, answer, pieces, markup };
}

function lineSpans(page: number, start: number, text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map((line) => ({
    page,
    start: start + line.index,
    end: start + line.index + line[0].length,
  }));
}

/** Blocks from runs of one article and order, in reading order, with the gaps between them. */
function answerFrom(
  sheet: Sheet,
  placed: readonly { run: Run; spans: Span[] }[],
): { answer: Answer; pieces: Piece[] } {
  const blocks = new Map<Run, AnswerBlock>();
  const there = sheet.articles.map((_, index) => placed.filter(({ run }) => run.article === index));
  const articles = there.map((own, index) => {
    const gaps = sheet.gaps.filter((gap) => gap.article === index);
    const orders = [...own.map(({ run }) => run.order), ...gaps.map(({ order }) => order)];
    return [...new Set(orders)]
      .sort((a, b) => a - b)
      .flatMap((order) => {
        const runs = own.filter(({ run }) => run.order === order).sort((a, b) => a.run.part - b.run.part);
        if (runs.length === 0) return [gapBlock()];
        return byRole(runs).map((same) => blockOf(same, blocks, []));
      });
  });
  const setAside = placed
    .filter(({ run }) => run.article === null)
    .map((item) => blockOf([item], blocks, originalOf(item.run, there)));
  const pieces = placed.flatMap(({ run, spans }) => {
    const block = blocks.get(run);
    return block ? spans.map((span) => ({ span, block, article: run.article })) : [];
  });
  return { answer: { articles, setAside }, pieces };
}

/** A rubric in brackets shares its place with none; runs of one order are one block unless their roles differ. */
function byRole(runs: { run: Run; spans: Span[] }[]): { run: Run; spans: Span[] }[][] {
  const roles = [...new Set(runs.map(({ run }) => run.role))];
  return roles.map((role) => runs.filter(({ run }) => run.role === role));
}

function blockOf(
  runs: readonly { run: Run; spans: Span[] }[],
  blocks: Map<Run, AnswerBlock>,
  of: Span[],
): AnswerBlock {
  const [first] = runs;
  const block: AnswerBlock = {
    role: first?.run.role ?? 'paragraph',
    also: [...new Set(runs.flatMap(({ run }) => run.also))],
    spans: runs.flatMap(({ spans }) => spans),
    of,
  };
  for (const { run } of runs) blocks.set(run, block);
  return block;
}

function originalOf({ of }: Run, there: readonly { run: Run; spans: Span[] }[][]): Span[] {
  if (!of) return [];
  return (there[of.article] ?? []).filter(({ run }) => run.order === of.order).flatMap(({ spans }) => spans);
}

function gapBlock(): AnswerBlock {
  return { role: 'gap', also: [], spans: [], of: [] };
}

function sourcePage(number: number, text: string): SourcePage {
  return {
    number,
    name: null,
    text,
    bodyStart: 0,
    file: `${number}.md`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    facsimile: null,
  };
}
