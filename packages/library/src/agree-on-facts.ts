import type { Problem } from './library.ts';
import { problem } from './problem.ts';
import type { ReadPage } from './read-source.ts';

/** What front matter states about the whole edition. */
export interface EditionStatement {
  newspaper?: string;
  slug?: string;
  date?: string;
  language?: string;
}

const keys = ['newspaper', 'slug', 'date', 'language'] as const;

/** What the pages state about their edition. One that contradicts an earlier page belongs elsewhere and is a problem. */
export function agreeOnFacts(pages: ReadPage[]) {
  const facts: EditionStatement = {};
  const problems: Problem[] = [];
  const statedIn: Partial<Record<keyof EditionStatement, string>> = {};
  const kept = pages.filter((page) => {
    for (const key of keys) {
      const said = page.facts[key];
      if (said === undefined || facts[key] === undefined || facts[key] === said) continue;
      const reason = `front matter: ${key} is "${said}" here and "${facts[key]}" in ${statedIn[key]}`;
      problems.push(problem(page.shown, 'front-matter', reason, key));
      return false;
    }
    for (const key of keys) {
      const said = page.facts[key];
      if (said === undefined || facts[key] !== undefined) continue;
      facts[key] = said;
      statedIn[key] = page.file;
    }
    return true;
  });
  return { facts, problems, pages: kept };
}
