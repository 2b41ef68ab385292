import { endsSentence } from './characters.ts';
import { isWholeAbove } from './column-heads.ts';
import type { Region } from './group-articles.ts';
import { opensAKind } from './read-kind.ts';
import { groupOf, type AskRegions } from './region-terms.ts';
import type { RoledBlock } from './roled-block.ts';
import { isRubricForm } from './rules/heading-forms.ts';
import { kinships, moveText } from './term-counts.ts';

/** How far before the next headline an opening may begin, in blocks. */
const REACH = 14;
/**
 * What a text shares with an article by chance. With it, of 100 paragraphs of a national daily 94 lean to their own article more than
 * any of 1,000 leans to a foreign one.
 */
const CHANCE = 0.04;
/** How far signs of form go, on the scale of `leaning`: a paragraph of the article above leans 1.2 away from the one below. */
const MARGIN = 0.6;
/** Blocks that lean so much to the article above are not made good by those before them. */
const HOPELESS = -1.5;
const SIGNS = { dateline: 1, rubric: 0.5, breaksOff: 0.6 };

/**
 * Where in a region the opening of the next article begins: the region's length where nothing belongs below. It takes a
 * sign to look at all (the region's last paragraph breaks off before the headline, a title has the form of a column's name, or a
 * dateline stands in the middle); block by block from the end, the words shared with the articles above and below then decide.
 */
export function openingStart(regions: Region[], at: number, ask: AskRegions): number {
  const region = regions[at];
  const below = regions[at + 1];
  if (!region || below?.found?.kind !== 'story' || region.body.length === 0) return region?.body.length ?? 0;
  const { body, found } = region;
  if (found === null && !body.some(({ role }) => role === 'title'))
    return body.every(({ role }) => role === 'table' || role === 'list') ? body.length : 0;
  if (hasDateline(below.body) && !isRubricTitle(body.at(-1))) return body.length; // it opens there, and nowhere else
  const kindEnd = ownKindEnd(body);
  const from = Math.max(found?.kind === 'story' ? 1 : 0, kindEnd, body.length - REACH);
  if (!hasSign(body, from)) return body.length;
  return bestStart(regions, at, from, ask);
}

/** The best beginning from block `from` on. Read from the end, as far as a beginning may still be good. */
function bestStart(regions: Region[], at: number, from: number, ask: AskRegions): number {
  const { body } = regions[at] as Region;
  const named = (regions[at + 1]?.found?.head.rubric ?? null) !== null;
  const terms = ask(at);
  const [own, below] = [groupOf(at), groupOf(at + 1)];
  let sum = breaksOff(body) ? SIGNS.breaksOff : 0;
  let best = MARGIN;
  let start = body.length;
  let near = body.length;
  while (near > from && sum >= HOPELESS) {
    near -= 1;
    const { text } = body[near] as RoledBlock;
    sum += lean(kinships(terms, text, own), below);
    moveText(terms, text, own, below);
    const sign = sum < HOPELESS ? null : signOf(body, near, named);
    if (sign === null || sum + sign <= best) continue;
    best = sum + sign;
    start = near;
  }
  for (const { text } of body.slice(near)) moveText(terms, text, below, own);
  return start;
}

/** Whether an article's first paragraph has a dateline. */
function hasDateline(body: RoledBlock[]): boolean {
  return (body.find(({ role }) => role === 'paragraph')?.dateline ?? null) !== null;
}

/** Behind a title that names a kind of its own (更正, 启事) and the first block under it: these are no opening. */
function ownKindEnd(body: RoledBlock[]): number {
  for (let at = body.length - 1; at >= Math.max(0, body.length - REACH); at -= 1) {
    const block = body[at];
    if (block?.role === 'title' && opensAKind(block, body[at + 1])) return Math.min(body.length, at + 2);
  }
  return 0;
}

/**
 * The region of a column's name over a dateline: as it is, where that is an article's headline, or all of it the opening of the article
 * below, whose headline then has no dateline under it and whose words it shares.
 */
export function underColumn(regions: Region[], at: number, ask: AskRegions): Region {
  const region = regions[at] as Region;
  const below = regions[at + 1];
  const { found, body } = region;
  const short = body.length > 0 && body.length <= REACH / 2 && body.every(({ role }) => role === 'paragraph');
  if (!found?.head.headline || !short || below?.found?.kind !== 'story' || below.body[0]?.dateline)
    return region;
  if (isWholeAbove(body, below.found.head.headline)) return region;
  const terms = ask(at);
  let sum = SIGNS.rubric + (breaksOff(body) ? SIGNS.breaksOff : 0);
  for (const { text } of body) sum += lean(kinships(terms, text, groupOf(at)), groupOf(at + 1), groupOf(at));
  return sum > MARGIN ? { found: null, body: [found.head.headline, ...body], openingFrom: 0 } : region;
}

/** How much more a text shares with the group below than with any other, but for one. */
function lean(shares: number[], below: number, but = -1): number {
  let most = 0;
  shares.forEach((share, group) => {
    if (group !== below && group !== but && share > most) most = share;
  });
  return Math.log(((shares[below] ?? 0) + CHANCE) / (most + CHANCE));
}

function breaksOff(body: RoledBlock[]): boolean {
  const last = body.at(-1);
  return last?.role === 'paragraph' && !endsSentence(last.text);
}

function hasSign(body: RoledBlock[], from: number): boolean {
  if (breaksOff(body)) return true;
  for (let at = from; at < body.length; at += 1)
    if (isRubricTitle(body[at]) || (at > 0 && body[at]?.dateline)) return true;
  return false;
}

function isRubricTitle(block: RoledBlock | undefined): boolean {
  return block?.role === 'title' && isRubricForm(block.text);
}

/** An opening begins with a title, or with a paragraph after one that is complete. */
function mayBegin(body: RoledBlock[], at: number): boolean {
  const block = body[at];
  const before = body[at - 1];
  if (block?.role === 'title') return true;
  if (block?.role !== 'paragraph') return false;
  return (
    before === undefined || block.dateline !== null || (before.role !== 'title' && endsSentence(before.text))
  );
}

/** What the form of a beginning adds; null where only words would tell. */
function signOf(body: RoledBlock[], at: number, named: boolean): number | null {
  const block = body[at];
  if (!mayBegin(body, at)) return null;
  if (isRubricTitle(block) && !named) return SIGNS.rubric;
  if (block?.dateline && at > 0) return SIGNS.dateline;
  return breaksOff(body) ? 0 : null;
}
