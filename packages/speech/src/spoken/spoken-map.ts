/** One stretch of the written text and what is said for it: UTF-16 offsets, ends exclusive. Either side may be empty. */
export interface MapPiece {
  start: number;
  end: number;
  from: number;
  to: number;
}

/**
 * The way between the written text (`start`, `end`) and the spoken one (`from`, `to`): pieces in order that cover both without
 * a hole. A piece of the same length on both sides is unchanged, character by character, where `same` says so.
 */
export type SpokenMap = (MapPiece & { same: boolean })[];

/** The written characters behind a stretch of the spoken text: what a boundary event's offsets light up. */
export function writtenRange(map: SpokenMap, from: number, to: number): { start: number; end: number } {
  const first = pieceAt(map, from, 'to');
  const last = pieceAt(map, Math.max(from, to - 1), 'to');
  if (!first || !last) return { start: 0, end: 0 };
  return {
    start: first.same ? first.start + Math.max(0, from - first.from) : first.start,
    end: last.same ? Math.min(last.end, last.start + Math.max(0, to - last.from)) : last.end,
  };
}

/** Where in the spoken text a written character is said: what a click or a selection begins from. */
export function spokenOffset(map: SpokenMap, at: number): number {
  const piece = pieceAt(map, at, 'end');
  if (!piece) return 0;
  return piece.same ? piece.from + Math.max(0, at - piece.start) : piece.from;
}

/** The piece that holds an offset of one side, by halving; past the end the last one. */
function pieceAt(map: SpokenMap, at: number, side: 'to' | 'end'): SpokenMap[number] | undefined {
  let low = 0;
  let high = map.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map[middle]?.[side] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return map[low];
}
