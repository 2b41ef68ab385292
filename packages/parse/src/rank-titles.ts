import { emptyHead, type Head } from './article-draft.ts';
import { visibleLength } from './characters.ts';
import { joinBlocks } from './join-paragraphs.ts';
import type { RoledBlock } from './roled-block.ts';
import { isDeckOf } from './rules/deck.ts';
import {
  isColumnName,
  isDashedDeck,
  isKickerForm,
  isOpenLine,
  isOpinionOrLetters,
  isRubricForm,
  isSummaryForm,
  trailingRubric,
} from './rules/heading-forms.ts';

/**
 * Gives each title of a run that certainly is an article's head its rank: rubric, kicker, headline, decks. `skipped` counts
 * titles at the run's top that belong to something else. `honest` says that the levels of the page are right where it can be told.
 */
export function rankTitles(run: RoledBlock[], honest = false): { head: Head; skipped: number } {
  const firstDeck = run.findIndex(
    ({ text }, index) => index > 0 && (isDashedDeck(text) || isSummaryForm(text)),
  );
  const above = firstDeck < 0 ? run : run.slice(0, firstDeck);
  const lines = joinOpenLines(above);
  const { head, used } = rankLines(
    lines.map(({ block }) => block),
    honest,
  );
  if (firstDeck >= 0) head.decks = [...head.decks, ...run.slice(firstDeck)];
  const unused = lines.slice(0, lines.length - used);
  return { head, skipped: unused.reduce((sum, { count }) => sum + count, 0) };
}

/** Ranks the titles of one head; only the `used` last of them belong to it. */
function rankLines(lines: RoledBlock[], honest: boolean): { head: Head; used: number } {
  const head = emptyHead();
  const named = lines.findIndex(({ text }) => trailingRubric(text) !== null);
  if (named >= 0) {
    // Only a headline carries a column's name in brackets.
    head.kicker = lines[named - 1] ?? null;
    head.headline = lines[named] ?? null;
    head.decks = lines.slice(named + 1);
    return { head, used: lines.length - Math.max(0, named - 1) };
  }
  const over = lines.at(-4);
  if (over && isRubricOver(over, lines.at(-3), lines.at(-1))) {
    const { head: below, used } = rankLines(lines.slice(-3), honest);
    if (used === 3 && below.rubric === null) return { head: { ...below, rubric: over }, used: 4 };
  }
  const [first, second, third] = lines.slice(-3);
  const used = Math.min(3, lines.length);
  if (!first || !second) {
    head.headline = first ?? null;
  } else if (isRubricOver(first, second, third)) {
    head.rubric = first;
    if (third) rankPair(head, second, third, honest);
    else head.headline = second;
  } else if (!third) {
    rankPair(head, first, second, honest);
  } else if (ranksAbove(third, second) && !isDeckOf(second, third, honest)) {
    rankPair(head, second, third, honest);
    return { head, used: 2 };
  } else {
    head.kicker = first;
    head.headline = second;
    head.decks = [third];
  }
  return { head, used };
}

/** Kicker and headline, or headline and deck. */
function rankPair(head: Head, first: RoledBlock, second: RoledBlock, honest: boolean): void {
  if (isDeckOf(first, second, honest)) {
    head.headline = first;
    head.decks = [second];
  } else {
    head.kicker = first;
    head.headline = second;
  }
}

/** Above two more titles a short line is a column's name; above one only if it has the form of a name, and is no half of a headline. */
function isRubricOver(
  first: RoledBlock,
  second: RoledBlock | undefined,
  third: RoledBlock | undefined,
): boolean {
  if (isKickerForm(first.text)) return false;
  if (!second) return false;
  if (third && visibleLength(first.text) <= LONGEST_NAME && first.level >= third.level) return true;
  const half = isRubricForm(second.text) || visibleLength(first.text) === visibleLength(second.text);
  if (isColumnName(first.text) || isOpinionOrLetters(first.text)) return true;
  return isRubricForm(first.text) && !half;
}

const LONGEST_NAME = 14;

function ranksAbove(one: RoledBlock, other: RoledBlock): boolean {
  return one.level > 0 && other.level > one.level;
}

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
