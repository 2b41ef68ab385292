/** Characters that two pieces must share at an end before they are compared at all. */
const SHARED = 8;
/** Pages made to be hostile repeat one beginning a million times: a piece is compared with so many others at most. */
const MOST_COMPARED = 8;

/** One text stands once more inside another: from its beginning, or up to its end. */
export interface Copy {
  /** Which of the texts is the copy, and which it stands in. */
  piece: number;
  within: number;
  /** Whether the copy begins where the other begins; else the two end together. */
  atStart: boolean;
}

/**
 * Finds texts that are the first or the last part of others. A column break may run through the other: what its next (or previous)
 * texts hold counts as its continuation. `mayBeCopy` asks pieces away that need not be looked for. Linear in all texts.
 */
export function findCopies(texts: string[], mayBeCopy: (index: number, atStart: boolean) => boolean): Copy[] {
  const copies: Copy[] = [];
  for (const atStart of [true, false]) {
    const byEdge = new Map<number, number[]>();
    texts.forEach((text, index) => {
      const edge = edgeOf(text.length < SHARED ? extended(texts, index, atStart) : text, atStart);
      const known = byEdge.get(edge);
      if (!known) byEdge.set(edge, [index]);
      else if (known.length <= MOST_COMPARED) known.push(index);
    });
    texts.forEach((text, piece) => {
      if (text.length < SHARED || !mayBeCopy(piece, atStart)) return;
      const alike = byEdge.get(edgeOf(text, atStart)) ?? [];
      for (const within of alike) {
        if (within === piece || texts[within]?.length === text.length) continue;
        if (atStart ? beginsWith(texts, within, piece) : endsWith(texts, within, piece)) {
          copies.push({ piece, within, atStart });
        }
      }
    });
  }
  return copies;
}

/** A text too short for an edge of its own, with what stands after (or before) it: a cut may run right behind its beginning. */
function extended(texts: string[], index: number, atStart: boolean): string {
  let text = texts[index] ?? '';
  const step = atStart ? 1 : -1;
  for (let near = index + step; text.length < SHARED && texts[near] !== undefined; near += step) {
    text = atStart ? text + (texts[near] ?? '') : (texts[near] ?? '') + text;
  }
  return text;
}

function edgeOf(text: string, atStart: boolean): number {
  const from = atStart ? 0 : Math.max(0, text.length - SHARED);
  let hash = 0;
  for (let at = from; at < Math.min(text.length, from + SHARED); at += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  return hash;
}

/** Whether the text at `within`, going on in those after it, begins with the piece. */
function beginsWith(texts: string[], within: number, piece: number): boolean {
  let rest = texts[piece] ?? '';
  for (let at = within; at !== piece; at += 1) {
    const text = texts[at];
    if (text === undefined) return false;
    if (rest.length <= text.length) return text.startsWith(rest);
    if (!rest.startsWith(text)) return false;
    rest = rest.slice(text.length);
  }
  return false;
}

/** Whether the text at `within`, with those before it, ends with the piece. */
function endsWith(texts: string[], within: number, piece: number): boolean {
  let rest = texts[piece] ?? '';
  for (let at = within; at !== piece; at -= 1) {
    const text = texts[at];
    if (text === undefined) return false;
    if (rest.length <= text.length) return text.endsWith(rest);
    if (!rest.endsWith(text)) return false;
    rest = rest.slice(0, rest.length - text.length);
  }
  return false;
}

/** A text that is several others in a row, written as one: a whole paragraph and its pieces elsewhere. */
export interface Chain {
  whole: number;
  pieces: number[];
}

/** Finds the chains among the texts: linear, for each text is compared with those alone that begin alike. */
export function findChains(texts: string[]): Chain[] {
  const byEdge = new Map<number, number[]>();
  texts.forEach((text, index) => {
    if (text.length < SHARED) return;
    const edge = edgeOf(text, true);
    const known = byEdge.get(edge);
    if (!known) byEdge.set(edge, [index]);
    else if (known.length <= MOST_COMPARED) known.push(index);
  });
  const chains: Chain[] = [];
  for (const alike of byEdge.values()) {
    for (const whole of alike) {
      for (const first of alike) {
        const pieces = first === whole ? null : piecesOf(texts, whole, first);
        if (pieces) chains.push({ whole, pieces });
      }
    }
  }
  return chains;
}

function piecesOf(texts: string[], whole: number, first: number): number[] | null {
  let rest = texts[whole] ?? '';
  const pieces: number[] = [];
  for (let at = first; rest !== ''; at += 1) {
    const text = texts[at];
    if (text === undefined || at === whole || !rest.startsWith(text)) return null;
    pieces.push(at);
    rest = rest.slice(text.length);
  }
  return pieces.length > 1 ? pieces : null;
}

/**
 * Where some pieces stand in the middle of other texts, or across the seam between two: one rolling hash over all texts. For the
 * few pieces that `findCopies` has not found.
 */
export function findInside(texts: string[], pieces: number[]): { piece: number; within: number }[] {
  const wanted = new Map(pieces.flatMap((piece) => wantedBy(texts[piece] ?? '', piece)));
  if (wanted.size === 0) return [];
  const seen = new Uint8Array(1 << 16); // asks most places away before the map is asked
  for (const key of wanted.keys()) seen[key & 0xffff] = 1;
  let leaving = 1;
  for (let at = 0; at < SHARED; at += 1) leaving = Math.imul(leaving, 31);
  const found: { piece: number; within: number }[] = [];
  texts.forEach((text, within) => {
    let hash = 0;
    for (let end = 0; end < text.length; end += 1) {
      hash = (Math.imul(hash, 31) + text.charCodeAt(end)) | 0;
      if (end >= SHARED) hash = (hash - Math.imul(leaving, text.charCodeAt(end - SHARED))) | 0;
      if (end < SHARED - 1 || seen[hash & 0xffff] === 0) continue;
      const piece = wanted.get(hash);
      if (piece === undefined || piece === within) continue;
      if (!standsFrom(texts, within, end - SHARED + 1, piece)) continue;
      found.push({ piece, within });
      wanted.delete(hash);
    }
  });
  return found;
}

/** Pieces too short to be sure of stand in many texts by chance. */
const SHORTEST_INSIDE = 12;

function wantedBy(text: string, piece: number): [number, number][] {
  return text.length < SHORTEST_INSIDE ? [] : [[edgeOf(text, true), piece]];
}

function standsFrom(texts: string[], within: number, start: number, piece: number): boolean {
  const own = texts[piece] ?? '';
  const here = (texts[within] ?? '').slice(start, start + own.length);
  if (here.length === own.length) return here === own;
  return (
    own.startsWith(here) &&
    within + 1 !== piece &&
    (texts[within + 1] ?? '').startsWith(own.slice(here.length))
  );
}
