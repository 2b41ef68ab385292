import type { Doubt, SetAside } from '@tingbao/edition';
import { endsSentence, withoutSpace } from './characters.ts';
import { affinity, termsOf } from './cohesion.ts';
import { toText } from './passage.ts';
import type { RoledBlock } from './roled-block.ts';

/** Shorter paragraphs may well be printed twice on purpose (掌声。). */
const SHORTEST = 15;

export interface Unique {
  blocks: RoledBlock[];
  setAside: SetAside[];
  doubts: Doubt[];
}

/**
 * Sets stray copies of paragraphs aside. Of two copies the one that fits its place stays: a piece that breaks off belongs where
 * another piece goes on, not before a headline; else the one whose neighbours share its words; else the first.
 */
export function setAsideDuplicates(blocks: RoledBlock[]): Unique {
  const places = new Map<string, number[]>();
  blocks.forEach((block, at) => {
    if (block.role !== 'paragraph' || block.text.length < SHORTEST) return;
    const key = withoutSpace(block.text);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  const strays = new Map<number, number>();
  for (const copies of places.values()) {
    if (copies.length < 2) continue;
    const original = best(copies, (at) => fit(blocks, at));
    for (const at of copies) if (at !== original) strays.set(at, original);
  }
  const setAside: SetAside[] = [];
  const doubts: Doubt[] = [];
  for (const [at, original] of strays) {
    const stray = blocks[at];
    const kept = blocks[original];
    if (!stray || !kept) continue;
    setAside.push({ ...toText(stray), reason: 'duplicate', of: kept.spans });
    doubts.push({ rule: 'duplicate', spans: stray.spans, readings: ['stray-copy', 'ending-lost'] });
  }
  return { blocks: blocks.filter((_, at) => !strays.has(at)), setAside, doubts };
}

/** The first of the best. */
function best(places: number[], score: (at: number) => number): number {
  return places.reduce((chosen, at) => (score(at) > score(chosen) ? at : chosen));
}

function fit(blocks: RoledBlock[], at: number): number {
  const block = blocks[at];
  const next = blocks[at + 1];
  const before = blocks[at - 1];
  if (!block) return 0;
  let score = 0;
  if (!endsSentence(block.text)) score += next?.role === 'paragraph' ? 2 : -2;
  if (before?.role === 'paragraph' && !endsSentence(before.text)) score += 1;
  return score + affinity(termsOf([block.text]), termsOf(neighbourhood(blocks, at)));
}

/** Up to six paragraphs around a place, as far as the nearest byline: most likely its article. */
function neighbourhood(blocks: RoledBlock[], at: number): string[] {
  const texts: string[] = [];
  for (const step of [-1, 1]) {
    for (let near = at + step; Math.abs(near - at) <= 6; near += step) {
      const block = blocks[near];
      if (!block || block.role === 'byline' || block.role === 'jump') break;
      texts.push(block.text);
    }
  }
  return texts;
}
