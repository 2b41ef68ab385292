import type { Note } from '@tingbao/edition';
import { EMPTY, type Passage } from './passage.ts';

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

export function sourceBlock(kind: SourceKind, page: number, fields: Partial<SourceBlock>): SourceBlock {
  return {
    kind,
    page,
    level: 0,
    ...EMPTY,
    notes: [],
    blankAfter: 0,
    items: [],
    rows: [],
    hasHeaderRow: false,
    src: '',
    ...fields,
  };
}
