import type { Article, Edition } from '@tingbao/edition';
import { describe, expect, it } from 'vitest';
import { answerOf } from './answer.ts';
import { editionFromAnswer } from './edition-from-answer.ts';
import { explain, faultsOf } from './explain.ts';
import { INJECTORS } from './injectors/injectors.ts';
import { makePage, type TestPage } from './make-page.ts';
import { scorePage, type Score } from './score-page.ts';
import { testArticles } from './test-articles.ts';
import { f1, precision, recall, total } from './totals.ts';

const only = (...names: string[]) =>
  INJECTORS.filter(({ name }) => names.includes(name)).map((injector) => ({ ...injector, rate: 1 }));

/** A page with this damage, and its score once an error is planted in the right reading. */
function planted(names: string[], spoil: (edition: Edition) => Edition): { page: TestPage; score: Score } {
  const page = makePage('planted', testArticles(), only(...names));
  expect(page.damage).toEqual(names);
  return { page, score: scorePage(page, answerOf(spoil(editionFromAnswer(page)))) };
}

const eachArticle = (edit: (article: Article) => Article) => (edition: Edition) => ({
  ...edition,
  articles: edition.articles.map(edit),
});

describe('scorePage', () => {
  it('finds nothing wrong with the known answer', () => {
    const pages = Array.from({ length: 60 }, (_, at) => makePage(`right-${at}`, testArticles(), INJECTORS));
    const score = total(pages.map((page) => scorePage(page, answerOf(editionFromAnswer(page)))));
    for (const tally of [score.articles, score.articleCharacters, score.joins, score.duplicates, score.gaps])
      expect([f1(tally), tally.there > 0]).toEqual([1, true]);
    for (const tally of [score.roles, score.roleCharacters, score.order]) expect(recall(tally)).toBe(1);
    expect([score.lost, score.doubled]).toEqual([0, 0]);
  });

  it('finds two articles that were run together', () => {
    const { score } = planted([], (edition) => {
      const [first, second, ...rest] = edition.articles;
      if (!first || !second) throw new Error('two articles are needed');
      return {
        ...edition,
        articles: [{ ...first, body: [...first.body, ...second.body] }, { ...second, body: [] }, ...rest],
      };
    });
    // The smaller of the two bodies is in the wrong article: three blocks at least.
    expect(score.articles.there - score.articles.hit).toBeGreaterThanOrEqual(3);
    expect(recall(score.roles)).toBe(1);
  });

  it('finds an article that was parted in two', () => {
    const { score } = planted([], (edition) => {
      const [first, ...rest] = edition.articles;
      if (!first) throw new Error('an article is needed');
      const tail: Article = {
        ...editionFromAnswer(makePage('none', testArticles(), [])).articles[0],
        ...first,
      };
      const [start, end] = [first.body.slice(0, 2), first.body.slice(2)];
      const bare = {
        ...tail,
        headline: null,
        kicker: null,
        rubric: null,
        dateline: null,
        decks: [],
        bylines: [],
        jumps: [],
      };
      return { ...edition, articles: [{ ...first, body: start }, { ...bare, body: end }, ...rest] };
    });
    expect(f1(score.articles)).toBeLessThan(1);
    expect(recall(score.order)).toBe(1);
  });

  it('finds a wrong role', () => {
    const { page, score } = planted(
      [],
      eachArticle((article) => ({
        ...article,
        kicker: null,
        decks: article.kicker ? [article.kicker, ...article.decks] : article.decks,
      })),
    );
    expect(recall(score.roles)).toBeLessThan(1);
    expect(f1(score.articles)).toBe(1);
    const spoilt = eachArticle((article) => ({
      ...article,
      kicker: null,
      decks: article.kicker ? [article.kicker] : [],
    }))(editionFromAnswer(page));
    expect(faultsOf(page, answerOf(spoilt))).toContain('kicker -> deck');
  });

  it('finds joins that were not made, and joins that should not be', () => {
    const apart = planted(
      ['column-cut'],
      eachArticle((article) => ({
        ...article,
        body: article.body.flatMap((block) =>
          block.type === 'paragraph' ? block.spans.map((span) => ({ ...block, spans: [span] })) : [block],
        ),
      })),
    );
    expect(recall(apart.score.joins)).toBe(0);
    const glued = planted(
      [],
      eachArticle((article) => {
        const paragraphs = article.body.filter((block) => block.type === 'paragraph');
        const [first] = paragraphs;
        if (!first) return article;
        const one = { ...first, spans: paragraphs.flatMap(({ spans }) => spans) };
        return { ...article, body: [one, ...article.body.filter((block) => block.type !== 'paragraph')] };
      }),
    );
    expect([glued.score.joins.there, precision(glued.score.joins)]).toEqual([0, 0]);
  });

  it('finds blocks in a wrong order', () => {
    const { score } = planted(
      [],
      eachArticle((article) => ({ ...article, body: [...article.body].reverse() })),
    );
    expect(recall(score.order)).toBe(0);
    expect(f1(score.articles)).toBe(1);
  });

  it('finds a duplicate that was kept, and one that is none', () => {
    const kept = planted(['stray-duplicate'], (edition) => {
      const [first, ...rest] = edition.articles;
      const [copy] = edition.setAside;
      if (!first || !copy) throw new Error('a copy is needed');
      const block = { id: 'copy', type: 'paragraph' as const, text: copy.text, spans: copy.spans, notes: [] };
      return { ...edition, setAside: [], articles: [{ ...first, body: [...first.body, block] }, ...rest] };
    });
    expect(recall(kept.score.duplicates)).toBe(0);
    const falseOne = planted([], (edition) => {
      const [first, ...rest] = edition.articles;
      const last = first?.body.at(-1);
      if (!first || !last) throw new Error('a body is needed');
      const aside = { text: last.text, spans: last.spans, reason: 'duplicate' as const, of: [] };
      return {
        ...edition,
        setAside: [aside],
        articles: [{ ...first, body: first.body.slice(0, -1) }, ...rest],
      };
    });
    expect([falseOne.score.duplicates.there, precision(falseOne.score.duplicates)]).toEqual([0, 0]);
  });

  it('finds a gap that was not seen, and one that is none', () => {
    const unseen = planted(
      ['lost-text'],
      eachArticle((article) => ({
        ...article,
        body: article.body.filter(({ type }) => type !== 'gap'),
      })),
    );
    expect([unseen.score.gaps.there, unseen.score.gaps.hit]).toEqual([1, 0]);
    const gap = { id: 'gap', type: 'gap' as const, text: '', spans: [], notes: [] };
    const falseOne = planted(
      [],
      eachArticle((article) => ({
        ...article,
        body: [...article.body.slice(0, 1), gap, ...article.body.slice(1)],
      })),
    );
    expect(falseOne.score.gaps.there).toBe(0);
    expect(falseOne.score.gaps.found).toBeGreaterThan(0);
  });

  it('counts characters that are lost or stand twice', () => {
    const lost = planted(
      [],
      eachArticle((article) => ({ ...article, headline: null })),
    );
    const headlines = lost.page.answer.articles.flat().filter(({ role }) => role === 'headline');
    const letters = headlines
      .flatMap(({ spans }) => spans)
      .reduce((sum, { start, end }) => sum + end - start, 0);
    expect(lost.score.lost).toBe(letters);
    const twice = planted(
      [],
      eachArticle((article) => ({ ...article, body: [...article.body, ...article.body] })),
    );
    expect(twice.score.doubled).toBeGreaterThan(0);
    expect(twice.score.lost).toBe(0);
  });
});

describe('explain', () => {
  it('marks the lines that differ and no others', () => {
    const page = makePage('explained', testArticles(), only('column-cut'));
    const right = editionFromAnswer(page);
    const marks = (edition: Edition) =>
      explain(page, answerOf(edition))
        .split('\n')
        .filter((line) => line.startsWith('!'));
    expect(marks(right)).toEqual([]);
    const wrong = marks(
      eachArticle((article) => ({ ...article, decks: [], rubric: article.decks[0] ?? article.rubric }))(
        right,
      ),
    );
    expect(wrong.length).toBeGreaterThan(0);
    for (const line of wrong) expect(line).toMatch(/deck|rubric/);
  });
});
