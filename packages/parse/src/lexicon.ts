/**
 * The terms of a page's texts: pairs of Chinese characters and whole Latin words; nothing is known of any language's dictionary. Each
 * text is read once, when it is first asked about, and each term gets a number: sets and counts of terms then are arrays by number,
 * where a hash table for each question took a third of the pipeline's time.
 */
export interface Lexicon {
  /** Of each text, which of those that were read it is. */
  places: Map<string, number>;
  /** Where the terms of each text end, one behind the other; those of the text at a place end at `ends[place + 1]`. */
  ends: number[];
  /** The terms of all texts in order, by their numbers. */
  terms: Int32Array;
  /** A hash table with open addresses: the terms themselves, 0 where free, and the number of each. */
  table: Int32Array;
  numbers: Int32Array;
  /** How many different terms have an even number, and how many an odd one. */
  even: number;
  odd: number;
}

/** What a text speaks of is clear from its beginning; the bound keeps a page of endless paragraphs cheap. */
const MOST_READ = 1500;
const FIRST_ROOM = 1024;

export function emptyLexicon(): Lexicon {
  return {
    places: new Map(),
    ends: [0],
    terms: new Int32Array(FIRST_ROOM),
    table: new Int32Array(FIRST_ROOM),
    numbers: new Int32Array(FIRST_ROOM),
    even: 0,
    odd: 0,
  };
}

/** All numbers of terms are below this. */
export function mostNumbers({ even, odd }: Lexicon): number {
  return 2 * Math.max(even, odd);
}

/** Which of the texts that were read this is. Reads it where it is new. */
export function placeOfText(lexicon: Lexicon, text: string): number {
  const known = lexicon.places.get(text);
  if (known !== undefined) return known;
  const place = lexicon.ends.length - 1;
  const from = lexicon.ends[place] as number;
  const most = Math.min(text.length, MOST_READ) + 1;
  if (from + most > lexicon.terms.length) lexicon.terms = widened(lexicon.terms, 2 * (from + most));
  const end = readTerms(text, lexicon.terms, from);
  numberTerms(lexicon, from, end);
  lexicon.places.set(text, place);
  lexicon.ends.push(end);
  return place;
}

/** The array with more room. */
export function widened(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(array);
  return wider;
}

/** Writes every term of a text in order into `terms` from `from` on. Returns where they end. */
function readTerms(text: string, terms: Int32Array, from: number): number {
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

/** Puts the number of each term in its place. Latin words and every second pair, by its characters' own bits, get an even one. */
function numberTerms(lexicon: Lexicon, from: number, to: number): void {
  const { terms } = lexicon;
  for (let at = from; at < to; at += 1) {
    const term = terms[at] as number;
    const place = placeOf(lexicon.table, term);
    if (lexicon.table[place] !== term) addTerm(lexicon, term, place);
    terms[at] = lexicon.numbers[place] as number;
    if ((lexicon.even + lexicon.odd) * 2 > lexicon.table.length) widenTable(lexicon);
  }
}

function addTerm(lexicon: Lexicon, term: number, place: number): void {
  const isEven = term < 0x40000000 || (((term >>> 15) ^ term) & 1) === 0;
  lexicon.table[place] = term;
  lexicon.numbers[place] = isEven ? 2 * lexicon.even++ : 2 * lexicon.odd++ + 1;
}

/** Where a term is in the table, or the free place where it would go. */
function placeOf(table: Int32Array, term: number): number {
  const mask = table.length - 1;
  let at = (Math.imul(term ^ (term >>> 15), 0x2c1b3c6d) >>> 8) & mask;
  while (table[at] !== 0 && table[at] !== term) at = (at + 1) & mask;
  return at;
}

function widenTable(lexicon: Lexicon): void {
  const { table, numbers } = lexicon;
  const wider = new Int32Array(table.length * 4);
  const renumbered = new Int32Array(wider.length);
  for (let at = 0; at < table.length; at += 1) {
    const term = table[at] as number;
    if (term === 0) continue;
    const place = placeOf(wider, term);
    wider[place] = term;
    renumbered[place] = numbers[at] as number;
  }
  lexicon.table = wider;
  lexicon.numbers = renumbered;
}
