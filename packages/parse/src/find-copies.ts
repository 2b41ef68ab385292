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

/** What texts begin and end with, as numbers: texts that are alike at an end have the same one there. */
export interface Edges {
  starts: Int32Array;
  ends: Int32Array;
}

/** Reads the edges of all texts once. */
export function edgesOf(texts: string[]): Edges {
  const starts = new Int32Array(texts.length);
  const ends = new Int32Array(texts.length);
  for (let index = 0; index < texts.length; index += 1) {
    starts[index] = edgeAt(texts, index, true);
    ends[index] = edgeAt(texts, index, false);
  }
  return { starts, ends };
}

/**
 * Finds texts that are the first or the last part of others. A column break may run through the other: what its next (or previous)
 * texts hold counts as its continuation. `mayBeCopy` asks pieces away that need not be looked for. Linear in all texts.
 */
export function findCopies(
  texts: string[],
  edges: Edges,
  mayBeCopy: (index: number, atStart: boolean) => boolean,
): Copy[] {
  const copies: Copy[] = [];
  for (const atStart of [true, false]) {
    const pieces = placesOf(texts, (text, index) => text.length >= SHARED && mayBeCopy(index, atStart));
    const own = atStart ? edges.starts : edges.ends;
    const alike = withEdgesOf(own, pieces);
    for (const piece of pieces) {
      for (const within of alike.get(own[piece] as number) ?? []) {
        if (within === piece || texts[within]?.length === texts[piece]?.length) continue;
        if (atStart ? beginsWith(texts, within, piece) : endsWith(texts, within, piece)) {
          copies.push({ piece, within, atStart });
        }
      }
    }
  }
  return copies;
}

/** Where the texts stand of which something holds. */
export function placesOf(texts: string[], holds: (text: string, index: number) => boolean): number[] {
  const places: number[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    if (holds(texts[index] ?? '', index)) places.push(index);
  }
  return places;
}

/** The texts that begin (or end) as one of the pieces does, by that edge: a handful of each. */
function withEdgesOf(edges: Int32Array, pieces: number[]): Map<number, number[]> {
  const alike = new Map<number, number[]>();
  for (const piece of pieces) alike.set(edges[piece] as number, []);
  if (alike.size === 0) return alike;
  edges.forEach((edge, index) => {
    const known = alike.get(edge);
    if (known && known.length <= MOST_COMPARED) known.push(index);
  });
  return alike;
}

/** The edge of a text, or of what it is the beginning (or end) of where it is too short. */
function edgeAt(texts: string[], index: number, atStart: boolean): number {
  const own = texts[index] ?? '';
  const text = own.length < SHARED ? extended(texts, index, atStart) : own;
  return hashOf(text, atStart ? 0 : Math.max(0, text.length - SHARED));
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

/** A number for the characters from a place on, as many as edges have. */
function hashOf(text: string, from: number): number {
  const end = Math.min(text.length, from + SHARED);
  let hash = 0;
  for (let at = from; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
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

/** Finds the chains that begin with one of the first pieces: linear, for each is compared with those alone that begin alike. */
export function findChains(texts: string[], { starts }: Edges, firstPieces: number[]): Chain[] {
  const alike = withEdgesOf(starts, firstPieces);
  const chains: Chain[] = [];
  for (const first of firstPieces) {
    for (const whole of alike.get(starts[first] as number) ?? []) {
      const pieces = first === whole ? null : piecesOf(texts, whole, first);
      if (pieces) chains.push({ whole, pieces });
    }
  }
  return chains;
}

/** A paragraph that stands once more in more pieces than this is made to be hostile. */
const MOST_PIECES = 64;

function piecesOf(texts: string[], whole: number, first: number): number[] | null {
  const own = texts[whole] ?? '';
  let next = first;
  for (let end = 0; end < own.length; next += 1) {
    const text = texts[next];
    if (text === undefined || next === whole || !own.startsWith(text, end)) return null;
    if (next - first === MOST_PIECES) return null;
    end += text.length;
  }
  return next - first > 1 ? Array.from({ length: next - first }, (_, index) => first + index) : null;
}

/** Pieces too short to be sure of stand in many texts by chance. */
const SHORTEST_INSIDE = 12;

/** A page whose pieces begin with more different characters than this is no newspaper's: the rest is not looked for. */
const MOST_FIRSTS = 8;

/** How many places may begin like a piece and go on otherwise before a piece is given up: one character a million times begins so everywhere. */
const MOST_LOOKED_AT = 1000;

/**
 * Where some pieces stand in the middle of other texts, or across the seam between two. For the few pieces that `findCopies` has
 * not found: a closer look wherever the first character of one stands.
 */
export function findInside(
  texts: string[],
  pieces: number[],
  shortest = SHORTEST_INSIDE,
): { piece: number; within: number }[] {
  const wanted = new Map<number, number>();
  const firsts = new Set<string>();
  for (const piece of pieces) {
    const text = texts[piece] ?? '';
    const first = text.charAt(0);
    if (text.length < shortest || (firsts.size === MOST_FIRSTS && !firsts.has(first))) continue;
    wanted.set(hashOf(text, 0), piece);
    firsts.add(first);
  }
  const found: { piece: number; within: number }[] = [];
  let compared = 0;
  for (let within = 0; within < texts.length && wanted.size > 0; within += 1) {
    const text = texts[within] ?? '';
    const next = texts[within + 1] ?? '';
    for (const first of firsts) {
      for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
        const key =
          start + SHARED <= text.length
            ? hashOf(text, start)
            : hashOf(text.slice(start) + next.slice(0, SHARED), 0);
        const piece = wanted.get(key);
        if (piece === undefined || piece === within) continue;
        if (standsFrom(texts, within, start, piece)) found.push({ piece, within });
        else if (++compared < MOST_LOOKED_AT) continue;
        compared = 0;
        wanted.delete(key);
      }
    }
  }
  return found;
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
