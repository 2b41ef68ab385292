import type { Doubt, SetAside } from '@tingbao/edition';
import { endsSentence } from './characters.ts';
import { doubt } from './doubts.ts';
import { findInside } from './find-copies.ts';
import { slicePassage, toText } from './passage.ts';
import type { RoledBlock } from './roled-block.ts';
import type { Unique } from './set-aside-duplicates.ts';

const LONGEST = 240;
/** A shorter saying may well stand twice, but one that the source marks as a quotation; letters of an alphabet count half. */
const SHORTEST = 12;
const SHORTEST_MARKED = 8;
/** The text that it is taken from stands so near, in blocks. */
const NEAR = 30;
/** A page with more of them is made to be slow. */
const MOST = 40;

/**
 * Sets pull quotes aside: words of an article that print shows once more in large type between its columns, marked as a heading, as a
 * quotation, in bold or not at all. What is no word for word copy stays, as does a quoted subhead of some words.
 */
export function setAsidePullQuotes({ blocks, setAside, doubts }: Unique): Unique {
  const candidates: { at: number; words: string }[] = [];
  blocks.forEach((block, at) => {
    if (!mayBePulled(block, blocks, at)) return;
    const words = saying(block.text);
    const shortest = block.role === 'quote' ? SHORTEST_MARKED : SHORTEST;
    if (words.length >= (isLatin(words) ? 2 * shortest : shortest)) candidates.push({ at, words });
  });
  if (candidates.length === 0 || candidates.length > MOST) return { blocks, setAside, doubts };
  const own = new Set(candidates.map(({ at }) => at));
  const originals = blocks.flatMap(({ role }, at) => (role === 'paragraph' && !own.has(at) ? [at] : []));
  const texts = [...originals.map((at) => blocks[at]?.text ?? ''), ...candidates.map(({ words }) => words)];
  const pieces = candidates.map((_, index) => originals.length + index);
  const aside = new Map<number, SetAside>();
  const found: Doubt[] = [];
  for (const { piece, within } of findInside(texts, pieces, SHORTEST_MARKED)) {
    const { at, words } = candidates[piece - originals.length] ?? { at: -1, words: '' };
    const [stray, original] = [blocks[at], blocks[originals[within] ?? -1]];
    if (!stray || !original) continue;
    const above = at - (originals[within] ?? 0);
    // A quoted headline, and somebody's words at the head of a section, stand before the text that has them too.
    if (Math.abs(above) > NEAR || (stray.role !== 'quote' && !isLatin(words) && above < 0)) continue;
    const start = original.text.indexOf(words);
    const { spans } = start < 0 ? original : slicePassage(original, start, start + words.length);
    aside.set(at, { ...toText(stray), reason: 'duplicate', of: spans });
    found.push(doubt('duplicate', stray.spans));
    const speaker = blocks[at + 1];
    if (speaker && isSpeaker(speaker))
      aside.set(at + 1, { ...toText(speaker), reason: 'duplicate', of: spans });
  }
  if (aside.size === 0) return { blocks, setAside, doubts };
  return {
    blocks: blocks.filter((_, at) => !aside.has(at)),
    setAside: [...setAside, ...aside.values()],
    doubts: [...doubts, ...found],
  };
}

/** Whether a block stands as a pull quote may: marked as one, in quotation marks, or in the middle of a paragraph that goes on behind it. */
function mayBePulled(block: RoledBlock, blocks: RoledBlock[], at: number): boolean {
  const { role, text } = block;
  if (text.length > LONGEST || block.dateline !== null) return false;
  if (role === 'quote') return true;
  if (role === 'title') return at > 0 && isLongTitle(text) && !isHeadline(blocks[at + 1]);
  if (role !== 'paragraph') return false;
  const before = blocks[at - 1];
  const inside =
    before?.role === 'paragraph' && before.text.length > LONGEST / 6 && !endsSentence(before.text);
  return QUOTED.test(text) || inside;
}

/** No subhead says so much; a headline may, but a Chinese one quotes the text below it. */
function isLongTitle(text: string): boolean {
  if (isLatin(text)) return text.length >= 25;
  return /[。！？]/u.test(text) || (QUOTED.test(text) && text.length >= 16);
}

function isHeadline(next: RoledBlock | undefined): boolean {
  return next?.role === 'byline' || next?.role === 'box' || (next?.dateline ?? null) !== null;
}

/** “…”, and who said it: “…” — Ada Finch, “…”——守灯人丁守拙. */
const QUOTED = /^["“「『][^]{6,}["”」』](?:\s*[—–-]{1,2}\s*[^。.]{2,60})?$/u;

/** The words alone: without quotation marks at either end, stop, and who said it. */
function saying(text: string): string {
  return text
    .replace(/(?<=["”」』。.!?！？])\s*[—–-]{1,2}\s*[^。.]{2,60}$/u, '')
    .replace(/^["“「『\s]+|["”」』\s]+$/gu, '')
    .replace(/[。.，,；;…]+$/u, '');
}

function isLatin(text: string): boolean {
  return !/\p{Script=Han}/u.test(text);
}

/** — Ada Finch, ——守灯人丁守拙: a line under a pull quote. */
function isSpeaker({ role, text }: RoledBlock): boolean {
  return (
    (role === 'paragraph' || role === 'quote' || role === 'title') &&
    /^[—–-]{1,2}\s*[^\s—–-][^。.!?]{1,60}$/u.test(text)
  );
}
