import { endsSentence, isTitleLike } from './characters.ts';
import { slicePassage } from './passage.ts';
import type { RoledBlock } from './roled-block.ts';
import { readByline } from './rules/byline.ts';
import { readCaption } from './rules/caption.ts';
import { readDateline } from './rules/dateline.ts';
import { readFurniture } from './rules/furniture.ts';
import { isDashedDeck } from './rules/heading-forms.ts';
import { findJump, readJump } from './rules/jump.ts';
import { isNameplate } from './rules/nameplate.ts';
import { isSignoff } from './rules/signoff.ts';

/**
 * Says of each block of a page what it is by its own words and its direct neighbours. Every rule may answer "cannot
 * tell"; what no rule claims is a title where the source marks it as a heading, else a paragraph.
 */
export function assignRoles(blocks: RoledBlock[], newspaper: string | null): RoledBlock[] {
  const parted: RoledBlock[] = [];
  for (const block of blocks) {
    const parts = partJumps(block);
    if (parts) parted.push(...parts);
    else parted.push(block);
  }
  const roled = parted.map((block, index) => roleByForm(block, parted[index - 1], index, newspaper));
  return promoteTitles(markAdvertisements(roled));
}

/** A jump in brackets at a paragraph's end or beginning becomes a block of its own; null where there is none. */
function partJumps(block: RoledBlock): [RoledBlock, RoledBlock] | null {
  const found = block.role === 'paragraph' ? findJump(block.text) : null;
  if (!found) return null;
  const seam = found.start === 0 ? found.end : found.start;
  return [
    { ...block, ...slicePassage(block, 0, seam), notes: found.start === 0 ? [] : block.notes, blankAfter: 0 },
    { ...block, ...slicePassage(block, seam, block.text.length), notes: [] },
  ];
}

function roleByForm(
  block: RoledBlock,
  before: RoledBlock | undefined,
  index: number,
  newspaper: string | null,
): RoledBlock {
  const { role, text } = block;
  if (role !== 'title' && role !== 'paragraph') return block;
  if (text.length <= 160 && !(text.length > 60 && /[。！？]/u.test(text))) {
    const line = roleOfLine(block, index, newspaper);
    if (line) return line;
  }
  if (role === 'title') return block;
  const dateline = readDateline(text);
  if (dateline) return { ...block, dateline };
  const caption = readCaption(text, before?.role === 'figure');
  return caption ? { ...block, role: 'caption', ...caption } : block;
}

/** The forms that a short line without a sentence may have; null where it has none of them. */
function roleOfLine(block: RoledBlock, index: number, newspaper: string | null): RoledBlock | null {
  const { text } = block;
  const jump = readJump(text);
  if (jump) return { ...block, role: 'jump', jump };
  const credits = readByline(text);
  if (credits) return { ...block, role: 'byline', credits };
  if (isNameplate(text, index, newspaper)) return { ...block, role: 'nameplate' };
  const furniture = readFurniture(text);
  if (furniture) return { ...block, role: furniture };
  return isSignoff(text) ? { ...block, role: 'signoff' } : null;
}

/** What stands under the word 广告, up to the next title, is the advertisement. */
function markAdvertisements(blocks: RoledBlock[]): RoledBlock[] {
  let inside = false;
  if (!blocks.some(({ role }) => role === 'advertisement')) return blocks;
  return blocks.map((block) => {
    if (block.role === 'advertisement') inside = true;
    else if (block.role === 'title' || block.role === 'byline') inside = false;
    const own = block.role === 'imprint' || block.role === 'folio' || block.role === 'nameplate';
    return inside && !own ? { ...block, role: 'advertisement' } : block;
  });
}

/**
 * Titles that the source does not mark. On a page without any heading, a short line after a full stop is one; on every
 * page, a line with a deck's dashes beside a title is one, and so is a title-like line right above a byline.
 */
function promoteTitles(blocks: RoledBlock[]): RoledBlock[] {
  const unmarked = !blocks.some(({ role }) => role === 'title');
  const titles = new Set<number>();
  const isTitle = (at: number) => blocks[at]?.role === 'title' || titles.has(at);
  blocks.forEach((block, at) => {
    if (block.role !== 'paragraph' || block.text.length > 90 || !isTitleLike(block.text)) return;
    const before = blocks[at - 1];
    const next = blocks[at + 1];
    const dashed = isDashedDeck(block.text) && (isTitle(at - 1) || next?.role === 'byline');
    const free = !before || before.role !== 'paragraph' || isTitle(at - 1) || endsSentence(before.text);
    const overByline = next?.role === 'byline' && free && !/[。，,]/u.test(block.text);
    const overDateline = unmarked && next?.role === 'paragraph' && free && next.dateline !== null;
    const alone =
      unmarked && free && !/[。，,]/u.test(block.text) && next !== undefined && block.dateline === null;
    if (dashed || overByline || overDateline || alone) titles.add(at);
  });
  if (titles.size === 0) return blocks;
  return blocks.map((block, at) => (titles.has(at) ? { ...block, role: 'title' } : block));
}
