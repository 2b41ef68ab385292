import type { Edition } from '@tingbao/edition';
import { answerOf } from './answer.ts';
import { isRight } from './explain.ts';
import type { TestPage } from './make-page.ts';
import { placePieces } from './place-pieces.ts';
import { gapsOf, spanPieces } from './score-page.ts';

/** How often one rule doubted, and how often the reading that it took was wrong. */
export interface DoubtTally {
  made: number;
  wrong: number;
}

/**
 * Counts a page's doubts by rule. A reading is wrong where a piece under the doubt has another role or article than it should. Of
 * `ending` it is wrong where the page lost text behind the piece, of `gap` where it lost none; of `seam` where the piece does not go on
 * from another, of `piece-between` where it does. What a stray copy stands in the place of, the simulator does not tell.
 */
export function countDoubts(page: TestPage, edition: Edition, tallies: Map<string, DoubtTally>): void {
  const placed = placePieces(page, answerOf(edition));
  const lostBehind = new Set(gapsOf(page.answer, placed).map(([before]) => before));
  const goesOn = new Set(page.answer.articles.flat().flatMap((block) => spanPieces(block, placed).slice(1)));
  for (const { rule, spans } of edition.doubts) {
    const pieces = spans.flatMap((span) => placed.piecesIn(span));
    const [first = -1] = pieces;
    const wrong = pieces.some((at) => {
      const piece = page.pieces[at];
      if (rule === 'ending') return lostBehind.has(at);
      if (rule === 'gap') return !lostBehind.has(at);
      if (rule === 'seam') return !goesOn.has(first);
      if (rule === 'piece-between') return goesOn.has(first);
      return piece !== undefined && !isRight(piece, at, placed);
    });
    const tally = tallies.get(rule) ?? { made: 0, wrong: 0 };
    tallies.set(rule, { made: tally.made + 1, wrong: tally.wrong + (wrong ? 1 : 0) });
  }
}

/** One line for each rule: how often it doubted and how often it was right to. */
export function doubtTable(tallies: Map<string, DoubtTally>): string {
  const rows = [...tallies].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    '',
    'doubts                    made   wrong  share',
    ...rows.map(
      ([rule, { made, wrong }]) =>
        `${rule.padEnd(24)}  ${String(made).padStart(5)}  ${String(wrong).padStart(5)}  ${(wrong / made).toFixed(2)}`,
    ),
  ].join('\n');
}
