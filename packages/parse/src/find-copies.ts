/** Characters that a piece must share with another paragraph before the two are compared at all. */
const WINDOW = 8;
/** Pages made to be hostile repeat one character for megabytes: a piece is compared with so many places at most. */
const MOST_COMPARED = 16;

/** `text` stands once more inside the paragraphs, from `start`, an offset into all of them written one after the other. */
export interface Copy {
  /** Which of the texts is the copy. */
  piece: number;
  /** Which text it begins in, and where there. */
  within: number;
  start: number;
}

/**
 * Finds the texts that stand once more within others: whole, or as a part, or across the seam between one text and the next.
 * One rolling hash over all texts, so linear in their length.
 */
export function findCopies(texts: string[]): Copy[] {
  const all = texts.join('');
  const starts: number[] = [];
  const pieces = new Map<number, number[]>();
  let length = 0;
  texts.forEach((text, index) => {
    starts.push(length);
    length += text.length;
    if (text.length < WINDOW) return;
    const key = hashOf(text);
    const known = pieces.get(key);
    if (known) known.push(index);
    else pieces.set(key, [index]);
  });
  return scan(all, texts, starts, pieces);
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < WINDOW; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

function scan(all: string, texts: string[], starts: number[], pieces: Map<number, number[]>): Copy[] {
  const seen = new Uint8Array(1 << 16); // asks most positions away before the map is asked
  for (const key of pieces.keys()) seen[key & 0xffff] = 1;
  let leaving = 1;
  for (let at = 0; at < WINDOW; at += 1) leaving = Math.imul(leaving, 31);
  const compared = new Map<number, number>();
  const copies: Copy[] = [];
  let hash = 0;
  let within = 0;
  for (let end = 0; end < all.length; end += 1) {
    hash = (Math.imul(hash, 31) + all.charCodeAt(end)) | 0;
    if (end >= WINDOW) hash = (hash - Math.imul(leaving, all.charCodeAt(end - WINDOW))) | 0;
    const start = end - WINDOW + 1;
    if (start < 0 || seen[hash & 0xffff] === 0) continue;
    for (const piece of pieces.get(hash) ?? []) {
      const text = texts[piece] ?? '';
      const tries = compared.get(piece) ?? 0;
      if (starts[piece] === start || tries >= MOST_COMPARED || start + text.length > all.length) continue;
      compared.set(piece, tries + 1);
      if (!all.startsWith(text, start)) continue;
      while (within + 1 < starts.length && (starts[within + 1] ?? 0) <= start) within += 1;
      copies.push({ piece, within, start: start - (starts[within] ?? 0) });
    }
  }
  return copies;
}
