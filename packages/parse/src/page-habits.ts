import type { RoledBlock } from './roled-block.ts';

/** What is usual on a page, so that what is not can be told. */
export interface PageHabits {
  /** Blank lines between blocks. */
  blank: number;
  /** Of the heads over a byline or dateline: how many have each level as their highest. */
  headlines: Map<number, number>;
}

export function pageHabits(blocks: RoledBlock[]): PageHabits {
  const blanks = new Map<number, number>();
  const headlines = new Map<number, number>();
  blocks.forEach((block, at) => {
    count(blanks, block.blankAfter);
    if (block.role === 'byline' || block.dateline) {
      const level = highestAbove(blocks, at);
      if (level > 0) count(headlines, level);
    }
  });
  const [blank] = [...blanks].reduce((most, one) => (one[1] > most[1] ? one : most), [1, 0]);
  return { blank, headlines };
}

/** The highest level of the titles that stand right above; 0 where none does. */
function highestAbove(blocks: RoledBlock[], at: number): number {
  let highest = 0;
  for (let above = at - 1; above >= 0 && above >= at - MOST_TITLES; above -= 1) {
    const { role = '', level = 0 } = blocks[above] ?? {};
    if (role !== 'title') break;
    if (level > 0 && (highest === 0 || level < highest)) highest = level;
  }
  return highest;
}

const MOST_TITLES = 5;

function count(counts: Map<number, number>, value: number): void {
  counts.set(value, (counts.get(value) ?? 0) + 1);
}

/** The share of the page's sure heads with this level; a half where none is sure. */
export function headlineShare({ headlines }: PageHabits, level: number): number {
  let all = 0;
  for (const times of headlines.values()) all += times;
  return all === 0 ? 0.5 : (headlines.get(level) ?? 0) / all;
}

/** Three sure heads or more, all of one level: the tool got the levels of this page right. */
export function hasHonestLevels({ headlines }: PageHabits): boolean {
  return headlines.size === 1 && [...headlines.values()].every((times) => times >= 3);
}
