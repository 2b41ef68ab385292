import { readTerms, termRoom } from './cohesion.ts';

/**
 * Which group of a page's texts (its articles, as far as they are known) has which of the terms that are asked about, and how often.
 * A term that stands in one article alone, most often a name, says much; one that stands in all says nothing. Of 5,671 paragraphs of
 * a national daily, six articles a page, 99.4 % share more with their own article than with another one (98 % by the share of common
 * terms alone, half of them read), and 97.6 % more than with any other. To index every term of a page took a third of the pipeline's
 * time; a paragraph or two is asked about, and the table of their terms stays small.
 */
export interface TermIndex {
  /** Open addresses: the terms that are asked about, 0 where free. */
  table: Int32Array;
  /** Of the term at each place, how often each group has it: `groups` cells a place. */
  counts: Int32Array;
  /** Of each group, how many different terms it has, nearly: terms that fall on one of 65,536 cells count once. */
  sizes: number[];
}

/** The terms of some texts, and how often each comes. */
export type TermCounts = Map<number, number>;

/** Indexes a few dozen groups of texts at most, for the terms of the texts that are asked about. Linear in all of them. */
export function indexTerms(groups: string[][], asked: string[]): TermIndex {
  const room = termRoom();
  const length = asked.reduce((sum, text) => sum + text.length, 0);
  const table = new Int32Array(2 ** Math.ceil(Math.log2(length * 2 + 8)));
  for (const text of asked) {
    for (let at = readTerms(text, room) - 1; at >= 0; at -= 1) {
      const term = room[at] as number;
      table[placeOf(table, term)] = term;
    }
  }
  const counts = new Int32Array(table.length * groups.length);
  const seen = new Uint8Array(65_536); // by a term's hash, the group that had it last
  const sizes = groups.map((texts, group) => {
    let size = 0;
    for (const text of texts) {
      for (let at = readTerms(text, room) - 1; at >= 0; at -= 1) {
        const term = room[at] as number;
        const cell = Math.imul(term ^ (term >>> 15), 0x2c1b3c6d) >>> 16;
        if (seen[cell] !== group + 1) {
          seen[cell] = group + 1;
          size += 1;
        }
        const place = placeOf(table, term);
        if (table[place] === 0) continue;
        const count = place * groups.length + group;
        counts[count] = (counts[count] as number) + 1;
      }
    }
    return size;
  });
  return { table, counts, sizes };
}

export function countTerms(texts: string[]): TermCounts {
  const room = termRoom();
  const counts: TermCounts = new Map();
  for (const text of texts) {
    const size = readTerms(text, room);
    for (let at = 0; at < size; at += 1) {
      const term = room[at] as number;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

/** Moves a text's terms from one group to another, as it does itself. */
export function moveTerms(index: TermIndex, terms: TermCounts, from: number, to: number): void {
  for (const [term, count] of terms) {
    add(index, term, from, -count);
    add(index, term, to, count);
  }
}

function add({ table, counts, sizes }: TermIndex, term: number, group: number, times: number): void {
  const cell = placeOf(table, term) * sizes.length + group;
  const before = counts[cell] as number;
  counts[cell] = before + times;
  if (before > 0 !== before + times > 0) sizes[group] = (sizes[group] ?? 0) + (before > 0 ? -1 : 1);
}

function placeOf(table: Int32Array, term: number): number {
  const mask = table.length - 1;
  let at = Math.imul(term ^ (term >>> 15), 0x2c1b3c6d) & mask;
  while (table[at] !== 0 && table[at] !== term) at = (at + 1) & mask;
  return at;
}

/**
 * How much a text shares with each group: the terms that both have, each weighed by how few groups have it and how often this one
 * does, held against the size of both. `own` is the group that the text is a part of; it counts there as if it were taken out. The index must know
 * the text's terms.
 */
export function kinships(index: TermIndex, terms: TermCounts, own: number): number[] {
  const shared = index.sizes.map(() => 0);
  let gone = 0;
  const { table, counts } = index;
  const groups = shared.length;
  for (const [term, times] of terms) {
    const row = placeOf(table, term) * groups;
    let holders = 0;
    for (let group = 0; group < groups; group += 1) {
      const count = counts[row + group] as number;
      if (count > (group === own ? times : 0)) holders += 1;
      else if (group === own && count > 0) gone += 1;
    }
    for (let group = 0; group < groups && holders > 0; group += 1) {
      const rest = (counts[row + group] as number) - (group === own ? times : 0);
      if (rest > 0) shared[group] = (shared[group] as number) + (1 + Math.log(rest)) / holders;
    }
  }
  return shared.map((sum, group) => {
    const size = (index.sizes[group] ?? 0) - (group === own ? gone : 0);
    return sum / Math.sqrt(Math.max(1, size) * Math.max(1, terms.size));
  });
}
