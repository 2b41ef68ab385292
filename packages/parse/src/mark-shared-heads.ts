import { endsSentence } from './characters.ts';
import type { RoledBlock } from './roled-block.ts';
import { isSectionName } from './rules/furniture.ts';

/** A running head or foot is no longer than this. */
const LONGEST = 40;

/**
 * A short line at the edge of several pages of an edition, the same but for figures, is their running head or foot (综合新闻, LOCAL NEWS
 * A4), whatever a tool marked it: where it has the form of one or stands beside furniture. A column's name may open several pages, too.
 */
export function markSharedHeads(pages: RoledBlock[][]): RoledBlock[][] {
  if (pages.length < 2) return pages;
  const edges = pages.map((blocks) => edgesOf(blocks));
  const counts = new Map<string, number>();
  for (const places of edges)
    for (const key of new Set(places.values())) counts.set(key, (counts.get(key) ?? 0) + 1);
  return pages.map((blocks, page) => {
    const shared = [...(edges[page] ?? [])].flatMap(([at, key]) => ((counts.get(key) ?? 0) > 1 ? [at] : []));
    if (shared.length === 0) return blocks;
    return blocks.map((block, at) => (shared.includes(at) ? { ...block, role: 'folio' as const } : block));
  });
}

/** The lines that may be a running head or foot, with what is the same on each page: the first and the last that are not known to be one. */
function edgesOf(blocks: RoledBlock[]): Map<number, string> {
  const places = new Map<number, string>();
  const first = blocks.findIndex((block) => !isFurniture(block));
  const last = blocks.findLastIndex((block) => !isFurniture(block));
  for (const at of [first, last]) {
    const block = blocks[at];
    if (!block || (block.role !== 'title' && block.role !== 'paragraph') || block.dateline) continue;
    if (block.text.length > LONGEST || endsSentence(block.text) || !mayBeHead(blocks, at)) continue;
    const key = block.text.replace(/[\s\d·|｜—–-]+/gu, '').toUpperCase();
    if (key.length >= 2) places.set(at, key);
  }
  return places;
}

/** A section's name, capitals alone, or a line between a folio and a title or between a page's last text and its folio. */
function mayBeHead(blocks: RoledBlock[], at: number): boolean {
  const text = blocks[at]?.text ?? '';
  const [before, next] = [blocks[at - 1], blocks[at + 1]];
  if (isSectionName(text) || /^[A-Z\d][A-Z\d\s·|.’'&-]+$/u.test(text)) return true;
  if (next?.role === 'byline' || next?.role === 'paragraph' || next?.role === 'jump') return false;
  return (before !== undefined && isFurniture(before)) || (next !== undefined && isFurniture(next));
}

function isFurniture({ role }: RoledBlock): boolean {
  return role === 'folio' || role === 'nameplate' || role === 'imprint' || role === 'tool';
}
