import type { Doubt, SetAside } from '@tingbao/edition';
import { doubt } from './doubts.ts';
import { toText } from './passage.ts';
import type { Role, RoledBlock } from './roled-block.ts';
import type { Furniture } from './rules/furniture.ts';

const FURNITURE = new Set<Role>([
  'folio',
  'imprint',
  'nameplate',
  'advertisement',
  'tool',
  'unplaced',
] satisfies Furniture[]);

/** Where an advertisement ends is told by nothing but the next title: a paragraph so long may be an article's. */
const LONG = 40;

/** Parts the page's own lines from what its articles are made of. */
export function setAsideFurniture(blocks: RoledBlock[]): {
  blocks: RoledBlock[];
  setAside: SetAside[];
  doubts: Doubt[];
} {
  const furniture: RoledBlock[] = [];
  const own: RoledBlock[] = [];
  for (const block of blocks) (FURNITURE.has(block.role) ? furniture : own).push(block);
  const advertised = furniture.filter(({ role, text }) => role === 'advertisement' && text.length >= LONG);
  return {
    doubts: advertised.map(({ spans }) => doubt('advertisement', spans)),
    blocks: own,
    setAside: furniture.flatMap((block) =>
      [block, ...block.items, ...block.rows.flat()]
        .filter(({ text }) => text !== '')
        .map((text) => ({ ...toText(text), reason: block.role as Furniture, of: [] })),
    ),
  };
}
