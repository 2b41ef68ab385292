import { visibleLength } from './characters.ts';
import type { FoundHead } from './find-heads.ts';
import { BY_TITLES, rankTitles } from './rank-titles.ts';
import type { RoledBlock } from './roled-block.ts';
import { isDashedDeck, trailingRubric } from './rules/heading-forms.ts';
import { isEditorsMark } from './rules/signoff.ts';

/** What an editor writes between a package's common title and its first story may have so many blocks. */
const LONGEST_INTRODUCTION = 8;

interface Page {
  blocks: RoledBlock[];
  heads: FoundHead[];
}

/**
 * Puts packages together: a common title with a deck or an editor's note and no byline of its own, then small stories of one
 * form, each with a title and a byline. They are one article; the stories' titles are its subheads. Without two stories that
 * are alike, or without a sign that the title above them is common to them, nothing is changed.
 */
export function foldPackages({ blocks, heads }: Page): Page {
  let page: Page = { blocks, heads };
  let limit = heads.length; // the next package begins there
  for (let at = heads.length - 2; at >= 0; at -= 1) {
    const first = firstStory(blocks, heads, at);
    if (!first) continue;
    let end = at + 1;
    while (end < limit && areAlike(first, memberOf(blocks, heads[end]))) end += 1;
    if (end === at + 1) continue;
    page = fold(page, first, at, heads.slice(at, end));
    limit = at;
  }
  return page;
}

/** A small story's titles, and where they begin. */
interface Member {
  from: number;
  titles: RoledBlock[];
  level: number;
  /** The head of the common title above the first story; null where a found head has it already. */
  common: FoundHead | null;
}

/** The first story of a package under its common title; null where nothing says that there is one. */
function firstStory(blocks: RoledBlock[], heads: FoundHead[], at: number): Member | null {
  const member = memberOf(blocks, heads[at]);
  if (!member) return null;
  const { titles, from } = member;
  const deck = titles.findIndex(({ text }, index) => index > 0 && isDashedDeck(text));
  const below = titles.slice(deck + 1);
  // What stands under a dashed deck and is none is the first story's title.
  if (deck > 0 && below.length > 0 && !below.some(({ text }) => isDashedDeck(text))) {
    const { head, skipped } = rankTitles(titles.slice(0, deck + 1), BY_TITLES);
    const to = from + deck + 1;
    return { ...member, from: to, titles: below, common: { from: from + skipped, to, kind: 'story', head } };
  }
  const common = deck < 0 ? introduced(blocks, heads[at - 1], from) : null;
  return common && { ...member, common };
}

/** The common title above an editor's words that end where the first story begins. */
function introduced(blocks: RoledBlock[], above: FoundHead | undefined, end: number): FoundHead | null {
  let at = end - 1;
  let editors = false;
  for (let block = blocks[at]; block && block.role !== 'title'; block = blocks[at]) {
    if (end - at > LONGEST_INTRODUCTION) return null;
    editors ||= block.role === 'note' || isEditorsMark(block.text);
    if (block.role === 'byline' || block.role === 'jump' || block.dateline) return null;
    at -= 1;
  }
  if (!editors || blocks[at]?.role !== 'title') return null;
  const to = at + 1;
  while (blocks[at - 1]?.role === 'title' && at > (above?.from ?? 0)) at -= 1;
  if (above && above.to > to) return null;
  const { head, skipped } = rankTitles(blocks.slice(at, to), BY_TITLES);
  return { from: at + skipped, to, kind: 'story', head };
}

/** A head of titles and bylines alone, as a small story has it. */
function memberOf(blocks: RoledBlock[], found: FoundHead | undefined): Member | null {
  if (found?.kind !== 'story' || found.head.bylines.length === 0 || found.head.from.length > 0) return null;
  const titles = blocks.slice(found.from, found.to).filter(({ role }) => role === 'title');
  const last = titles.at(-1);
  return last ? { from: found.from, titles, level: last.level, common: null } : null;
}

/** Whether the titles of two stories are of one form: as many lines, and signs, ends, lengths and levels in common. */
function areAlike(one: Member, other: Member | null): boolean {
  if (other?.titles.length !== one.titles.length || one.titles.length > 2) return false;
  if (other.titles.some(({ text }) => isDashedDeck(text) || trailingRubric(text) !== null)) return false;
  const pairs = one.titles.map(({ text }, index) => [text, other.titles[index]?.text ?? ''] as const);
  const form = pairs.filter(([a, b]) => shareSign(a, b) || shareEdge(a, b)).length;
  const [a, b] = pairs.at(-1) ?? ['', ''];
  const near = Math.abs(visibleLength(a) - visibleLength(b)) <= 2 ? 1 : 0;
  const level = one.level === other.level ? 1 : 0;
  return form * 2 + (one.titles.length - 1) + near + level >= ENOUGH;
}

/** A sign or an end in common and one more likeness, or two lines that are alike in length and level. */
const ENOUGH = 3;

/** 云川：… and 平畴：…, …—— and …——: a sign that parts the title in the same way. */
function shareSign(one: string, other: string): boolean {
  return SIGNS.some((sign) => sign.test(one) && sign.test(other));
}

const SIGNS = [/[：:]/u, /——|——$/u, /^\S{2,12}\s+\S{2,12}$/u];

/** 守桥人… and 守灯人…, …社区 and …社区. */
function shareEdge(one: string, other: string): boolean {
  return one.charAt(0) === other.charAt(0) || one.slice(-2) === other.slice(-2);
}

/** Makes the stories' titles subheads, and one head of the common title. */
function fold({ blocks, heads }: Page, first: Member, at: number, stories: FoundHead[]): Page {
  const last = stories.at(-1);
  const { common } = first;
  if (!common || !last) return { blocks, heads };
  const inside = (index: number) =>
    (index >= first.from && index < (stories[0]?.to ?? 0)) ||
    stories.slice(1).some(({ from, to }) => index >= from && index < to);
  const folded = blocks.map((block, index) =>
    block.role === 'title' && inside(index) ? { ...block, role: 'subhead' as const } : block,
  );
  const before = heads.slice(0, at).filter(({ from }) => from < common.from);
  return { blocks: folded, heads: [...before, common, ...heads.slice(at + stories.length)] };
}
