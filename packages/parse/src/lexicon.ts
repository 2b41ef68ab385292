/**
 * The terms of a page's texts: pairs of Chinese characters and whole Latin words; nothing is known of any language's dictionary. Each
 * text is read once, when it is first asked about, and each term gets a number: sets and counts of terms then are arrays by number,
 * where a hash table for each question took a third of the pipeline's time.
 */
export interface Lexicon {
  /** Of each text, which of those that were read it is: its place. */
  places: Map<string, number>;
  /** Where the terms of each text end; those of the text at a place end at `ends[place + 1]`. */
  ends: number[];
  /** The different terms of all texts, one text behind the other, and how often each comes in that text. */
  terms: Int32Array;
  times: Int32Array;
  /** Of each term, where it stands last in `terms`. */
  latest: Int32Array;
  /** A hash table with open addresses: what a term is made of, 0 where free, and its number. */
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
  const room = () => new Int32Array(FIRST_ROOM);
  return {
    places: new Map(),
    ends: [0],
    terms: room(),
    times: room(),
    latest: room(),
    table: room(),
    numbers: room(),
    even: 0,
    odd: 0,
  };
}

/** Which of the texts that were read this is. Reads it where it is new. */
export function placeOfText(lexicon: Lexicon, text: string): number {
  const known = lexicon.places.get(text);
  if (known !== undefined) return known;
  const place = lexicon.ends.length - 1;
  const from = lexicon.ends[place] as number;
  const read = readTerms(text);
  if (from + read > lexicon.terms.length) {
    lexicon.terms = widened(lexicon.terms, 4 * (from + read));
    lexicon.times = widened(lexicon.times, 4 * (from + read));
  }
  lexicon.places.set(text, place);
  lexicon.ends.push(numberTerms(lexicon, read, from));
  return place;
}

/** The array with more room. */
export function widened(array: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(room);
  wider.set(array);
  return wider;
}

/** What the terms of a text are made of, in order: written anew for each text. */
const made = new Int32Array(MOST_READ + 1);

/** Reads the terms of a text into `made`. Returns how many there are. */
function readTerms(text: string): number {
  const end = Math.min(text.length, MOST_READ);
  let size = 0;
  let before = 0;
  let word = 0;
  let letters = 0;
  for (let at = 0; at <= end; at += 1) {
    const code = at < end ? text.charCodeAt(at) : 0;
    if (code >= 0x3400) {
      if (letters >= 4) made[size++] = word | 1;
      letters = 0;
      word = 0;
      const han = code <= 0x9fff;
      if (han && before > 0) made[size++] = 0x40000000 | ((before & 0x7fff) << 15) | (code & 0x7fff);
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
    if (letters >= 4) made[size++] = word | 1;
    word = 0;
    letters = 0;
  }
  return size;
}

/** Writes the numbers of the terms just read into the lexicon from `from` on, each once. Returns where they end. */
function numberTerms(lexicon: Lexicon, read: number, from: number): number {
  const { terms, times } = lexicon;
  let end = from;
  for (let at = 0; at < read; at += 1) {
    const number = numberOf(lexicon, made[at] as number);
    const last = lexicon.latest[number] as number;
    if (last >= from && last < end && terms[last] === number) {
      times[last] = (times[last] as number) + 1;
      continue;
    }
    lexicon.latest[number] = end;
    terms[end] = number;
    times[end] = 1;
    end += 1;
  }
  return end;
}

function numberOf(lexicon: Lexicon, term: number): number {
  const { table, numbers } = lexicon;
  const place = placeInTable(table, term);
  return table[place] === term ? (numbers[place] as number) : addTerm(lexicon, term, place);
}

/** Latin words, and every second pair by its characters' own bits, get an even number. */
function addTerm(lexicon: Lexicon, term: number, place: number): number {
  const isEven = term < 0x40000000 || (((term >>> 15) ^ term) & 1) === 0;
  const number = isEven ? 2 * lexicon.even++ : 2 * lexicon.odd++ + 1;
  lexicon.table[place] = term;
  lexicon.numbers[place] = number;
  if (number >= lexicon.latest.length) lexicon.latest = widened(lexicon.latest, 2 * number);
  if ((lexicon.even + lexicon.odd) * 2 > lexicon.table.length) widenTable(lexicon);
  return number;
}

/** Where a term is in the table, or the free place where it would go. */
function placeInTable(table: Int32Array, term: number): number {
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
    const place = placeInTable(wider, term);
    wider[place] = term;
    renumbered[place] = numbers[at] as number;
  }
  lexicon.table = wider;
  lexicon.numbers = renumbered;
}
