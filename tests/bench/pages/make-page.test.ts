import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readArticles, readFolder, splitOf } from './articles.ts';
import { INJECTORS } from './injectors/injectors.ts';
import { makePage, type TestPage } from './make-page.ts';
import { testArticles } from './test-articles.ts';

const CORPUS = fileURLToPath(new URL('./articles', import.meta.url));
const manyPages = (count: number) =>
  Array.from({ length: count }, (_, at) => makePage(`test-${at}`, testArticles(), INJECTORS));

/** Characters of a page that no piece and no markup holds. */
function uncovered({ pages, pieces, markup }: TestPage): string {
  return pages
    .map(({ number, text }) => {
      const times = Array.from(text, () => 0);
      for (const { page, start, end } of [...pieces.map(({ span }) => span), ...markup])
        if (page === number) for (let at = start; at < end; at += 1) times[at] = (times[at] ?? 0) + 1;
      expect(Math.max(...times)).toBeLessThan(2);
      return [...text].filter((_, at) => times[at] === 0).join('');
    })
    .join('');
}

describe('makePage', () => {
  it('makes the same page from the same name', () => {
    expect(makePage('a', testArticles(), INJECTORS)).toEqual(makePage('a', testArticles(), INJECTORS));
  });

  it('makes another page from another name', () => {
    expect(makePage('a', testArticles(), INJECTORS).pages).not.toEqual(
      makePage('b', testArticles(), INJECTORS).pages,
    );
  });

  it('has an answer for every character that is not white space or markup, once', () => {
    for (const page of manyPages(60)) expect(uncovered(page).trim()).toBe('');
  });

  it('tells the same spans in the pieces and in the answer', () => {
    for (const { answer, pieces } of manyPages(30)) {
      const told = [...answer.articles.flat(), ...answer.setAside].flatMap(({ spans }) => spans);
      const key = ({ page, start }: { page: number; start: number }) => `${page}:${start}`;
      expect(told.map(key).sort()).toEqual(pieces.map(({ span }) => key(span)).sort());
    }
  });

  it('keeps every article whole and in its order where nothing strikes', () => {
    const articles = testArticles();
    const page = makePage('whole', articles, []);
    const [source] = page.pages;
    for (const blocks of page.answer.articles) {
      const texts = blocks.map(({ spans }) =>
        spans.map(({ start, end }) => source?.text.slice(start, end)).join(''),
      );
      const headline = texts[blocks.findIndex(({ role }) => role === 'headline')];
      const article = articles.find((one) => one.headline.replace(' ', '') === headline);
      const body = article?.body.map(({ text }) => text) ?? ['no such article'];
      expect(texts.slice(-body.length)).toEqual(body);
    }
    expect(page.damage).toEqual([]);
  });

  it('uses at least four articles of one language', () => {
    for (const { answer } of manyPages(20)) expect(answer.articles.length).toBeGreaterThanOrEqual(4);
  });
});

describe('the corpus', () => {
  const articles = readFolder(CORPUS);
  const count = (test: (article: (typeof articles)[number]) => boolean) => articles.filter(test).length;

  it('holds forty Simplified stories, eight Traditional and eight English ones', () => {
    const stories = (language: string) => count((one) => one.language === language && one.kind === 'story');
    expect(stories('zh-Hans')).toBeGreaterThanOrEqual(40);
    expect(stories('zh-Hant')).toBeGreaterThanOrEqual(8);
    expect(stories('en')).toBeGreaterThanOrEqual(8);
  });

  it('gives each injector an article that it needs, in either half', () => {
    for (const { name, wants } of INJECTORS)
      for (const half of ['train', 'held'])
        expect([name, count((one) => splitOf(one) === half && (wants?.(one) ?? true)) > 0]).toEqual([
          name,
          true,
        ]);
  });
});

describe('the simulator', () => {
  it('imports nothing of the parser, but for the command that runs it', () => {
    const here = fileURLToPath(new URL('.', import.meta.url));
    const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const importing = files.filter((file) => /from '[^']*parse/.test(readFileSync(`${here}${file}`, 'utf8')));
    expect(files.length).toBeGreaterThan(10);
    expect(importing).toEqual(['score-cli.ts']);
  });
});

describe('readArticles', () => {
  it('reads tags, paragraphs and several articles of a file', () => {
    const [first, second] = readArticles(
      'headline: 一\nkind: photo\ncaption: 图\n---\nheadline: 二\n段落：有冒号\n',
      'f.txt',
    );
    expect(first).toMatchObject({ id: 'f.txt#1', kind: 'photo', body: [{ role: 'caption', text: '图' }] });
    expect(second).toMatchObject({
      id: 'f.txt#2',
      kicker: null,
      body: [{ role: 'paragraph', text: '段落：有冒号' }],
    });
  });

  it('names an article without headline, and a language that it does not know', () => {
    expect(() => readArticles('一段话', 'f.txt')).toThrow('f.txt#1: an article needs a line "headline: …"');
    expect(() => readArticles('headline: 一\nlanguage: fr', 'f.txt')).toThrow('f.txt#1: language is fr');
  });
});
