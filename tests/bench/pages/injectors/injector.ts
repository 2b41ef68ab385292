import type { ArticleText } from '../articles.ts';
import type { Dice } from '../random.ts';
import type { Run, Sheet, Slip } from '../slips.ts';

/** One kind of damage. It rolls its own dice, so switching another one off changes nothing here. */
export interface Injector {
  name: string;
  /** How many of a hundred pages of the default mix it strikes, as a share: near what the real page shows. */
  rate: number;
  /** It needs an article of this kind on the page. */
  wants?: (article: ArticleText) => boolean;
  /** It needs a second page. */
  spread?: boolean;
  /** Damage to an article's text before it is laid out. */
  onText?: (article: ArticleText, roll: Dice) => ArticleText;
  /** Damage to the laid-out sheet. False where the page offers no place for it. */
  onSheet?: (sheet: Sheet, roll: Dice) => boolean;
}

/** The slips of one article on a page, in their order there. */
export function slipsOf(slips: readonly Slip[], article: number): Slip[] {
  return slips.filter(({ runs }) => runs.some((run) => run.article === article));
}

/** The indexes of the articles that have text on a page, in their order there. */
export function articlesOn(slips: readonly Slip[]): number[] {
  const indexes = slips.flatMap(({ runs }) => runs.map((run) => run.article));
  return [...new Set(indexes)].filter((index) => index !== null);
}

/** The run of running text that a slip ends in; undefined for heads, captions and furniture. */
export function proseOf(slip: Slip): Run | undefined {
  const last = slip.runs.at(-1);
  return last?.role === 'paragraph' && slip.level === 0 ? last : undefined;
}

/** True for a paragraph of one piece that is long enough to be parted by a column's end. */
export function isCuttable(slip: Slip, slips: readonly Slip[]): boolean {
  const prose = proseOf(slip);
  return prose !== undefined && prose.text.length >= 40 && !isCut(prose, slips);
}

export function isCut(prose: Run, slips: readonly Slip[]): boolean {
  return slips.some(({ runs }) =>
    runs.some((run) => run !== prose && run.article === prose.article && run.order === prose.order),
  );
}

export function insertAfter(slips: Slip[], before: Slip, ...more: Slip[]): void {
  slips.splice(slips.indexOf(before) + 1, 0, ...more);
}

export function remove(slips: Slip[], slip: Slip): void {
  slips.splice(slips.indexOf(slip), 1);
}

/** An article's last slip on a page: the place behind which something strays. */
export function lastOf(slips: readonly Slip[], article: number): Slip | undefined {
  return slipsOf(slips, article).at(-1);
}
