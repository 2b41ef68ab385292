import { cannotBegin, endsSentence, isTitleLike, visibleLength } from './characters.ts';
import type { RoledBlock } from './roled-block.ts';
import { seamScore } from './seam-score.ts';

/** What may stand between the two pieces of one paragraph without parting them: a column break has pictures and furniture. */
export const BETWEEN = new Set<RoledBlock['role']>([
  'figure',
  'caption',
  'folio',
  'imprint',
  'nameplate',
  'advertisement',
  'tool',
  'unplaced',
]);

/** Where the rest of a paragraph that breaks off stands. */
export type Seam =
  | { rest: 'here'; sure: boolean } // the next paragraph goes on with it
  | { rest: 'further'; at: number; piece: RoledBlock } // a stray stands between
  | { rest: 'lost' } // a paragraph begins here, and none near goes on
  | { rest: 'none' }; // it is a line of its own, such as a title that is not marked

// Column breaks are a hundred times as common as lost words, and fifty times as common as strays: figures must speak loudly.
/** Below this score the next paragraph begins one of its own, and words are lost. */
const LOST = -5.5;
/** Below this it is joined with a doubt. */
const DOUBTFUL = -2.5;
/** So much better must a paragraph further on go with the piece. */
const BETTER = 5;
/** How many paragraphs may have strayed into another. */
const MOST_STRAYS = 3;
/** A line without a full sentence that is no longer than this may be a title. */
const LONGEST_TITLE = 25;
/** A title's words begin as no paragraph does: so much does that weigh against the seam. */
const TITLE_WEIGHT = 0.4;
export const TITLE = -1;

/**
 * Reads the seam between a piece that breaks off and the paragraph at `at`. `isTitle` tells that the page has several lines like the piece.
 * Where the figures know nothing (English), the next paragraph goes on.
 */
export function readSeam(
  piece: string,
  isTitle: boolean,
  blocks: RoledBlock[],
  at: number,
  taken: Set<number>,
): Seam {
  const next = blocks[at]?.text ?? '';
  const figures = cannotBegin(next) ? null : goesOnScore(piece, next);
  if (figures === null || goesOnByForm(piece, next)) return { rest: 'here', sure: true };
  const score = figures < 0 ? figures + echo(piece, next, blocks, at) : figures;
  const further = score < BETTER / 2 ? findRest(piece, score, blocks, at, taken) : null;
  if (further !== null) return further;
  if (isTitle || score < closedScore(piece)) return { rest: 'none' };
  if (score < LOST) return { rest: 'lost' };
  return { rest: 'here', sure: score >= DOUBTFUL };
}

/** How much likelier the next goes on with the piece than that a paragraph begins there; null where the figures know nothing of it. */
export function goesOnScore(piece: string, next: string): number | null {
  const score = seamScore(piece, next);
  return score === null ? null : score + lengthScore(next.length);
}

/**
 * Below this score a piece that ends in a sign which may end a paragraph is one: an item's semicolon, a quotation without its full
 * stop, a title's or a writer's bracket.
 */
function closedScore(piece: string): number {
  const end = piece.slice(-1);
  if ('”」'.includes(end)) return isTerm(piece) ? -Infinity : 0;
  return '；;'.includes(end) ? 0 : '）)】'.includes(end) ? 2 : -Infinity;
}

/** A quotation as short as this is a term inside a sentence. */
const LONGEST_TERM = 8;

function isTerm(piece: string): boolean {
  return Math.max(piece.lastIndexOf('“'), piece.lastIndexOf('「')) >= piece.length - 2 - LONGEST_TERM;
}

/**
 * A rest is what is left of a paragraph: short ones are common, where whole paragraphs of fewer than twenty characters are seldom
 * and those of more than a hundred the rule. Somewhat less than the daily's figures say, for other papers print shorter ones.
 */
function lengthScore(length: number): number {
  if (length < 20) return 2;
  if (length < 40) return 1.3;
  if (length < 60) return 0.7;
  return length < 100 ? 0 : length < 200 ? -0.7 : -1.2;
}

/** What a row of characters across the seam counts that stands near by once more: a name, or what the article speaks of. */
const ECHO = 3;
const FAINT_ECHO = 1;
/** So many blocks on either side are searched, so far. */
const NEAR = 6;
const MOST_SEARCHED = 2000;

function echo(piece: string, next: string, blocks: RoledBlock[], at: number): number {
  const rows = [piece.slice(-2) + next.charAt(0), piece.slice(-1) + next.slice(0, 2)];
  const pair = piece.slice(-1) + next.charAt(0);
  if (!/^\p{Script=Han}{2}$/u.test(pair)) return 0;
  let heard = 0;
  for (const { text } of blocks.slice(Math.max(0, at - NEAR), at + NEAR)) {
    const searched = text.slice(0, MOST_SEARCHED);
    if (!searched.includes(pair)) continue;
    if (rows.some((row) => row.length === 3 && searched.includes(row))) return ECHO;
    heard = FAINT_ECHO;
  }
  return heard;
}

/**
 * How much likelier a piece is the beginning of the paragraph below it (above 0) than a line of its own, such as a title that is not
 * marked (below 0). One such line on a page may still be a piece: a tool that misses one title misses others.
 */
export function ownLineScore(piece: string, next: string): number {
  if (!isTitleLike(piece) || visibleLength(piece) > LONGEST_TITLE || NO_TITLES_END.test(piece)) return 0;
  if (cannotBegin(next) || goesOnByForm(piece, next)) return 0;
  const score = goesOnScore(piece, next);
  return score === null ? 0 : score - TITLE_WEIGHT * (seamScore('', piece) ?? 0);
}

/** Words that lead on: no title ends in one. */
const NO_TITLES_END =
  /[的地得和与與及或在从從将將把被对對向为為是以于於由等这這该該其不就也还還都而但并並各每所至到给給让讓使]$/u;

/** A figure that was cut, or a dash that leads on. */
function goesOnByForm(piece: string, next: string): boolean {
  return (/\d$/u.test(piece) && /^\d/u.test(next)) || /^[—…]/u.test(next);
}

/** The paragraph behind one to three whole ones that goes on with the piece, and clearly better than the next one does. */
function findRest(
  piece: string,
  score: number,
  blocks: RoledBlock[],
  from: number,
  taken: Set<number>,
): Seam | null {
  let strays = 0;
  for (let at = from; at < blocks.length && strays <= MOST_STRAYS; at += 1) {
    const block = blocks[at];
    if (!block || taken.has(at) || BETWEEN.has(block.role)) continue;
    if (block.role !== 'paragraph' || (at > from && block.dateline)) return null;
    const own = cannotBegin(block.text) ? BETTER : (goesOnScore(piece, block.text) ?? 0);
    if (strays > 0 && own > 1 && own - score >= BETTER) return { rest: 'further', at, piece: block };
    if (!endsSentence(block.text)) return null;
    strays += 1;
  }
  return null;
}
