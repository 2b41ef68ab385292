import type { Problem } from './library.ts';
import { problem } from './problem.ts';
import type { ReadPage } from './read-source.ts';

export type NumberedPage = ReadPage & { number: number };

/**
 * Gives every page a number of its own and puts the pages in that order. Stated numbers stand. A page without one comes after the
 * last, and so does B1 where A1 is page 1: sections count anew, but a number is unique. A second page 1 is a problem.
 */
export function numberPages(pages: ReadPage[]): { pages: NumberedPage[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const taken = new Map<number, ReadPage>();
  const unnumbered: ReadPage[] = [];
  for (const page of pages) {
    const other = page.number === null ? undefined : taken.get(page.number);
    if (page.number === null || (other && inOtherSections(page, other))) unnumbered.push(page);
    else if (other) problems.push(samePage(page, page.number, other));
    else taken.set(page.number, page);
  }
  let last = Math.max(0, ...taken.keys());
  for (const page of unnumbered) {
    const twin = page.name !== null && unnumbered.find((earlier) => earlier.name === page.name);
    if (page.number !== null && twin && twin !== page) {
      problems.push(samePage(page, page.number, twin));
    } else {
      last += 1;
      taken.set(last, page);
    }
  }
  const numbered = [...taken].sort(([a], [b]) => a - b).map(([number, page]) => ({ ...page, number }));
  return { pages: numbered, problems };
}

function inOtherSections(page: ReadPage, other: ReadPage): boolean {
  const lettered = /^[A-Z]\d+$/;
  return page.name !== other.name && lettered.test(page.name ?? '') && lettered.test(other.name ?? '');
}

function samePage(page: ReadPage, number: number, other: ReadPage): Problem {
  const reason = `it is page ${page.name ?? number}, and so is ${other.file}; give one of them another number`;
  return problem(page.shown, 'same-page', reason, other.file);
}
