import type { OrderedArticle } from './join-jumps.ts';
import type { RoledBlock } from './roled-block.ts';

/** The line that says where an article goes on. */
export function outwardJump({ jumps }: OrderedArticle): RoledBlock | null {
  return jumps.find(({ block }) => (block.jump?.to ?? null) !== null)?.block ?? null;
}

/** The line that says where an article comes from. */
export function inwardJump({ draft }: OrderedArticle): RoledBlock | null {
  return draft.head.from[0] ?? null;
}
