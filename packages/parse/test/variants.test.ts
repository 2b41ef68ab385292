import type { Edition } from '@tingbao/edition';
import { realPage, type Fixture, type Reading } from '@tingbao/fixtures';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../src/index.ts';

/**
 * The real page with other people, its articles in another order and its paragraphs cut elsewhere must give the same tree:
 * no rule may hang on a word, a place or a seam of the one page that we have.
 */
const real = realPage();

interface Change {
  order: number[];
  cuts: number[];
  names: number[];
  stray: number;
  /** Which other paragraphs are cut, and where. */
  more: { paragraph: number; at: number }[];
  paper: string;
}

describe('the real page, changed', () => {
  it.skipIf(!real)('gives the same tree (its text lies beside the checkout, in ../shared)', () => {
    if (!real) return;
    const original = sourceLines(real);
    const joins = joinsOf(real.reading);
    const count = real.reading.articles.length;
    const order = fc.shuffledSubarray([...Array(count).keys()], { minLength: count, maxLength: count });
    const changes = fc.record({
      order,
      cuts: fc.array(fc.nat(), { minLength: joins.length, maxLength: joins.length }),
      names: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
      stray: fc.nat(4),
      more: fc.array(fc.record({ paragraph: fc.nat(), at: fc.nat() }), { maxLength: 3 }),
      paper: fc.constantFrom('湖南日报', '海风晚报', '南方周末', '第一财经'),
    });
    fc.assert(
      fc.property(changes, (change) => {
        const { text, expected } = changed(real, original, joins, change);
        expect(outline(parseEdition([{ ...(real.pages[0] as Fixture['pages'][0]), text }]))).toEqual(
          expected,
        );
      }),
      { numRuns: 300, seed: 20261124 },
    );
  });
});

type Outline = ReturnType<typeof outline>;

/** What the tree says, without its offsets. */
function outline(edition: Edition) {
  return {
    articles: edition.articles.map((article) => ({
      kind: article.kind,
      head: [article.rubric, article.kicker, article.headline, ...article.decks, ...article.bylines].flatMap(
        (part) => part?.text ?? [],
      ),
      body: article.body.map(({ type, text }) => `${type}: ${text}`),
      jumps: article.jumps.map(({ to }) => to),
    })),
    setAside: edition.setAside.map(({ reason, text }) => `${reason}: ${text}`),
  };
}

function sourceLines({ pages }: Fixture): string[] {
  return ['', ...(pages[0]?.text.split('\n') ?? [])]; // readings count lines from 1
}

function joinsOf({ articles }: Reading): [number, number][] {
  return articles.flatMap(({ body }) =>
    body.flatMap(([kind, first, second]): [number, number][] =>
      kind === 'p' && typeof first === 'number' && typeof second === 'number' ? [[first, second]] : [],
    ),
  );
}

function changed(page: Fixture, original: string[], joins: [number, number][], change: Change) {
  const papered = original.map((line) => line.replaceAll(page.reading.masthead ?? '', change.paper));
  const lines = rename(recut(papered, joins, change), page.reading, change.names);
  const printed = cutMore(lines, page.reading, joins, change.more);
  const units = unitsOf(page.reading, lines.length);
  const order = change.order.map((at) => units[at]).filter((unit) => unit !== undefined);
  const text = order.map(([from, to]) => printed.slice(from, to).join('\n')).join('\n');
  const expected: Outline = {
    articles: change.order.flatMap((at) => expectedArticle(page.reading, at, lines)),
    setAside: page.reading.setAside.map(({ line, reason }) => `${reason}: ${words(lines, line)}`),
  };
  return { text, expected };
}

/** Cuts up to three more paragraphs, datelines not excepted, each once. */
function cutMore(
  lines: string[],
  { articles, setAside }: Reading,
  joins: [number, number][],
  more: Change['more'],
): string[] {
  const joined = new Set([...joins.flat(), ...numbersIn(setAside.map(({ line }) => line))]);
  const whole = articles
    .flatMap(({ body }) => body.flatMap((item) => (item[0] === 'p' ? numbersIn(item.slice(1)) : [])))
    .filter((line) => !joined.has(line) && /[。”]$/u.test(lines[line] ?? ''));
  const printed = [...lines];
  for (const { paragraph, at } of more) {
    const line = whole[paragraph % whole.length] ?? 0;
    const text = lines[line] ?? '';
    const places = cutPlaces(text);
    const place = places[at % places.length] ?? 0;
    printed[line] = `${text.slice(0, place)}\n\n${text.slice(place)}`;
  }
  return printed;
}

