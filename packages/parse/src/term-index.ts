import { mostNumbers, placeOfText, widened, type Lexicon } from './lexicon.ts';

/**
 * Which group of a page's texts (its articles, as far as they are known) has which of the terms that are asked about, and how often.
 * A term that stands in one article alone, most often a name, says much; one that stands in all says nothing. Of 5,671 paragraphs of
 * a national daily, six articles a page, 99.4 % share more with their own article than with another one (98 % by the share of common
 * terms alone, half of them read), and 97.6 % more than with any other.
 */
export interface TermIndex {
  /** How often each group has each of the terms that are asked about: a row a term, a cell a group. */
  counts: Int32Array;
  /** Of each group, how many different terms it has. */
  sizes: number[];
  /** The terms of each text that is asked about, in the order of the texts. */
  asked: AskedTerms[];
}

/** The different terms of a text as rows of the index, and how often each comes. */
export interface AskedTerms {
  rows: number[];
  times: number[];
}

/** A group's texts by their places in the lexicon, and how many different terms they have. */
export interface Group {
  places: number[];
  size: number;
}

/** What is kept between questions, since to make it anew for each was dear. */
export interface Columns {
  lexicon: Lexicon;
  /** By term: one more than the row that it has in the index; 0 for all between questions. */
  rows: Int32Array;
}

export function emptyColumns(lexicon: Lexicon): Columns {
  return { lexicon, rows: new Int32Array(0) };
}

function rowsOf(columns: Columns): Int32Array {
  const most = mostNumbers(columns.lexicon);
  if (most > columns.rows.length) columns.rows = widened(columns.rows, 2 * most);
  return columns.rows;
}

/** Reads a group of texts. Linear. */
export function readGroup(columns: Columns, texts: string[]): Group {
  const places = texts.map((text) => placeOfText(columns.lexicon, text));
  const { terms, ends } = columns.lexicon;
  const rows = rowsOf(columns);
  let size = 0;
  for (const place of places) {
    const end = ends[place + 1] as number;
    for (let at = ends[place] as number; at < end; at += 1) {
      const term = terms[at] as number;
      if (rows[term] === 0) size += 1;
      rows[term] = 1;
    }
  }
  for (const place of places)
    for (let at = ends[place] as number; at < (ends[place + 1] as number); at += 1)
      rows[terms[at] as number] = 0;
  return { places, size };
}

/** Indexes a few groups, for the terms of the texts that are asked about. Linear in all of them. */
export function indexTerms(columns: Columns, groups: Group[], texts: string[]): TermIndex {
  const places = texts.map((text) => placeOfText(columns.lexicon, text));
  const rows = rowsOf(columns);
  const known: number[] = []; // the term of each row
  const latest: number[] = []; // of each row, its place in the text that had it last
  const asked = places.map((place) => askTerms(columns, place, known, latest));
  const width = groups.length;
  const counts = new Int32Array(known.length * width);
  const { terms, ends } = columns.lexicon;
  groups.forEach((group, column) => {
    for (const place of group.places) {
      const end = ends[place + 1] as number;
      for (let at = ends[place] as number; at < end; at += 1) {
        const row = rows[terms[at] as number] as number;
        if (row === 0) continue; // most terms end here
        const cell = (row - 1) * width + column;
        counts[cell] = (counts[cell] as number) + 1;
      }
    }
  });
  for (const term of known) rows[term] = 0;
  return { counts, sizes: groups.map(({ size }) => size), asked };
}

/** Gives each new term of a text a row of its own, and counts how often each comes in the text. */
function askTerms(columns: Columns, place: number, known: number[], latest: number[]): AskedTerms {
  const { terms, ends } = columns.lexicon;
  const asked: AskedTerms = { rows: [], times: [] };
  const end = ends[place + 1] as number;
  for (let at = ends[place] as number; at < end; at += 1) {
    const term = terms[at] as number;
    if (columns.rows[term] === 0) columns.rows[term] = known.push(term);
    const row = (columns.rows[term] as number) - 1;
    const before = latest[row] ?? 0;
    if (asked.rows[before] === row) {
      asked.times[before] = (asked.times[before] as number) + 1;
    } else {
      latest[row] = asked.rows.length;
      asked.rows.push(row);
      asked.times.push(1);
    }
  }
  return asked;
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
