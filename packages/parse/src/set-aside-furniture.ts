import type { SetAside } from '@tingbao/edition';
import { toText } from './passage.ts';
import type { Role, RoledBlock } from './roled-block.ts';
import type { Furniture } from './rules/furniture.ts';

const FURNITURE = new Set<Role>(['folio', 'imprint', 'nameplate', 'advertisement'] satisfies Furniture[]);

/** Parts the page's own lines from what its articles are made of. */
export function setAsideFurniture(blocks: RoledBlock[]): { blocks: RoledBlock[]; setAside: SetAside[] } {
  const isFurniture = ({ role }: RoledBlock) => FURNITURE.has(role);
  return {
    blocks: blocks.filter((block) => !isFurniture(block)),
    setAside: blocks
      .filter(isFurniture)
      .flatMap((block) =>
        [block, ...block.items, ...block.rows.flat()]
          .filter(({ text }) => text !== '')
          .map((text) => ({ ...toText(text), reason: block.role as Furniture, of: [] })),
      ),
  };
}
