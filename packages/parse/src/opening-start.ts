import { endsSentence } from './characters.ts';
import { isWholeAbove } from './column-heads.ts';
import type { Region } from './group-articles.ts';
import { regionTerms } from './region-terms.ts';
import type { RoledBlock } from './roled-block.ts';
import { isRubricForm } from './rules/heading-forms.ts';
import { countTerms, kinships, moveTerms } from './term-index.ts';

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
export function openingStart(regions: Region[], at: number): number {
  const region = regions[at];
  const below = regions[at + 1];
  if (!region || below?.found?.kind !== 'story' || region.body.length === 0) return region?.body.length ?? 0;
  const { body, found } = region;
  if (found === null && !body.some(({ role }) => role === 'title')) return 0;
  const from = Math.max(found?.kind === 'story' ? 1 : 0, body.length - REACH);
  if (!hasSign(body, from)) return body.length;
  const { index, from: base } = regionTerms(
    regions,
    at,
    body.slice(from).map(({ text }) => text),
  );
  const own = at - base;
  let sum = breaksOff(body) ? SIGNS.breaksOff : 0;
  let best = MARGIN;
  let start = body.length;
  const moved = [];
  for (let near = body.length - 1; near >= from; near -= 1) {
    const terms = countTerms([body[near]?.text ?? '']);
    const shares = kinships(index, terms, own);
    sum += lean(shares, own + 1);
    moved.push(terms);
    moveTerms(index, terms, own, own + 1);
    const sign = signOf(body, near, below.found.head.rubric !== null);
    if (sum < HOPELESS) break;
    if (sign === null || sum + sign <= best) continue;
    best = sum + sign;
    start = near;
  }
  for (const terms of moved.slice(body.length - start)) moveTerms(index, terms, own + 1, own);
  return start;
}

/**
 * The region of a column's name over a dateline: as it is, where that is an article's headline, or all of it the opening of the article
 * below, whose headline then has no dateline under it and whose words it shares.
 */
export function underColumn(regions: Region[], at: number): Region {
  const region = regions[at] as Region;
  const below = regions[at + 1];
  const { found, body } = region;
  const short = body.length > 0 && body.length <= REACH / 2 && body.every(({ role }) => role === 'paragraph');
  if (!found?.head.headline || !short || below?.found?.kind !== 'story' || below.body[0]?.dateline)
    return region;
  if (isWholeAbove(body, below.found.head.headline)) return region;
  const { index, from } = regionTerms(
    regions,
    at,
    body.map(({ text }) => text),
  );
  let sum = SIGNS.rubric + (breaksOff(body) ? SIGNS.breaksOff : 0);
  for (const { text } of body) {
    const shares = kinships(index, countTerms([text]), at - from);
    sum += lean(shares, at + 1 - from, at - from);
  }
  return sum > MARGIN ? { found: null, body: [found.head.headline, ...body], openingFrom: 0 } : region;
}

/** How much more a text shares with the group below than with any other, but for one. */
function lean(shares: number[], below: number, but = -1): number {
  const most = Math.max(0, ...shares.filter((_, group) => group !== below && group !== but));
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
