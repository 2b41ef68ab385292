import { boxesAnywhere, captionsAnywhere, columnCut, lostText } from './cuts.ts';
import { barePhotos, brokenBrackets, ears, folios, imprints, nameplates, pictureLines } from './furniture.ts';
import {
  boldHeadings,
  fusedHeads,
  headingLevels,
  headsAsParagraphs,
  noHeadings,
  packages,
  parted,
} from './heads.ts';
import type { Injector } from './injector.ts';
import { jumpMet, jumpUnmet } from './jumps.ts';
import { openingFirst, pieceBetween, strayDuplicate } from './moves.ts';
import { commentaries, commonTitles, letters, listings, notices, pullQuotes, verses } from './kinds.ts';
import { mixedWidths, straySpaces, wrappedLines } from './noise.ts';

/**
 * Every kind of damage, in the order in which it happens: titles first, then jumps and columns, then what strays and
 * repeats, so that a copy may be the copy of a piece; then furniture, so that it may stand inside anything; last what befalls
 * the whole page.
 */
export const INJECTORS: readonly Injector[] = [
  commentaries,
  listings,
  notices,
  verses,
  letters,
  straySpaces,
  mixedWidths,
  parted,
  packages,
  headingLevels,
  headsAsParagraphs,
  fusedHeads,
  commonTitles,
  barePhotos,
  pictureLines,
  boxesAnywhere,
  captionsAnywhere,
  jumpMet,
  jumpUnmet,
  openingFirst,
  columnCut,
  lostText,
  pieceBetween,
  strayDuplicate,
  pullQuotes,
  wrappedLines,
  folios,
  imprints,
  nameplates,
  ears,
  brokenBrackets,
  boldHeadings,
  noHeadings,
];
