import type { Credit } from '@tingbao/edition';
import type { Furniture } from './rules/furniture.ts';
import type { JumpReading } from './rules/jump.ts';
import type { SourceBlock } from './source-block.ts';

/** What a block is by its own words. Which rank a `title` has is decided later, from its neighbours. */
export type Role =
  | 'title'
  | 'paragraph'
  | 'byline'
  | 'jump'
  | 'caption'
  | 'figure'
  | 'table'
  | 'list'
  | 'quote'
  | 'signoff'
  | Furniture;

export interface RoledBlock extends SourceBlock {
  role: Role;
  /** People of a byline. */
  credits: Credit[];
  /** What a jump line says. */
  jump: JumpReading | null;
  /** Where a caption's credit begins in its text; -1 without. */
  creditAt: number;
}
