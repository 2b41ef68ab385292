import { emptyHead, type Head } from './article-draft.ts';
import { visibleLength } from './characters.ts';
import { joinBlocks } from './join-paragraphs.ts';
import type { RoledBlock } from './roled-block.ts';
import { rankPoints, type Rank, type RankPoints } from './rules/head-signs.ts';
import {
  isDashedDeck,
  isOpenLine,
  isRubricForm,
  isSummaryForm,
  trailingRubric,
} from './rules/heading-forms.ts';

/** What a head's titles are ranked by beside their own words. */
export interface RankedBy {
  /** Whether the levels of the page are right where it can be told. */
  honest: boolean;
  /** The text below, from its dateline on; '' where there is none. */
  lead: string;
  /** Whether the last title may be the first subhead of that text. */
  subheadBelow: boolean;
}

/** Nothing is known but the titles. */
export const BY_TITLES: RankedBy = { honest: false, lead: '', subheadBelow: false };

interface Ranked {
  head: Head;
  /** How many titles at the run's top belong to something else. */
  skipped: number;
  /** How many at its end: a subhead. */
  left: number;
}

/** Gives each title of a run that certainly is an article's head its rank: rubric, kicker, headline, decks. */
export function rankTitles(run: RoledBlock[], by: RankedBy): Ranked {
  const firstDeck = run.findIndex(
    ({ text }, index) => index > 0 && (isDashedDeck(text) || isSummaryForm(text)),
  );
  const lines = joinOpenLines(firstDeck < 0 ? run : run.slice(0, firstDeck));
  const own = lines.slice(-LONGEST_HEAD);
  const skipped = lines.slice(0, -LONGEST_HEAD).reduce((sum, { count }) => sum + count, 0);
  const blocks = own.map(({ block }) => block);
  const ranks = bestShape(blocks, firstDeck < 0 ? by : { ...by, subheadBelow: false });
  const head = emptyHead();
  blocks.forEach((block, at) => {
    const rank = ranks[at] ?? 'headline';
    if (rank === 'deck') head.decks.push(block);
    else if (rank !== 'subhead') head[rank] = block;
  });
  if (firstDeck >= 0) head.decks.push(...run.slice(firstDeck));
  return { head, skipped, left: ranks.at(-1) === 'subhead' ? 1 : 0 };
}

type Shape = readonly (Rank | 'headline')[];

const LONGEST_HEAD = 4;

/** A head's ranks in the order of print, by their number. */
const SHAPES: readonly (readonly Shape[])[] = [1, 2, 3, LONGEST_HEAD].map((length) =>
  [[], ['rubric' as const]].flatMap((rubric) =>
    [[], ['kicker' as const]].flatMap((kicker) =>
      [[], ['deck' as const], ['deck' as const, 'deck' as const]].flatMap((decks) =>
        [[], ['subhead' as const]].flatMap((subhead): Shape[] => {
          const shape: Shape = [...rubric, ...kicker, 'headline', ...decks, ...subhead];
          return shape.length === length ? [shape] : [];
        }),
      ),
    ),
  ),
);

/** The shape with most points. */
function bestShape(lines: RoledBlock[], by: RankedBy): Shape {
  const shapes = SHAPES[lines.length - 1];
  const [first] = shapes ?? [];
  if (!shapes || !first || shapes.length === 1) return first ?? [];
  const marked = lines.some(({ level }) => level > 0);
  const points = lines.map(({ text, level }) => rankPoints(text, marked && level === 0));
  // A headline that carries its column's name in brackets has none above it.
  const named = lines.some(({ text }) => trailingRubric(text) !== null);
  const told = lines.map(({ text }) => toldIn(text, by.lead));
  let best = first;
  let most = -Infinity;
  for (const shape of shapes) {
    if ((shape.at(-1) === 'subhead' && !by.subheadBelow) || (shape[0] === 'rubric' && named)) continue;
    const sum = shapePoints(shape, lines, points, told, by.honest);
    if (sum > most) [best, most] = [shape, sum];
  }
  return best;
}

