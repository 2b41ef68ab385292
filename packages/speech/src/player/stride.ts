import type { Utterance } from '../utterance.ts';
import type { Common, Stride } from './state.ts';

type Known = Pick<Common, 'utterances' | 'walk' | 'skim' | 'articles'>;

/** Whether a sentence is read at all; true for one that is not here yet. */
export function isAudible({ utterances, walk, skim, articles }: Known, index: number): boolean {
  const utterance = utterances[index];
  if (!utterance) return true;
  if (!skim) return !walk.skips.includes(utterance.role);
  // Alone, an article is skimmed by its subheads as well; one without a headline by its first sentence.
  if (utterance.role === 'headline' || (articles === 1 && utterance.role === 'subhead')) return true;
  const first = utterances.findIndex(({ role }) => role !== 'announcement');
  return index === first && !utterances.some(({ role }) => role === 'headline');
}

/** The nearest sentence from `index` on, in the direction of `step`, that is read; past the list or -1 where none is. */
export function audibleFrom(state: Known, index: number, step: 1 | -1): number {
  let at = index;
  while (at >= 0 && !isAudible(state, at)) at += step;
  return at;
}

/** Where a move from sentence `index` leads: past the list, out of the article; never before its beginning. */
export function strideFrom(
  state: Known,
  index: number,
  by: Exclude<Stride, 'article'>,
  step: 1 | -1,
): number {
  const { utterances } = state;
  if (by === 'sentence') return Math.max(0, audibleFrom(state, index + step, step));
  const units = unitsOf(utterances, by);
  let at = index;
  if (step === 1) {
    while (at < units.length && units[at] === units[index]) at += 1;
    return at;
  }
  do {
    const unit = units[at];
    while (at >= 0 && units[at] === unit) at -= 1;
    while (at > 0 && units[at - 1] === units[at]) at -= 1;
  } while (at > 0 && !isAudible(state, at));
  return Math.max(0, at);
}

/** A name for the paragraph or section that each sentence belongs to. A table is one paragraph; a subhead begins a section. */
function unitsOf(utterances: readonly Utterance[], by: 'paragraph' | 'section'): (string | number)[] {
  let section = 0;
  return utterances.map(({ role, table, locator }, at) => {
    if (by === 'paragraph') return table ?? locator.block;
    if (role === 'subhead' && utterances[at - 1]?.locator.block !== locator.block) section += 1;
    return section;
  });
}
