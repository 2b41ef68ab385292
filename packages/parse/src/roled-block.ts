import type { Credit } from '@tingbao/edition';
import type { Furniture } from './rules/furniture.ts';
import type { JumpReading } from './rules/jump.ts';
import type { DatelineReading } from './rules/dateline.ts';
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
  /** The dateline that opens a paragraph. */
  dateline: DatelineReading | null;
}

const NO_CREDITS: Credit[] = [];

/** A source block with its role and with what the rule that claimed it read. */
export function roledBlock(
  block: SourceBlock,
  role: Role,
  read: Partial<Pick<RoledBlock, 'credits' | 'jump' | 'creditAt' | 'dateline'>> = {},
): RoledBlock {
  return {
    kind: block.kind,
    page: block.page,
    level: block.level,
    text: block.text,
    spans: block.spans,
    offsets: block.offsets,
    notes: block.notes,
    blankAfter: block.blankAfter,
    items: block.items,
    rows: block.rows,
    hasHeaderRow: block.hasHeaderRow,
    src: block.src,
    role,
    credits: read.credits ?? NO_CREDITS,
    jump: read.jump ?? null,
    creditAt: read.creditAt ?? -1,
    dateline: read.dateline ?? null,
  };
}
