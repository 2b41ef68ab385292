import { MOST_READ, readTerms } from './cohesion.ts';

/**
 * Which group of a page's texts (its articles, as far as they are known) has which of the terms that are asked about, and how often.
 * A term that stands in one article alone, most often a name, says much; one that stands in all says nothing. Of 5,671 paragraphs of
 * a national daily, six articles a page, 99.4 % share more with their own article than with another one (98 % by the share of common
 * terms alone, half of them read), and 97.6 % more than with any other. To index every term of a page took a third of the pipeline's
 * time; a paragraph or two is asked about, and the table of their terms stays small.
 */
export interface TermIndex {
  /** How often each group has each of the terms that are asked about: a row a term, a cell a group. */
  counts: Int32Array;
  /** Of each group, how many different terms it has, nearly: terms that fall on one of 65,536 cells count once. */
  sizes: number[];
  /** The terms of each text that is asked about, in the order of the texts. */
  asked: AskedTerms[];
}

/** The different terms of a text as rows of the index, and how often each comes. */
export interface AskedTerms {
  rows: Int32Array;
  times: Int32Array;
}

/** A group's terms in order, read once for all questions. */
export interface GroupTerms {
  terms: Int32Array;
  size: number;
}

/** Stamps by a term's hash: who had it last. A table of its own for each question was a tenth of the pipeline's time. */
const stamps = new Int32Array(65_536);
let stamp = 0;

function nextStamp(): number {
  if (stamp === 0x7fffffff) {
    stamps.fill(0);
    stamp = 0;
  }
  stamp += 1;
  return stamp;
}

const hashOf = (term: number) => Math.imul(term ^ (term >>> 15), 0x2c1b3c6d);

/** Reads the terms of a group of texts. Linear. */
export function groupTerms(texts: string[]): GroupTerms {
  const room = new Int32Array(texts.reduce((sum, { length }) => sum + Math.min(length, MOST_READ) + 1, 0));
  const own = nextStamp();
  let end = 0;
  let size = 0;
  for (const text of texts) {
    const from = end;
    end = readTerms(text, room, from);
    for (let at = from; at < end; at += 1) {
      const cell = hashOf(room[at] as number) >>> 16;
      if (stamps[cell] === own) continue;
      stamps[cell] = own;
      size += 1;
    }
  }
  return { terms: room.subarray(0, end), size };
}

/** Indexes a few dozen groups at most, for the terms of the texts that are asked about. Linear in all of them. */
export function indexTerms(groups: GroupTerms[], texts: string[]): TermIndex {
  const table = emptyTable(texts.reduce((sum, { length }) => sum + Math.min(length, MOST_READ) + 1, 0));
  const isAsked = nextStamp();
  const asked = texts.map((text) => addText(table, text, isAsked));
  const width = groups.length;
  const counts = new Int32Array(table.size * width);
  groups.forEach(({ terms }, group) => {
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms[at] as number;
      const hash = hashOf(term);
      if (stamps[hash >>> 16] !== isAsked) continue; // most terms end here
      const place = placeOf(table.terms, term, hash);
      if (table.terms[place] === 0) continue;
      const cell = (table.rows[place] as number) * width + group;
      counts[cell] = (counts[cell] as number) + 1;
    }
  });
  return { counts, sizes: groups.map(({ size }) => size), asked };
}

/** The terms that are asked about, with open addresses: 0 where free. */
interface Table {
  terms: Int32Array;
  /** Of the term at each place. */
  rows: Int32Array;
  size: number;
  /** Room for the rows of all texts, one behind the other. */
  rowsOfTexts: Int32Array;
  times: Int32Array;
  end: number;
  /** Of a row, where it stands last in `rowsOfTexts`. */
  latest: Int32Array;
}

function emptyTable(most: number): Table {
  const places = 2 ** Math.ceil(Math.log2(most * 2 + 8));
  return {
    terms: new Int32Array(places),
    rows: new Int32Array(places),
    size: 0,
    rowsOfTexts: new Int32Array(most),
    times: new Int32Array(most),
    end: 0,
    latest: new Int32Array(most),
  };
}

function placeOf(table: Int32Array, term: number, hash: number): number {
  const mask = table.length - 1;
  let at = hash & mask;
  while (table[at] !== 0 && table[at] !== term) at = (at + 1) & mask;
  return at;
}

/** Room for the terms of one text. */
const room = new Int32Array(MOST_READ + 1);

/** Gives each new term of a text a row of its own, and counts how often each comes in the text. */
function addText(table: Table, text: string, isAsked: number): AskedTerms {
  const { terms, rows, rowsOfTexts, times, latest } = table;
  const size = readTerms(text, room, 0);
  const first = table.end;
  for (let at = 0; at < size; at += 1) {
    const term = room[at] as number;
    const hash = hashOf(term);
    const place = placeOf(terms, term, hash);
    if (terms[place] === 0) {
      terms[place] = term;
      rows[place] = table.size;
      table.size += 1;
      stamps[hash >>> 16] = isAsked;
    }
    const row = rows[place] as number;
    let known = latest[row] as number;
    if (known < first || known >= table.end || rowsOfTexts[known] !== row) {
      known = table.end;
      rowsOfTexts[known] = row;
      latest[row] = known;
      table.end += 1;
    }
    times[known] = (times[known] as number) + 1;
  }
  return { rows: rowsOfTexts.subarray(first, table.end), times: times.subarray(first, table.end) };
}

/** Moves a text's terms from one group to another, as it does itself. */
export function moveTerms(index: TermIndex, terms: AskedTerms, from: number, to: number): void {
  for (let at = 0; at < terms.rows.length; at += 1) {
    const row = terms.rows[at] as number;
    const times = terms.times[at] as number;
    add(index, row, from, -times);
    add(index, row, to, times);
  }
}

function add({ counts, sizes }: TermIndex, row: number, group: number, times: number): void {
  const cell = row * sizes.length + group;
  const before = counts[cell] as number;
  counts[cell] = before + times;
  if (before > 0 !== before + times > 0) sizes[group] = (sizes[group] ?? 0) + (before > 0 ? -1 : 1);
}

/**
 * How much a text shares with each group: the terms that both have, each weighed by how few groups have it and how often this one
 * does, held against the size of both. `own` is the group that the text is a part of; it counts there as if it were taken out.
 */
export function kinships({ counts, sizes }: TermIndex, { rows, times }: AskedTerms, own: number): number[] {
  const shared = sizes.map(() => 0);
  const groups = shared.length;
  let gone = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = (rows[at] as number) * groups;
    const taken = times[at] as number;
    let holders = 0;
    for (let group = 0; group < groups; group += 1) {
      const count = counts[row + group] as number;
      if (count > (group === own ? taken : 0)) holders += 1;
      else if (group === own && count > 0) gone += 1;
    }
    for (let group = 0; group < groups && holders > 0; group += 1) {
      const rest = (counts[row + group] as number) - (group === own ? taken : 0);
      if (rest > 0) shared[group] = (shared[group] as number) + (1 + Math.log(rest)) / holders;
    }
  }
  return shared.map((sum, group) => {
    const size = (sizes[group] ?? 0) - (group === own ? gone : 0);
    return sum / Math.sqrt(Math.max(1, size) * Math.max(1, rows.length));
  });
}
