import type { Note } from '@tingbao/edition';
import type { Passage } from './passage.ts';

/** What a block is by its markup alone. A heading's level is a hint: OCR tools get it wrong. */
export type SourceKind = 'heading' | 'paragraph' | 'quote' | 'list' | 'table' | 'figure';

/** One block of a page as its source has it, before any rule has looked at what it says. */
export interface SourceBlock extends Passage {
  kind: SourceKind;
  page: number;
  /** 1 to 6 for a heading, else 0. */
  level: number;
  notes: Note[];
  /** Blank lines between this block and the next: more than usual is where a picture stood. */
  blankAfter: number;
  /** A list's items. */
  items: Passage[];
  /** A table's rows; the first is its header where the source says so. */
  rows: Passage[][];
  hasHeaderRow: boolean;
  /** A figure's address as the source has it. */
  src: string;
}

const NO_ITEMS: Passage[] = [];
const NO_ROWS: Passage[][] = [];
const NO_NOTES: Note[] = [];

/** Every field is written out, because pages have many blocks and copying unknown fields is many times as dear. */
export function sourceBlock(
  kind: SourceKind,
  page: number,
  { text, spans, offsets }: Passage,
  more: Partial<Pick<SourceBlock, 'level' | 'notes' | 'items' | 'rows' | 'hasHeaderRow' | 'src'>> = {},
): SourceBlock {
  return {
    kind,
    page,
    level: more.level ?? 0,
    text,
    spans,
    offsets,
    notes: more.notes ?? NO_NOTES,
    blankAfter: 0,
    items: more.items ?? NO_ITEMS,
    rows: more.rows ?? NO_ROWS,
    hasHeaderRow: more.hasHeaderRow ?? false,
    src: more.src ?? '',
  };
}
