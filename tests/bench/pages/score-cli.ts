import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseEdition } from '@tingbao/parse';
import { answerOf } from './answer.ts';
import { countDoubts, doubtTable, type DoubtTally } from './doubts.ts';
import { readFolder, splitOf, type ArticleText, type Split } from './articles.ts';
import { explain, faultsOf } from './explain.ts';
import type { Injector } from './injectors/injector.ts';
import { INJECTORS } from './injectors/injectors.ts';
import { makePage, type TestPage } from './make-page.ts';
import { faultTable, injectorTable, summary, worstPages } from './report.ts';
import { scorePage } from './score-page.ts';
import { total } from './totals.ts';

/** `npm run score`: how well the parser reads damaged pages whose right reading is known. `docs/fidelity.md` defines the figures. */
const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    split: { type: 'string', default: 'train' },
    articles: {
      type: 'string',
      default: fileURLToPath(new URL('../../tests/bench/pages/articles', import.meta.url)),
    },
    only: { type: 'string' },
    explain: { type: 'string' },
    source: { type: 'boolean', default: false },
    doubts: { type: 'boolean', default: false },
  },
});

try {
  run(chosenHalf(values.split), chosenInjectors(values.only));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function run(half: Split, injectors: readonly Injector[]): void {
  const articles = readFolder(values.articles).filter((article) => splitOf(article) === half);
  if (values.explain !== undefined) return explainPage(half, articles, injectors, Number(values.explain));
  const count = Number(values.pages);
  const pages = Array.from({ length: count }, (_, at) => pageAt(half, at + 1, articles, injectors));
  if (values.doubts) {
    const tallies = new Map<string, DoubtTally>();
    for (const page of pages) countDoubts(page, parseEdition(page.pages), tallies);
    console.log(doubtTable(tallies));
    return;
  }
  const scored = pages
    .map((page) => ({ page, reading: read(page) }))
    .map(({ page, reading }) => ({
      name: page.name,
      score: scorePage(page, reading),
      faults: faultsOf(page, reading),
    }));
  const all = total(scored.map(({ score }) => score));
  console.log(`${count} pages of ${articles.length} articles, ${half} half, seed ${values.seed}`);
  console.log(summary(all));
  if (values.only === undefined)
    console.log(injectorTable(injectorScores(half, articles, Math.ceil(count / 5))));
  // Nobody looks at held pages: rules that were written from them would no longer be measured by them.
  if (half === 'held') return;
  console.log(faultTable(scored.flatMap(({ faults }) => faults)));
  console.log(worstPages(scored));
}

/** Each kind of damage alone, on every page of its run; first none at all. */
function injectorScores(half: Split, articles: readonly ArticleText[], count: number) {
  const alone = INJECTORS.map((injector) => ({ name: injector.name, injectors: [{ ...injector, rate: 1 }] }));
  return [{ name: 'no damage', injectors: [] }, ...alone].map(({ name, injectors }) => {
    const pages = Array.from({ length: count }, (_, at) => pageAt(half, at + 1, articles, injectors));
    const struck = pages.filter(({ damage }) => name === 'no damage' || damage.length > 0);
    return { name, pages: struck.length, score: total(struck.map((page) => scorePage(page, read(page)))) };
  });
}

function explainPage(
  half: Split,
  articles: readonly ArticleText[],
  injectors: readonly Injector[],
  at: number,
): void {
  if (half === 'held')
    throw new Error('held pages are for the score alone and are not explained; leave out --split held');
  const page = pageAt(half, at, articles, injectors);
  if (values.source) for (const { number, text } of page.pages) console.log(`=== page ${number}\n${text}`);
  console.log(explain(page, read(page)));
}

function pageAt(
  half: Split,
  at: number,
  articles: readonly ArticleText[],
  injectors: readonly Injector[],
): TestPage {
  return makePage(`${half}-${values.seed}-${at}`, articles, injectors);
}

function read(page: TestPage) {
  return answerOf(parseEdition(page.pages));
}

function chosenHalf(split: string): Split {
  if (split === 'train' || split === 'held') return split;
  throw new Error(`--split ${split}: it may be train or held`);
}

function chosenInjectors(only: string | undefined): readonly Injector[] {
  if (only === undefined) return INJECTORS;
  if (only === 'none') return [];
  const injector = INJECTORS.find(({ name }) => name === only);
  if (!injector)
    throw new Error(`no injector ${only}; there are none, ${INJECTORS.map(({ name }) => name).join(', ')}`);
  return [{ ...injector, rate: 1 }];
}
