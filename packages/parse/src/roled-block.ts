import type { Credit, Note, Span } from '@tingbao/edition';
import type { Passage } from './passage.ts';
import type { DatelineReading } from './rules/dateline.ts';
import type { Furniture } from './rules/furniture.ts';
import type { JumpReading } from './rules/jump.ts';

/** What a block is by its own markup and words. Which rank a `title` has is decided later, from its neighbours. */
export type Role =
  | 'title'
  | 'subhead'
  | 'paragraph'
  | 'byline'
  | 'jump'
  | 'caption'
  | 'figure'
  | 'table'
  | 'list'
  | 'quote'
  | 'verse'
  | 'signoff'
  | 'box'
  | 'note'
  | Furniture;

/** A cell of a table; the source says whether it is a header and over how many rows and columns it stands. */
export interface Cell extends Passage {
  header: boolean;
  rowSpan: number;
  colSpan: number;
}

/** One block of a page. `readBlocks` gives it the role that its markup shows, `assignRoles` the one that its words show. */
export interface RoledBlock extends Passage {
  role: Role;
  page: number;
  /** 1 to 6 for a marked heading, else 0. A hint: OCR tools get levels wrong. */
  level: number;
  notes: Note[];
  /** Blank lines between this block and the next: more than usual is where a picture stood. */
  blankAfter: number;
  /** A list's items. */
  items: Passage[];
  /** A table's rows. */
  rows: Cell[][];
  /** A figure's address as the source has it. */
  src: string;
  /** People of a byline. */
  credits: Credit[];
  /** What a jump line says. */
  jump: JumpReading | null;
  /** Where a caption's credit begins in its text; -1 without. */
  creditAt: number;
  /** The dateline that opens a paragraph. */
  dateline: DatelineReading | null;
  /** Whether words are lost behind a paragraph. */
  breaksOff: boolean;
}

const NONE: never[] = [];

/** A block as its markup shows it. Fields are written out: pages have many blocks, and spreading them is many times as dear. */
export function roledBlock(
  role: Role,
  page: number,
  { text, spans, offsets }: Passage,
  more: Partial<Pick<RoledBlock, 'level' | 'notes' | 'items' | 'rows' | 'src'>> = {},
): RoledBlock {
  return {
    role,
    page,
    level: more.level ?? 0,
    text,
    spans,
    offsets,
    notes: more.notes ?? NONE,
    blankAfter: 0,
    items: more.items ?? NONE,
    rows: more.rows ?? NONE,
    src: more.src ?? '',
    credits: NONE,
    jump: null,
    creditAt: -1,
    dateline: null,
    breaksOff: false,
  };
}

/** The first characters that some blocks hold, in texts, items or cells: where a doubt about them points. Pictures have none. */
export function firstSpans(blocks: RoledBlock[]): Span[] {
  for (const { spans, items, rows } of blocks) {
    const held = [spans, ...items.map((one) => one.spans), ...rows.flat().map((cell) => cell.spans)];
    const found = held.find((one) => one.length > 0);
    if (found) return found;
  }
  return [];
}
