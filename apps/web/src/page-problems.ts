import type { EditionEntry, Problem } from '@tingbao/library';

/** Pages that could not be read. Corrections that could not be applied and faults of a lexicon or a recording are the editor's business, who is told at the start. */
export function pageProblems({ problems }: Pick<EditionEntry, 'problems'>): Problem[] {
  return problems.filter(({ code }) => !/^(?:correction|lexicon|recording)/.test(code));
}
