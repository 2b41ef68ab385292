import type { Span } from '@tingbao/edition';
import type { Answer, AnswerBlock } from './answer.ts';
import type { TestPage } from './make-page.ts';

/** Where a reading has each piece of a page. Arrays are indexed like `page.pieces`. */
export interface Placement {
  /** Letters and digits in each piece: white space and signs vote for nothing. */
  sizes: number[];
  /** The block that holds most of each piece; undefined where none holds any. */
  blockOf: (AnswerBlock | undefined)[];
  /** The reading's article with most of each piece; null for what it sets aside or loses. */
  articleOf: (number | null)[];
  votes: { role: string; count: number }[][];
  /** When the reading comes to each piece; later is larger. */
  rankOf: number[];
  /** Page and line of each piece. */
  lineOf: string[];
  /** For each article of the answer, the reading's article with which it shares most; null where there is none. */
  partner: (number | null)[];
  piecesIn: (span: Span) => number[];
  /** Characters of pieces, white space aside; those in no span of the reading, and those in more than one. */
  characters: number;
  lost: number;
  doubled: number;
}

interface Cover {
  text: string;
  piece: Int32Array;
  block: Int32Array;
  rank: Int32Array;
  times: Uint8Array;
}

const LETTER = /[\p{L}\p{N}]/u;

export function placePieces(page: TestPage, reading: Answer): Placement {
  const covers = new Map(page.pages.map(({ number, text }) => [number, blankCover(text)]));
  const flat = [
    ...reading.articles.flatMap((blocks, article) => blocks.map((block) => ({ block, article }))),
    ...reading.setAside.map((block) => ({ block, article: null })),
  ];
  for (const [at, { span }] of page.pieces.entries())
    covers.get(span.page)?.piece.fill(at, span.start, span.end);
  cover(flat, covers);
  const tallies = page.pieces.map(({ span }) => tally(span, covers.get(span.page), flat));
  const winners = tallies.map(({ winner }) => flat[winner]);
  const articleOf = winners.map((winner) => winner?.article ?? null);
  return {
    sizes: tallies.map(({ size }) => size),
    blockOf: winners.map((winner) => winner?.block),
    articleOf,
    votes: tallies.map(({ votes }) => votes),
    rankOf: tallies.map(({ rank }) => rank),
    lineOf: page.pieces.map(({ span }) => lineName(page, span)),
    partner: partners(
      page,
      articleOf,
      tallies.map(({ size }) => size),
    ),
    piecesIn: (span) => piecesIn(span, covers.get(span.page)),
    ...countLosses(page, covers),
  };
}

function blankCover(text: string): Cover {
  const blank = () => new Int32Array(text.length).fill(-1);
  return { text, piece: blank(), block: blank(), rank: blank(), times: new Uint8Array(text.length) };
}

function cover(flat: readonly { block: AnswerBlock }[], covers: Map<number, Cover>): void {
  let rank = 0;
  for (const [index, { block }] of flat.entries())
    for (const { page, start, end } of block.spans) {
      const own = covers.get(page);
      for (let at = start; own && at < Math.min(end, own.text.length); at += 1) {
        own.times[at] = Math.min(255, (own.times[at] ?? 0) + 1);
        own.block[at] = index;
        own.rank[at] = rank;
        rank += 1;
      }
    }
}

function tally(span: Span, own: Cover | undefined, flat: readonly { block: AnswerBlock }[]) {
  const counts = new Map<number, number>();
  let size = 0;
  let rank = -1;
  for (let at = span.start; own && at < span.end; at += 1) {
    if (!LETTER.test(own.text[at] ?? '')) continue;
    size += 1;
    const block = own.block[at] ?? -1;
    if (rank < 0) rank = own.rank[at] ?? -1;
    counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  const [winner] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [-1];
  const votes = [...counts].map(([block, count]) => ({ role: flat[block]?.block.role ?? 'lost', count }));
  return { size, rank, winner, votes };
}

/** Pairs articles one to one, those that share most letters first. */
function partners(
  page: TestPage,
  articleOf: readonly (number | null)[],
  sizes: readonly number[],
): (number | null)[] {
  const shared = new Map<string, number>();
  for (const [at, { article }] of page.pieces.entries()) {
    const is = articleOf[at] ?? null;
    if (article === null || is === null) continue;
    const key = `${article} ${is}`;
    shared.set(key, (shared.get(key) ?? 0) + (sizes[at] ?? 0));
  }
  const partner: (number | null)[] = page.answer.articles.map(() => null);
  const taken = new Set<number>();
  for (const [key] of [...shared].sort((a, b) => b[1] - a[1])) {
    const [article = 0, is = 0] = key.split(' ').map(Number);
    if (partner[article] !== null || taken.has(is)) continue;
    partner[article] = is;
    taken.add(is);
  }
  return partner;
}

function piecesIn({ start, end }: Span, own: Cover | undefined): number[] {
  const pieces: number[] = [];
  for (let at = start; own && at < end; at += 1) {
    const piece = own.piece[at] ?? -1;
    if (piece >= 0 && piece !== pieces.at(-1) && LETTER.test(own.text[at] ?? '')) pieces.push(piece);
  }
  return pieces;
}

function lineName({ pages }: TestPage, { page, start }: Span): string {
  const text = pages.find(({ number }) => number === page)?.text ?? '';
  return `${page}:${text.slice(0, start).split('\n').length}`;
}

function countLosses(page: TestPage, covers: Map<number, Cover>) {
  let [characters, lost, doubled] = [0, 0, 0];
  for (const { span } of page.pieces) {
    const own = covers.get(span.page);
    for (let at = span.start; own && at < span.end; at += 1) {
      if (/\s/u.test(own.text[at] ?? '')) continue;
      characters += 1;
      if (own.times[at] === 0) lost += 1;
      if ((own.times[at] ?? 0) > 1) doubled += 1;
    }
  }
  return { characters, lost, doubled };
}
