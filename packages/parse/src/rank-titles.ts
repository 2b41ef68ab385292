import { kickerLeadsIn } from '@tingbao/edition';
import { emptyHead, type Head } from './article-draft.ts';
import { joinBlocks } from './join-paragraphs.ts';
import type { RoledBlock } from './roled-block.ts';
import { isDashedDeck, isKickerForm, isOpenLine, isRubricForm } from './rules/heading-forms.ts';

/**
 * Gives each title of a run that certainly is an article's head its rank: rubric, kicker, headline, decks. `skipped` counts
 * titles at the run's top that belong to something else. Heading levels only break ties: OCR tools get them wrong.
 */
export function rankTitles(run: RoledBlock[]): { head: Head; skipped: number } {
  const head = emptyHead();
  const firstDeck = run.findIndex(({ text }, index) => index > 0 && isDashedDeck(text));
  const above = firstDeck < 0 ? run : run.slice(0, firstDeck);
  head.decks = firstDeck < 0 ? [] : run.slice(firstDeck);
  const lines = joinOpenLines(above);
  const skipped = lines.slice(0, -3).reduce((sum, { count }) => sum + count, 0);
  const [first, second, third] = lines.slice(-3).map(({ block }) => block);
  if (!first || !second) {
    head.headline = first ?? null;
    return { head, skipped };
  }
  const named = isRubricForm(first.text) && !kickerLeadsIn(first.text);
  if (named && (third !== undefined || !isRubricForm(second.text))) {
    head.rubric = first;
    if (third) rankPair(head, second, third);
    else head.headline = second;
  } else if (third && ranksAbove(third, second)) {
    head.kicker = second;
    head.headline = third;
    return { head, skipped: skipped + (lines.at(-3)?.count ?? 0) };
  } else if (third) {
    head.kicker = first;
    head.headline = second;
    head.decks.unshift(third);
  } else {
    rankPair(head, first, second);
  }
  return { head, skipped };
}

/** Two titles: kicker and headline, unless the second is a smaller line under a first that is no kicker, or tells who attended. */
function rankPair(head: Head, first: RoledBlock, second: RoledBlock): void {
  if ((ranksAbove(first, second) && !isKickerForm(first.text)) || isAttendance(second.text)) {
    head.headline = first;
    head.decks.unshift(second);
  } else {
    head.kicker = first;
    head.headline = second;
  }
}

/** 李明出席并讲话: the deck of official news. */
function isAttendance(text: string): boolean {
  return /^\p{Script=Han}{2,4}(?:[、 ]\p{Script=Han}{2,4}){0,4}(?:出席|主持|会见|會見|参加|參加|致[辞信贺]|发表|發表|讲话|作[批重指]|分别|同)/u.test(
    text,
  );
}

function ranksAbove(one: RoledBlock, other: RoledBlock): boolean {
  return one.level > 0 && other.level > one.level;
}

/** Lines of one headline: of the same rank, the first left open by its grammar. `count` titles made each line. */
function joinOpenLines(titles: RoledBlock[]): { block: RoledBlock; count: number }[] {
  const lines: { block: RoledBlock; count: number }[] = [];
  for (const title of titles) {
    const before = lines.at(-1);
    const open = before && before.block.level === title.level && isOpenLine(before.block.text);
    const joined = open ? joinBlocks([before.block, title], () => true, 'two-line-headline') : null;
    if (before && joined) lines[lines.length - 1] = { block: joined, count: before.count + 1 };
    else lines.push({ block: title, count: 1 });
  }
  return lines;
}
