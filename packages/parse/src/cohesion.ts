/**
 * Which text belongs with which, told by the words they share. Terms are pairs of Chinese characters and whole Latin words; nothing
 * is known of any language's dictionary. Every second pair is taken, by its own bits: as good, and half as dear. A set
 * of terms is a hash table with open addresses, 0 where free: a Set took most of the pipeline's time.
 */
export interface Terms {
  table: Int32Array;
  size: number;
}

/** What a text speaks of is clear from its beginning; the bound keeps a page of endless paragraphs cheap. */
export const MOST_READ = 1500;

/**
 * Writes every term of a text in order, as far as it needs to be read (`MOST_READ` characters), into `terms` from `from` on: all pairs
 * of Chinese characters, and Latin words. Returns where they end.
 */
export function readTerms(text: string, terms: Int32Array, from: number): number {
  const end = Math.min(text.length, MOST_READ);
  let size = from;
  let before = 0;
  let word = 0;
  let letters = 0;
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (code >= 0x3400) {
      if (letters >= 4) terms[size++] = word | 1;
      letters = 0;
      word = 0;
      const han = code <= 0x9fff;
      if (han && before > 0) terms[size++] = 0x40000000 | ((before & 0x7fff) << 15) | (code & 0x7fff);
      before = han ? code : 0;
      continue;
    }
    before = 0;
    const lower = code >= 0x41 && code <= 0x5a ? code + 32 : code;
    if ((lower >= 0x61 && lower <= 0x7a) || (lower >= 0xc0 && lower <= 0x24f)) {
      word = (Math.imul(word, 31) + lower) & 0x3fffffff;
      letters += 1;
      continue;
    }
    if (letters >= 4) terms[size++] = word | 1;
    word = 0;
    letters = 0;
  }
  return size;
}

/** The distinct terms of some texts, of each as far as it needs to be read. */
export function termsOf(texts: string[]): Terms {
  const length = texts.reduce((sum, text) => sum + Math.min(text.length, MOST_READ), 0);
  const terms: Terms = { table: emptyTable(length), size: 0 };
  for (const text of texts) addTerms(terms, text);
  return terms;
}

/** The terms with those of one more text: the same table while it has room. Each text of a growing article is read once. */
export function withTerms(terms: Terms, text: string): Terms {
  const most = terms.size + Math.min(text.length, MOST_READ);
  const roomy = most * 2 < terms.table.length ? terms : moved(terms, most * 4);
  addTerms(roomy, text);
  return roomy;
}

function moved(terms: Terms, room: number): Terms {
  const wider: Terms = { table: emptyTable(room), size: 0 };
  for (const term of terms.table) if (term !== 0) add(wider, term);
  return wider;
}

/** A table that so many terms fill by four fifths at most. */
function emptyTable(terms: number): Int32Array {
  return new Int32Array(2 ** Math.ceil(Math.log2(terms * 1.25 + 8)));
}

/** Room for the terms of a text, read into again and again: an array for each was dear. */
const room = new Int32Array(MOST_READ + 1);

function addTerms(terms: Terms, text: string): void {
  const end = readTerms(text, room, 0);
  for (let at = 0; at < end; at += 1) {
    const term = room[at] as number;
    if (isCounted(term)) add(terms, term);
  }
}

/** Every Latin word, and every second pair by its characters' own bits. */
function isCounted(term: number): boolean {
  return term < 0x40000000 || (((term >>> 15) ^ term) & 1) === 0;
}

/** Where a term is in the table, or the free place where it would go. */
function placeOf(table: Int32Array, term: number): number {
  const mask = table.length - 1;
  let at = Math.imul(term ^ (term >>> 15), 0x2c1b3c6d) & mask;
  while (table[at] !== 0 && table[at] !== term) at = (at + 1) & mask;
  return at;
}

function add(terms: Terms, term: number): void {
  const at = placeOf(terms.table, term);
  if (terms.table[at] === term) return;
  terms.table[at] = term;
  terms.size += 1;
}

function has({ table }: Terms, term: number): boolean {
  return table[placeOf(table, term)] === term;
}

/** The share of `part`'s terms that `whole` has, between 0 and 1, weighed against the size of `whole`. */
export function affinity(part: Terms, whole: Terms): number {
  if (part.size === 0 || whole.size === 0) return 0;
  let shared = 0;
  for (const term of part.table) if (term !== 0 && has(whole, term)) shared += 1;
  return shared / Math.sqrt(part.size * whole.size);
}
