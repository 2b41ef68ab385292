/**
 * Which text belongs with which, told by the words they share. Terms are pairs of Chinese characters and whole Latin
 * words; nothing is known of any language's dictionary.
 */
export type Terms = Set<number>;

/** The distinct terms of some texts. Linear in their length. */
export function termsOf(texts: string[]): Terms {
  const terms: Terms = new Set();
  for (const text of texts) {
    let before = 0;
    let word = 0;
    let letters = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      const lower = code >= 0x41 && code <= 0x5a ? code + 32 : code;
      if ((lower >= 0x61 && lower <= 0x7a) || (lower >= 0xc0 && lower <= 0x24f)) {
        word = (word * 31 + lower) & 0x3fffffff;
        letters += 1;
        before = 0;
        continue;
      }
      if (letters >= 4) terms.add(word);
      word = 0;
      letters = 0;
      const han = code >= 0x3400 && code <= 0x9fff;
      if (han && before > 0) terms.add(0x40000000 | ((before & 0x7fff) << 15) | (code & 0x7fff));
      before = han ? code : 0;
    }
  }
  return terms;
}

/** The share of `part`'s terms that `whole` has, between 0 and 1, weighed against the size of `whole`. */
export function affinity(part: Terms, whole: Terms): number {
  if (part.size === 0 || whole.size === 0) return 0;
  let shared = 0;
  for (const term of part) if (whole.has(term)) shared += 1;
  return shared / Math.sqrt(part.size * whole.size);
}

/** What is known of the terms of a row of blocks that stand between two texts, `above` and `below`. */
export interface Shares {
  terms: { first: number; last: number; inAbove: boolean; inBelow: boolean }[];
  aboveSize: number;
  belowSize: number;
}

/** Notes of each term of the blocks in which of them it stands first and last, and whether above and below have it. */
export function sharesOf(blocks: { text: string }[], above: Terms, below: Terms): Shares {
  const known = new Map<number, Shares['terms'][number]>();
  blocks.forEach(({ text }, at) => {
    for (const term of termsOf([text])) {
      const share = known.get(term);
      if (share) share.last = at;
      else known.set(term, { first: at, last: at, inAbove: above.has(term), inBelow: below.has(term) });
    }
  });
  return { terms: [...known.values()], aboveSize: above.size, belowSize: below.size };
}

/**
 * How much more the blocks from `start` on belong to the text below (above 0) than to the text above with the blocks before
 * `start` (below 0). Only terms that one side has and the other lacks count, each side weighed against its size.
 */
export function leaning({ terms, aboveSize, belowSize }: Shares, start: number): number {
  let before = aboveSize;
  let ups = 0;
  let downs = 0;
  for (const { first, last, inAbove, inBelow } of terms) {
    const isBefore = inAbove || first < start;
    if (!inAbove && first < start) before += 1;
    if (last < start || isBefore === inBelow) continue;
    if (inBelow) downs += 1;
    else ups += 1;
  }
  return downs / Math.sqrt(belowSize + 1) - ups / Math.sqrt(before + 1);
}
