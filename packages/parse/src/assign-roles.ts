import { cannotBegin, endsSentence } from './characters.ts';
import { gatherLines } from './gather-lines.ts';
import { signLoneWriters } from './lone-writers.ts';
import { slicePassage } from './passage.ts';
import type { RoledBlock } from './roled-block.ts';
import { readByline, readStaffLine } from './rules/byline.ts';
import { opensAsCaption, readCaption } from './rules/caption.ts';
import { readDateline } from './rules/dateline.ts';
import { readFurniture } from './rules/furniture.ts';
import { findJump, readJump } from './rules/jump.ts';
import { isNameplate } from './rules/nameplate.ts';
import { isBoxLabel, isEditorsNote, isGenre } from './rules/box.ts';
import { isScanLine } from './rules/ears.ts';
import { isSeeLine } from './rules/see.ts';
import { isSignoff } from './rules/signoff.ts';
import { isClosing, isPicturePlaceholder, isPreface, isRefusedPart } from './rules/tool-words.ts';
import { standUpright } from './stand-upright.ts';
import { promoteTitles } from './unmarked-titles.ts';

/**
 * Says of each block of a page what it is by its own words and its direct neighbours. Every rule may answer "cannot
 * tell"; what no rule claims is a title where the source marks it as a heading, else a paragraph.
 */
export function assignRoles(blocks: RoledBlock[], newspaper: string | null): RoledBlock[] {
  const parted: RoledBlock[] = [];
  for (const block of standUpright(blocks)) {
    const parts = partJumps(block);
    if (parts) parted.push(...parts);
    else parted.push(block);
  }
  const roled = parted.map((block, index) => roleByForm(block, parted, index, newspaper));
  const furnished = markAdvertisements(markRunningHeads(roled));
  return promoteTitles(signLoneWriters(gatherLines(markBoxes(furnished))));
}

/** A jump in brackets at a paragraph's or a title's end or beginning becomes a block of its own; null where there is none. */
function partJumps(block: RoledBlock): [RoledBlock, RoledBlock] | null {
  const line = block.role === 'paragraph' || block.role === 'title';
  const found = line ? findJump(block.text) : null;
  if (!found) return null;
  const seam = found.start === 0 ? found.end : found.start;
  return [
    { ...block, ...slicePassage(block, 0, seam), notes: found.start === 0 ? [] : block.notes, blankAfter: 0 },
    { ...block, ...slicePassage(block, seam, block.text.length), notes: [] },
  ];
}

/** A dateline alone may be shorter. */
const SHORTEST_OPENING = 40;

function roleByForm(
  block: RoledBlock,
  blocks: RoledBlock[],
  index: number,
  newspaper: string | null,
): RoledBlock {
  const { role, text } = block;
  if (role !== 'title' && role !== 'paragraph') return block;
  if ((index === 0 && isPreface(text)) || (index > 0 && index === blocks.length - 1 && isClosing(text))) {
    return { ...block, role: 'tool' };
  }
  if (text.length <= 160 && !(text.length > 60 && /[。！？]/u.test(text))) {
    const line = roleOfLine(block, blocks, index, newspaper);
    if (line) return line;
  }
  if (role === 'title') {
    // A dateline with a text behind it opens a paragraph, however the tool marked it.
    const opening = text.length > SHORTEST_OPENING ? readDateline(text) : null;
    if (opening) return { ...block, role: 'paragraph', level: 0, dateline: opening };
    // 图为… 某某摄 is no headline, however the tool marked it.
    const marked = opensAsCaption(text) ? readCaption(text, false) : null;
    return marked && marked.creditAt >= 0 ? { ...block, role: 'caption', ...marked } : block;
  }
  if (isInBrackets(text) && isSignoff(text)) return { ...block, role: 'signoff' };
  if (isEditorsNote(text)) return { ...block, role: 'note' };
  const dateline = readDateline(text);
  if (dateline) return { ...block, dateline };
  const before = blocks[index - 2];
  const goesOn = before?.role === 'paragraph' && !endsSentence(before.text); // a picture inside a paragraph
  const caption = readCaption(text, !goesOn && blocks[index - 1]?.role === 'figure');
  return caption ? { ...block, role: 'caption', ...caption } : block;
}

/** The names in a closing bracket may be as long as a paragraph. */
function isInBrackets(text: string): boolean {
  return text.length > 60 && /^[（(]/u.test(text) && /[）)]$/u.test(text.slice(-1));
}

