/** Entities of HTML that tools write for signs of print. Spaces of every kind are a space. */
const NAMED: ReadonlyMap<string, string> = new Map(
  (
    'amp & lt < gt > quot " apos \' mdash — ndash – hellip … middot · bull • ldquo “ rdquo ” lsquo ‘ rsquo ’ laquo « raquo » ' +
    'times × divide ÷ plusmn ± deg ° permil ‰ le ≤ ge ≥ ne ≠ micro µ sup2 ² sup3 ³ frac12 ½ frac14 ¼ frac34 ¾ ' +
    'copy © reg ® trade ™ yen ¥ pound £ euro € cent ¢ sect § para ¶ dagger † larr ← uarr ↑ rarr → darr ↓ eacute é'
  )
    .split(' ')
    .reduce<[string, string][]>((pairs, word, at, words) => {
      if (at % 2 === 0) pairs.push([word, words[at + 1] ?? '']);
      return pairs;
    }, []),
);
const SPACES = new Set(['nbsp', 'ensp', 'emsp', 'thinsp']);

export const ENTITY = /&(?:#\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[a-zA-Z]{2,6}\d{0,2});/u;

/**
 * The sign that an entity (`&amp;`, `&#8212;`, `&#x2014;`) stands for; null where it is none that we know, and for controls,
 * surrogates and other characters that no page prints: those stay as the page has them.
 */
export function entitySign(entity: string): string | null {
  const name = entity.slice(1, -1);
  if (SPACES.has(name)) return ' ';
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (code === 0xa0 || code === 0x3000 || (code >= 0x2000 && code <= 0x200a)) return ' ';
  const printed = (code >= 0x21 && code <= 0x7e) || (code >= 0xa1 && code <= 0xffef);
  const special = (code >= 0xd800 && code <= 0xf8ff) || (code >= 0x200b && code <= 0x200f);
  return printed && !special && !(code >= 0x2028 && code <= 0x202f) && !(code >= 0x2060 && code <= 0x206f)
    ? String.fromCharCode(code)
    : null;
}
