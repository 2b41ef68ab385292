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

/**
 * How much more a part belongs to one text than to another: above 0 to `right`, below 0 to `left`. Only terms that one
 * of the two has and the other lacks are counted, each side weighed against its size.
 */
export function leaning(part: Terms, left: Terms, right: Terms): number {
  let lefts = 0;
  let rights = 0;
  for (const term of part) {
    const inLeft = left.has(term);
    if (inLeft === right.has(term)) continue;
    if (inLeft) lefts += 1;
    else rights += 1;
  }
  return rights / Math.sqrt(right.size + 1) - lefts / Math.sqrt(left.size + 1);
}
