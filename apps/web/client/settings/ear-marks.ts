import type { Locator } from '@tingbao/edition';

/** A sentence that a reader heard to be wrong: misread by the voice, or misprinted. Kept on the reader's device alone. */
export interface EarMark extends Locator {
  kind: 'misread' | 'misprinted';
  /** Address of the article's screen, without the site: /xinghe-ribao/2026-03-01/p1-2. */
  address: string;
  /** The newspaper page that the sentence begins on; null where it is not known. */
  page: number | null;
  written: string;
  spoken: string;
  /** When it was marked, ISO 8601. */
  at: string;
  /** Filled in by the reader: the words that are meant, and how they are read, or what they should be. */
  words: string;
  right: string;
}

export const EAR_MARKS_KEY = 'tingbao-ear-marks';
/** So many are kept; the oldest goes first. */
const MOST = 500;

/** Makes marks of whatever was kept; what is none is dropped. */
export function readEarMarks(kept: unknown): EarMark[] {
  return (Array.isArray(kept) ? (kept as unknown[]) : []).flatMap((each) => {
    const { kind, address, page, written, spoken, block, start, end, at, words, right } = (each ??
      {}) as Record<string, unknown>;
    if (
      (kind !== 'misread' && kind !== 'misprinted') ||
      typeof address !== 'string' ||
      !/^\/(?!\/)/.test(address)
    )
      return [];
    return [
      {
        kind,
        address,
        page: typeof page === 'number' ? page : null,
        block: text(block),
        start: Number(start) || 0,
        end: Number(end) || 0,
        written: text(written),
        spoken: text(spoken),
        at: text(at),
        words: text(words),
        right: text(right),
      },
    ];
  });
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Adds a mark; the same sentence marked again in the same way stands once, as it was marked last. */
export const addEarMark = (marks: readonly EarMark[], mark: EarMark): EarMark[] =>
  [
    ...marks.filter(
      ({ kind, address, block, start }) =>
        kind !== mark.kind || address !== mark.address || block !== mark.block || start !== mark.start,
    ),
    mark,
  ].slice(-MOST);