/** Where a column break may fall: never right after a sentence, where no reader could tell it either. */
function cutPlaces(text: string): number[] {
  return [...Array(Math.max(0, text.length - 1)).keys()]
    .map((at) => at + 1)
    .filter(
      (at) => at >= 3 && at <= text.length - 3 && !/[。！？；：…—][”’）]?\s?$/u.test(text.slice(0, at)),
    );
}

/** Cuts each joined paragraph elsewhere. */
function recut(lines: string[], joins: [number, number][], { cuts, stray }: Change): string[] {
  joins.forEach(([first, second], index) => {
    const whole = (lines[first] ?? '') + (lines[second] ?? '');
    const places = cutPlaces(whole);
    const at = places[(cuts[index] ?? 0) % places.length] ?? 1;
    if (index === 0) {
      // The stray copy is the first piece as it now is, as it was, the second piece, all of it, or a part of its middle.
      const copies = [whole.slice(0, at), lines[first] ?? '', whole.slice(at), whole, whole.slice(20, 90)];
      const copy = lines.findIndex((line, number) => number > second && line === lines[first]);
      lines[copy] = copies[stray] ?? '';
    }
    lines[first] = whole.slice(0, at);
    lines[second] = whole.slice(at);
  });
  return lines;
}

/** Gives everybody in the bylines another name, wherever it stands. */
function rename(lines: string[], { articles }: Reading, numbers: number[]): string[] {
  const bylines = articles.flatMap(({ byline, dateline }) => [
    ...(typeof byline === 'number' ? [lines[byline] ?? ''] : []),
    ...(dateline ? [dateline[1]] : []),
  ]);
  const people = new Set(
    bylines.flatMap((line) => line.split(/[\s()]+/u).filter((word) => /^\p{Script=Han}{2,3}$/u.test(word))),
  );
  people.delete('通讯员');
  let at = 0;
  const pick = (from: string) => from.charAt((numbers[at++ % numbers.length] ?? 0) % from.length);
  return [...people].reduce((all, person) => {
    const name =
      pick('赵钱孙李周吴郑冯陈褚卫蒋沈韩杨') +
      pick('伟芳娜敏静丽强磊军勇艳杰') +
      (person.length > 2 ? pick('涛超霞平刚桂英华') : '');
    return all.map((line) => line.replaceAll(person, name));
  }, lines);
}

/** The lines of each article, from its first to the next one's, what was set aside in between included. */
function unitsOf({ articles }: Reading, end: number): [number, number][] {
  const starts = articles.map((article) =>
    Math.min(...numbersIn([article.rubric, article.kicker, article.headline, article.body])),
  );
  return starts.map((start, index) => [start, starts[index + 1] ?? end]);
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? value.flatMap(numbersIn) : [];
}

function words(lines: string[], line: unknown): string {
  return typeof line === 'number' ? (lines[line] ?? '').replace(/^#+\s*/u, '') : '';
}

function expectedArticle({ articles }: Reading, at: number, lines: string[]): Outline['articles'] {
  const article = articles[at];
  if (!article) return [];
  const { rubric, kicker, headline, deck, byline, dateline, body, jump, kind } = article;
  // A fused kicker: the reading gives the better form under `accept` where it ends in a verb of order.
  const fused = /^(\S+要求)\s+(.+)$/u.exec(words(lines, headline));
  const head = [rubric, kicker].flatMap((line) => words(lines, line) || []);
  head.push(...(fused ? [fused[1] ?? '', fused[2] ?? ''] : [words(lines, headline)]));
  head.push(...[deck, byline].flatMap((line) => words(lines, line) || []));
  const first = body.find(([type]) => type === 'p');
  return [
    {
      kind,
      head,
      body: body.map((item) => {
        const text = item
          .slice(1)
          .map((line) => words(lines, line))
          .join('');
        const type = { p: 'paragraph', h: 'subhead' }[String(item[0])] ?? item[0];
        return `${type}: ${item === first && dateline ? text.replace(/^.*?讯\([^)]*\)/u, '') : text}`;
      }),
      jumps: jump ? [jump[1]] : [],
    },
  ];
}
