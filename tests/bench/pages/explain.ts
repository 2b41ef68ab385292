import type { Answer } from './answer.ts';
import type { Piece, TestPage } from './make-page.ts';
import { placePieces, type Placement } from './place-pieces.ts';
import { allows, gapsOf, spanPieces } from './score-page.ts';

const WIDTH = 30;

/** The two readings of a page side by side, in the order of the source; `!` marks a line where they differ. */
export function explain(page: TestPage, reading: Answer): string {
  const placed = placePieces(page, reading);
  const [should, is] = [joinedTo(page.answer, placed), joinedTo(reading, placed)];
  const rows = page.pieces.flatMap((piece, at) => {
    if (placed.sizes[at] === 0) return [];
    const right = `${placeName(piece.article)} ${piece.block.role}${joinName(should.get(at), placed)}`;
    const got = `${readPlace(placed, at)} ${placed.blockOf[at]?.role ?? 'lost'}${joinName(is.get(at), placed)}`;
    const mark = isRight(piece, at, placed) && should.get(at) === is.get(at) ? ' ' : '!';
    return [
      `${mark} ${pad(placed.lineOf[at] ?? '', 6)} ${pad(right, WIDTH)} ${pad(got, WIDTH)} ${snippet(page, piece)}`,
    ];
  });
  return [
    `${page.name}: ${page.damage.join(', ') || 'no damage'}`,
    `  ${pad('line', 6)} ${pad('should be', WIDTH)} ${pad('is', WIDTH)} text`,
    ...rows,
    `gaps that should be: ${gapNames(page.answer, placed)}`,
    `gaps that are:       ${gapNames(reading, placed)}`,
  ].join('\n');
}

/** What differs, in short: `kicker -> subhead`, `paragraph: other article`. */
export function faultsOf(page: TestPage, reading: Answer): string[] {
  const placed = placePieces(page, reading);
  return page.pieces.flatMap(({ block, article }, at) => {
    if (placed.sizes[at] === 0) return [];
    const is = placed.blockOf[at]?.role ?? 'lost';
    const there = placed.articleOf[at] ?? null;
    const faults = allows(block, is) ? [] : [`${block.role} -> ${is}`];
    const home = article === null ? null : (placed.partner[article] ?? null);
    if (article !== null && there !== null && there !== home)
      faults.push(`${block.role}: in another article`);
    return faults;
  });
}

/** Whether a piece is in the article and has the role that it should. */
export function isRight({ block, article }: Piece, at: number, placed: Placement): boolean {
  const there = placed.articleOf[at] ?? null;
  const home = article === null ? null : (placed.partner[article] ?? -1);
  return there === home && allows(block, placed.blockOf[at]?.role ?? 'lost');
}

/** The reading's articles under the names of those that they stand for; `x` and a number where it has one too many. */
function readPlace(placed: Placement, at: number): string {
  const is = placed.articleOf[at] ?? null;
  if (is === null) return placeName(null);
  const home = placed.partner.indexOf(is);
  return home < 0 ? `x${is + 1}` : placeName(home);
}

function placeName(article: number | null): string {
  return article === null ? '--' : `${article + 1}`;
}

function joinedTo(answer: Answer, placed: Placement): Map<number, number> {
  const joins = new Map<number, number>();
  for (const block of answer.articles.flat()) {
    const pieces = spanPieces(block, placed);
    for (const [at, next] of pieces.entries()) {
      const before = pieces[at - 1];
      if (before !== undefined && placed.lineOf[before] !== placed.lineOf[next]) joins.set(before, next);
    }
  }
  return joins;
}

function joinName(next: number | undefined, placed: Placement): string {
  return next === undefined ? '' : ` +${placed.lineOf[next] ?? ''}`;
}

function gapNames(answer: Answer, placed: Placement): string {
  const name = (piece: number) => placed.lineOf[piece] ?? 'the edge';
  return (
    gapsOf(answer, placed)
      .map(([before, after]) => `between ${name(before)} and ${name(after)}`)
      .join('; ') || 'none'
  );
}

function snippet(page: TestPage, { span }: Piece): string {
  const text = page.pages.find(({ number }) => number === span.page)?.text.slice(span.start, span.end) ?? '';
  return text.length > 34 ? `${text.slice(0, 16)} … ${text.slice(-14)}` : text;
}

function pad(text: string, width: number): string {
  return text.padEnd(width);
}