/** Weights of neighbours, fitted together with those of `head-signs.ts`. */
const LEVELS = 0.25;
const HONEST_LEVELS = 1;
/** Of what the text below tells of a line more than of the next one. */
const TOLD = { rubric: -1.75, kicker: 0.75, headlineOverDeck: 1.25 };
const SECOND_DECK = -1;
const LONGER_BELOW = 1;
/** Both halves of one headline; a name over another name. */
const NO_NAME = -1.25;

function shapePoints(
  shape: Shape,
  lines: RoledBlock[],
  points: RankPoints[],
  told: number[],
  honest: boolean,
): number {
  let sum = 0;
  shape.forEach((rank, at) => {
    const [line, below] = [lines[at], lines[at + 1]];
    const next = shape[at + 1];
    if (!line) return;
    if (rank !== 'headline') sum += points[at]?.[rank] ?? 0;
    if (!below || !next) return;
    const more = (told[at] ?? 0) - (told[at + 1] ?? 0);
    if (rank === 'rubric') sum += overRubric(line, below, next) + TOLD.rubric * more;
    if (rank === 'kicker') sum += TOLD.kicker * more;
    if (rank === 'deck' && next === 'deck') sum += SECOND_DECK;
    if (rank === 'headline' && next === 'deck') sum += TOLD.headlineOverDeck * more;
    const levels = levelPoints(line, below) * (LEVELS + (honest ? HONEST_LEVELS : 0));
    if (next === 'headline') sum -= levels;
    else if (rank === 'headline') sum += levels;
  });
  return sum;
}

/** A column's name is shorter than what stands below, and no half of a headline. */
function overRubric(name: RoledBlock, below: RoledBlock, rank: Rank | 'headline'): number {
  const [own, other] = [visibleLength(name.text), visibleLength(below.text)];
  const half = rank === 'headline' && own === other && own <= LONGEST_HALF;
  return (other > own ? LONGER_BELOW : 0) + (half ? NO_NAME : 0) + (isRubricForm(below.text) ? NO_NAME : 0);
}

const LONGEST_HALF = 8;

function levelPoints(first: RoledBlock, second: RoledBlock): number {
  if (first.level === 0 || second.level === 0 || first.level === second.level) return 0;
  return first.level < second.level ? 1 : -1;
}

/** So far into the text below a title's words count whole, and so far half. */
const LEAD = { near: 60, far: 150 };

/** The share of a title's pairs of characters that the text below begins with, from 0 to 1. A column's name shares none. */
function toldIn(title: string, lead: string): number {
  const text = lead.slice(0, LEAD.far);
  let pairs = 0;
  let found = 0;
  for (let at = 0; at + 1 < title.length; at += 1) {
    const pair = title.slice(at, at + 2);
    if (!PAIR.test(pair)) continue;
    pairs += 1;
    const place = text.indexOf(pair);
    if (place >= 0) found += place < LEAD.near ? 1 : 0.5;
  }
  return pairs === 0 ? 0 : found / pairs;
}

const PAIR = /^[\p{Script=Han}\d]{2}$/u;

/** More lines than this are no headline's; each is joined to all before it. */
const MOST_LINES = 8;

/** Lines of one headline: of the same rank, the first left open by its grammar. `count` titles made each line. */
function joinOpenLines(titles: RoledBlock[]): { block: RoledBlock; count: number }[] {
  const lines: { block: RoledBlock; count: number }[] = [];
  for (const title of titles) {
    const before = lines.at(-1);
    const open =
      before &&
      before.count < MOST_LINES &&
      before.block.level === title.level &&
      isOpenLine(before.block.text);
    const joined = open ? joinBlocks([before.block, title], () => true, 'two-line-headline') : null;
    if (before && joined) lines[lines.length - 1] = { block: joined, count: before.count + 1 };
    else lines.push({ block: title, count: 1 });
  }
  return lines;
}