/** What a column break leaves of a dateline whose first piece is the paper's name alone. */
const CUT_DATELINE =
  /^(?!\p{Script=Han}{1,6}[报報社])\p{Script=Han}{0,8}?(?:\d{1,2}月)?(?:\d{1,2}日)?[讯訊电電](?=[\s（(])/u;

/** 大公報, 明報: too short to be sure of, but for a page's first line over its folio. */
function isOverFolio(text: string, next: RoledBlock | undefined, index: number): boolean {
  if (index > 0 || !/^\p{Script=Han}{1,5}[报報]$/u.test(text) || !next) return false;
  return next.role === 'folio' || readFurniture(next.text) === 'folio';
}

/** The forms that a short line without a sentence may have; null where it has none of them. */
function roleOfLine(
  block: RoledBlock,
  blocks: RoledBlock[],
  index: number,
  newspaper: string | null,
): RoledBlock | null {
  const { role, text } = block;
  const jump = readJump(text);
  if (jump) return { ...block, role: 'jump', jump };
  const above = blocks[index - 1]?.text;
  const credits = readByline(text) ?? readStaffLine(text, above);
  if (credits) return { ...block, role: 'byline', credits };
  const named = isNameplate(text, index, newspaper) || isOverFolio(text, blocks[index + 1], index);
  if (named && !CUT_DATELINE.test(blocks[index + 1]?.text ?? '')) {
    return { ...block, role: 'nameplate' };
  }
  if (isSeeLine(text)) return { ...block, role: 'note' };
  const furniture = readFurniture(text);
  if (furniture) return { ...block, role: furniture };
  if (isBoxLabel(text) && !(role === 'title' && isGenre(text) && blocks[index + 1]?.role === 'title'))
    return { ...block, role: 'box' };
  if (isScanLine(text)) return { ...block, role: 'note' };
  if (isRefusedPart(text) || isPicturePlaceholder(text)) return { ...block, role: 'tool' };
  return isSignoff(text) ? { ...block, role: 'signoff' } : null;
}

/** A running head or foot is no longer than this. */
const LONGEST_HEAD = 40;

/** A short line that stands beside a folio or at a page's edge, and so once more, is the head or foot of several pages in one file. */
function markRunningHeads(blocks: RoledBlock[]): RoledBlock[] {
  if (!blocks.some(({ role }) => role === 'folio')) return blocks;
  const atEdge = (at: number) =>
    [blocks[at - 1], blocks[at + 1]].some((block) => block === undefined || block.role === 'folio');
  const seen = new Map<string, number[]>();
  blocks.forEach(({ role, text }, at) => {
    const line = (role === 'title' || role === 'paragraph') && text.length <= LONGEST_HEAD;
    if (line && !endsSentence(text) && atEdge(at)) seen.set(text, [...(seen.get(text) ?? []), at]);
  });
  const heads = new Set([...seen.values()].flatMap((places) => (places.length > 1 ? places : [])));
  return heads.size === 0
    ? blocks
    : blocks.map((block, at) => (heads.has(at) ? { ...block, role: 'folio' } : block));
}

/**
 * What stands under the word 广告 is the advertisement, up to the next title, byline, dateline or jump, or to a piece of text
 * that goes on from above the word.
 */
function markAdvertisements(blocks: RoledBlock[]): RoledBlock[] {
  let inside = false;
  if (!blocks.some(({ role }) => role === 'advertisement')) return blocks;
  return blocks.map((block) => {
    if (block.role === 'advertisement') inside = true;
    else if (block.role === 'title' || block.role === 'byline' || block.role === 'jump') inside = false;
    else if (block.dateline || cannotBegin(block.text) || /^[a-z]/u.test(block.text)) inside = false;
    const own = block.role === 'imprint' || block.role === 'folio' || block.role === 'nameplate';
    return inside && !own ? { ...block, role: 'advertisement' } : block;
  });
}

/** A box is its label and the paragraph or list under it. */
function markBoxes(blocks: RoledBlock[]): RoledBlock[] {
  return blocks.map((block, at) => {
    const label = blocks[at - 1];
    const inBox = label?.role === 'box' && block.role === 'paragraph' && block.dateline === null;
    return inBox ? { ...block, role: 'box' } : block;
  });
}
