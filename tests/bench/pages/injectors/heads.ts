import type { Dice } from '../random.ts';
import { HEAD_ROLES, type Role, type Sheet, type Slip } from '../slips.ts';
import { remove, type Injector } from './injector.ts';

const TITLES: readonly Role[] = ['rubric', 'kicker', 'headline', 'deck', 'subhead'];

/** Any title may have any level, and levels contradict each other; now and then a byline is a heading too. */
export const headingLevels: Injector = {
  name: 'heading-levels',
  rate: 0.9,
  onSheet: (sheet, roll) =>
    change(sheet, (block, role) => {
      if (block.level > 0 && roll.chance(0.5)) block.level = roll.int(1, 4);
      if (role === 'byline' && roll.chance(0.06)) block.level = roll.int(2, 4);
    }),
};

/** Kickers, decks, rubrics and subheads come out as paragraphs. */
export const headsAsParagraphs: Injector = {
  name: 'heads-as-paragraphs',
  rate: 0.3,
  onSheet: (sheet, roll) =>
    change(sheet, (block, role) => {
      if (role !== 'headline' && block.level > 0 && roll.chance(0.4)) block.level = 0;
    }),
};

/** The tool wrote no heading at all. */
export const noHeadings: Injector = {
  name: 'no-headings',
  rate: 0.04,
  onSheet: (sheet) => flatten(sheet, false),
};

/** Headings come out as bold lines. */
export const boldHeadings: Injector = {
  name: 'bold-headings',
  rate: 0.04,
  onSheet: (sheet) => flatten(sheet, true),
};

/** Furniture is no exception: what the tool does not know, it does not know anywhere on the page. */
function flatten(sheet: Sheet, bold: boolean): boolean {
  const headings = sheet.pages.flatMap(({ slips }) => slips).filter(({ level }) => level > 0);
  for (const block of headings) Object.assign(block, { level: 0, bold });
  return headings.length > 0;
}

/** Subheads of a package of small stories stand at the headlines' own level. */
export const packages: Injector = {
  name: 'packages',
  rate: 0.1,
  wants: (article) => article.body.some(({ role }) => role === 'writer'),
  onSheet: (sheet) =>
    change(sheet, (block, role) => {
      const owner = sheet.articles[block.runs[0]?.article ?? -1];
      if (role === 'subhead' && owner?.body.some((item) => item.role === 'writer')) block.level = 2;
    }),
};

/** Edits every title and byline of a sheet; false where all stay as they were. */
function change(sheet: Sheet, edit: (block: Slip, role: Role) => void): boolean {
  let changed = false;
  for (const { slips } of sheet.pages)
    for (const block of slips) {
      const role = block.runs[0]?.role;
      if (!role || ![...TITLES, ...HEAD_ROLES].includes(role)) continue;
      const { level, bold } = block;
      edit(block, role);
      changed ||= level !== block.level || bold !== block.bold;
    }
  return changed;
}

/** Kicker and headline, or headline and deck, come out as one heading with a space between. */
export const fusedHeads: Injector = {
  name: 'fused-heads',
  rate: 0.5,
  wants: (article) => article.kicker !== null,
  onSheet: (sheet, roll) => {
    let fused = false;
    for (const { slips } of sheet.pages)
      for (const block of [...slips]) fused = fuse(slips, block, roll) || fused;
    return fused;
  },
};

function fuse(slips: Slip[], block: Slip, roll: Dice): boolean {
  const next = slips[slips.indexOf(block) + 1];
  const [own] = block.runs;
  const [other] = next?.runs ?? [];
  if (!next || !own || !other || own.article !== other.article) return false;
  const kicker = own.role === 'kicker' && other.role === 'headline' && roll.chance(0.6);
  const deck = own.role === 'headline' && other.role === 'deck' && roll.chance(0.2);
  if (!kicker && !deck) return false;
  const [small, rest] = kicker ? [own, other] : [other, own];
  // With a space alone to go by, one long headline is a right reading too.
  if (!/——/.test(small.text)) small.also = ['headline'];
  rest.lead = kicker ? ' ' : rest.lead;
  if (deck) small.lead = ' ';
  block.runs.push(...next.runs);
  block.level = Math.max(block.level, next.level);
  remove(slips, next);
  return true;
}

/** A headline of two halves comes out as two headings. */
export const parted: Injector = {
  name: 'headline-on-two-lines',
  rate: 0.15,
  wants: (article) => article.language !== 'en' && /\s/.test(article.headline),
  onSheet: (sheet, roll) => {
    let done = false;
    for (const { slips } of sheet.pages)
      for (const block of [...slips]) {
        const [first, second] = block.runs;
        if (first?.role !== 'headline' || second?.role !== 'headline' || !roll.chance(0.6)) continue;
        const lower = { ...block, runs: block.runs.splice(1) };
        second.lead = '';
        slips.splice(slips.indexOf(block) + 1, 0, lower);
        done = true;
      }
    return done;
  },
};
