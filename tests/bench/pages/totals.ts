import type { Score, Tally } from './score-page.ts';

/** Adds scores of pages. */
export function total(scores: readonly Score[]): Score {
  return scores.reduce(addScores, emptyScore());
}

export function f1({ hit, found, there }: Tally): number {
  return found + there === 0 ? 1 : (2 * hit) / (found + there);
}

/** 1 where nothing was found: nothing found is nothing wrong. */
export function precision({ hit, found }: Tally): number {
  return found === 0 ? 1 : hit / found;
}

export function recall({ hit, there }: Tally): number {
  return there === 0 ? 1 : hit / there;
}

/** One figure for a page, to find the worst by: articles and roles alike. */
export function pageFigure(score: Score): number {
  return (f1(score.articles) + recall(score.roles)) / 2;
}

function emptyScore(): Score {
  const none = (): Tally => ({ hit: 0, found: 0, there: 0 });
  return {
    articles: none(),
    articleCharacters: none(),
    roles: none(),
    roleCharacters: none(),
    joins: none(),
    order: none(),
    duplicates: none(),
    gaps: none(),
    characters: 0,
    lost: 0,
    doubled: 0,
  };
}

function addScores(one: Score, other: Score): Score {
  const sum = (a: Tally, b: Tally): Tally => ({
    hit: a.hit + b.hit,
    found: a.found + b.found,
    there: a.there + b.there,
  });
  return {
    articles: sum(one.articles, other.articles),
    articleCharacters: sum(one.articleCharacters, other.articleCharacters),
    roles: sum(one.roles, other.roles),
    roleCharacters: sum(one.roleCharacters, other.roleCharacters),
    joins: sum(one.joins, other.joins),
    order: sum(one.order, other.order),
    duplicates: sum(one.duplicates, other.duplicates),
    gaps: sum(one.gaps, other.gaps),
    characters: one.characters + other.characters,
    lost: one.lost + other.lost,
    doubled: one.doubled + other.doubled,
  };
}
