import { isChinese } from './voice-language.ts';
import { trimPiece, type Piece } from './sentences.ts';

/** Where a sentence that is too long may be cut, the best places first; marks that close stay before the cut. */
const places = [/[；;][”’」』）)》]*/gu, /(?:[，,：:—]|……)[”’」』）)》]*(?![—\d])/gu, /\s+/gu];

/**
 * Cuts a sentence of more than 120 characters (300 in alphabetic scripts) into clauses, at ； first and then at ，.
 * Words are parted only where four times that length has no mark at all, since a voice refuses texts without bound.
 */
export function cutLongSentence(text: string, sentence: Piece, language: string): Piece[] {
  const limit = isChinese(language) ? 120 : 300;
  return cutAt(text, sentence, limit, 0).flatMap((piece) => trimPiece(text, piece) ?? []);
}

function cutAt(text: string, piece: Piece, limit: number, level: number): Piece[] {
  const mark = places[level];
  const length = piece.end - piece.start;
  if (length <= limit) return [piece];
  if (!mark) return inPieces(text, piece, 4 * limit);
  if (level >= 2 && length <= 4 * limit) return [piece];
  const parts: Piece[] = [];
  let start = piece.start;
  let end = piece.start;
  const close = () => {
    if (start < end) parts.push({ start, end });
    start = end;
  };
  for (const found of text.slice(piece.start, piece.end).matchAll(mark)) {
    const next = piece.start + found.index + found[0].length;
    if (next - start > limit) close();
    end = next;
  }
  if (piece.end - start > limit) close();
  end = piece.end;
  close();
  return parts.flatMap((part) => cutAt(text, part, limit, level + 1));
}

/** The last resort: equal lengths, no surrogate pair parted. */
function inPieces(text: string, { start, end }: Piece, limit: number): Piece[] {
  const parts: Piece[] = [];
  while (start < end) {
    let to = Math.min(end, start + limit);
    if (to < end && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    parts.push({ start, end: to });
    start = to;
  }
  return parts;
}
