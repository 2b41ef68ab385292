import { endsSentence, isTitleLike } from './characters.ts';
import { slicePassage } from './passage.ts';
import type { Role, RoledBlock } from './roled-block.ts';
import { readByline } from './rules/byline.ts';
import { readCaption } from './rules/caption.ts';
import { readDateline } from './rules/dateline.ts';
import { readFurniture } from './rules/furniture.ts';
import { isDashedDeck } from './rules/heading-forms.ts';
import { findJump, readJump } from './rules/jump.ts';
import { isNameplate } from './rules/nameplate.ts';
import { isSignoff } from './rules/signoff.ts';
import type { SourceBlock } from './source-block.ts';

/**
 * Says of each block of a page what it is by its own words and its direct neighbours. Every rule may answer "cannot
 * tell"; what no rule claims is a title where the source marks it as a heading, else a paragraph.
 */
export function assignRoles(blocks: SourceBlock[], newspaper: string | null): RoledBlock[] {
  const parted = blocks.flatMap(partJumps);
  const roled = parted.map((block, index) => roleByForm(block, parted[index - 1], index, newspaper));
  return promoteTitles(markAdvertisements(roled));
}

/** A jump in brackets at a paragraph's end or beginning becomes a block of its own. */
function partJumps(block: SourceBlock): SourceBlock[] {
  const found = block.kind === 'paragraph' ? findJump(block.text) : null;
  if (!found) return [block];
  const whole = block.text.length;
  const parts: [number, number][] =
    found.start === 0
      ? [
          [0, found.end],
          [found.end, whole],
        ]
      : [
          [0, found.start],
          [found.start, whole],
        ];
  return parts.map(([from, to], index) => ({
    ...block,
    ...slicePassage(block, from, to),
    notes: (index === 0) === found.start > 0 ? block.notes : [],
    blankAfter: index === 1 ? block.blankAfter : 0,
  }));
}

function roleByForm(
  block: SourceBlock,
  before: SourceBlock | undefined,
  index: number,
  newspaper: string | null,
): RoledBlock {
  const roled = (role: Role, more: Partial<RoledBlock> = {}): RoledBlock => ({
    ...block,
    role,
    credits: [],
    jump: null,
    creditAt: -1,
    ...more,
  });
  if (block.kind === 'list' || block.kind === 'table' || block.kind === 'figure' || block.kind === 'quote') {
    return roled(block.kind);
  }
  const { text } = block;
  if (text.length <= 160 && !(text.length > 60 && /[。！？]/u.test(text))) {
    const jump = readJump(text);
    if (jump) return roled('jump', { jump });
    const credits = readByline(text);
    if (credits) return roled('byline', { credits });
    if (isNameplate(text, index, newspaper)) return roled('nameplate');
    const furniture = readFurniture(text);
    if (furniture) return roled(furniture);
    if (isSignoff(text)) return roled('signoff');
  }
  if (text.length <= 280) {
    const caption = block.kind === 'paragraph' ? readCaption(text, before?.kind === 'figure') : null;
    if (caption && !readDateline(text)) return roled('caption', caption);
  }
  return roled(block.kind === 'heading' ? 'title' : 'paragraph');
}

/** What stands under the word 广告, up to the next title, is the advertisement. */
function markAdvertisements(blocks: RoledBlock[]): RoledBlock[] {
  let inside = false;
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
    const overDateline = unmarked && next?.role === 'paragraph' && free && readDateline(next.text) !== null;
    const alone =
      unmarked && free && !/[。，,]/u.test(block.text) && next !== undefined && !readDateline(block.text);
    if (dashed || overByline || overDateline || alone) titles.add(at);
  });
  return blocks.map((block, at) => (titles.has(at) ? { ...block, role: 'title' } : block));
}
