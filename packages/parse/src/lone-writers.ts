import { endsSentence, isTitleLike, visibleLength } from './characters.ts';
import type { RoledBlock } from './roled-block.ts';
import { readLoneNames } from './rules/lone-names.ts';

/** So many characters a line of names may have. */
const LONGEST = 24;

/**
 * Finds writers who sign with their names alone, as essays do: between a title and prose they are the byline; in brackets
 * under a text's end they are its sign-off. Elsewhere a line of names says nothing.
 */
export function signLoneWriters(blocks: RoledBlock[]): RoledBlock[] {
  let signed: RoledBlock[] | null = null;
  blocks.forEach((block, at) => {
    if (block.role !== 'paragraph' || block.text.length > LONGEST) return;
    const inBrackets = /^[（(]\s*([^（）()]*?)\s*[）)]$/u.exec(block.text)?.[1];
    const credits = readLoneNames(inBrackets ?? block.text);
    if (!credits) return;
    const before = blocks[at - 1];
    const next = blocks[at + 1];
    const role = inBrackets === undefined ? 'byline' : 'signoff';
    const placed = role === 'byline' ? isUnderTitle(block, before, next) : closesText(before, next);
    if (!placed) return;
    signed ??= [...blocks];
    signed[at] = { ...block, role, credits };
  });
  return signed ?? blocks;
}

/** Two characters that no space pads may be a column's name; under a title that the source marks they are a writer's. */
function isUnderTitle(
  { text }: RoledBlock,
  before: RoledBlock | undefined,
  next: RoledBlock | undefined,
): boolean {
  if (!before || next?.role !== 'paragraph' || !isProse(next)) return false;
  if (before.role === 'title') return true;
  return before.role === 'paragraph' && isTitleLike(before.text) && text.length > 2;
}

function isProse({ text }: RoledBlock): boolean {
  return visibleLength(text) > 30 || endsSentence(text);
}

function closesText(before: RoledBlock | undefined, next: RoledBlock | undefined): boolean {
  return (
    before?.role === 'paragraph' &&
    endsSentence(before.text) &&
    !(next?.role === 'paragraph' && isProse(next))
  );
}
