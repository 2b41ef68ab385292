import { blockTexts, headParts, type Article, type Locator, type Span } from '@tingbao/edition';

interface Piece {
  page: number;
  /** Where it begins in the text. */
  from: number;
}

/**
 * The newspaper page on which a place of an article's texts was printed, by the rest of a text that jumped; null for what no page
 * prints, such as the house's own words.
 */
export function printedPage(article: Article): (place: Pick<Locator, 'block' | 'start'>) => number | null {
  const pieces = new Map<string, Piece[]>([
    ...headParts(article).map(({ id, part }): [string, Piece[]] => [id, piecesOf(part.spans, [])]),
    ...article.body.flatMap((block) => {
      const seamsOf = (id: string) =>
        block.notes.flatMap(({ code, at = [], part = block.id }) =>
          code === 'joined' && part === id ? at : [],
        );
      return blockTexts(block).map(({ id, text }): [string, Piece[]] => [
        id,
        piecesOf(text.spans, seamsOf(id)),
      ]);
    }),
  ]);
  return ({ block, start }) => pieces.get(block)?.findLast(({ from }) => from <= start)?.page ?? null;
}

/** Sources are a little longer than their text, by markup and line breaks: a page ends at the seam that is nearest to its length. */
function piecesOf(spans: readonly Span[], seams: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  for (const { page, start, end, reads } of spans) {
    if (pieces.at(-1)?.page !== page) pieces.push({ page, from: length === 0 ? 0 : nearest(seams, length) });
    length += reads === undefined ? end - start : 1;
  }
  return pieces;
}

const nearest = (seams: readonly number[], length: number): number =>
  seams.reduce(
    (best, seam) => (Math.abs(seam - length) < Math.abs(best - length) ? seam : best),
    seams[0] ?? length,
  );
