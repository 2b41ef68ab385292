import type { Answer, AnswerBlock } from './answer.ts';
import type { Piece, TestPage } from './make-page.ts';
import { placePieces, type Placement } from './place-pieces.ts';
import { HEAD_ROLES } from './slips.ts';

/** Found rightly, found in all, and there to be found. */
export interface Tally {
  hit: number;
  found: number;
  there: number;
}

/** What `docs/fidelity.md` defines, as sums that can be added over pages. */
export interface Score {
  articles: Tally;
  articleCharacters: Tally;
  roles: Tally;
  roleCharacters: Tally;
  joins: Tally;
  order: Tally;
  duplicates: Tally;
  gaps: Tally;
  characters: number;
  lost: number;
  doubled: number;
}

/** Roles whose place inside their article is free, or fixed by the tree. */
const PLACELESS: readonly string[] = [
  ...HEAD_ROLES,
  'dateline',
  'jump',
  'caption',
  'credit',
  'box',
  'note',
  'figure',
];
const JOINING: readonly string[] = ['paragraph', 'box', 'note', 'quote', 'verse', 'signoff', 'subhead'];

/** Holds a reading of a page against its known answer. */
export function scorePage(page: TestPage, reading: Answer): Score {
  const placed = placePieces(page, reading);
  return {
    ...scoreArticles(page, placed),
    ...scoreRoles(page, placed),
    joins: overlap(joinsOf(page.answer, placed, spanPieces), joinsOf(reading, placed, spanPieces)),
    order: scoreOrder(page, placed),
    duplicates: overlap(
      keysWhere(page.pieces, (piece) => piece.block.role === 'duplicate'),
      keysWhere(page.pieces, (_, at) => placed.blockOf[at]?.role === 'duplicate'),
    ),
    gaps: scoreGaps(gapsOf(page.answer, placed), gapsOf(reading, placed)),
    characters: placed.characters,
    lost: placed.lost,
    doubled: placed.doubled,
  };
}

function scoreArticles(page: TestPage, placed: Placement): Pick<Score, 'articles' | 'articleCharacters'> {
  const articles = { hit: 0, found: 0, there: 0 };
  const articleCharacters = { hit: 0, found: 0, there: 0 };
  for (const [at, { article }] of page.pieces.entries()) {
    const size = placed.sizes[at] ?? 0;
    const is = placed.articleOf[at] ?? null;
    if (size === 0) continue;
    const right = article !== null && is !== null && placed.partner[article] === is;
    add(articles, right, is !== null, article !== null, 1);
    add(articleCharacters, right, is !== null, article !== null, size);
  }
  return { articles, articleCharacters };
}

function add(tally: Tally, hit: boolean, found: boolean, there: boolean, weight: number): void {
  if (hit) tally.hit += weight;
  if (found) tally.found += weight;
  if (there) tally.there += weight;
}

function scoreRoles(page: TestPage, placed: Placement): Pick<Score, 'roles' | 'roleCharacters'> {
  const roles = { hit: 0, found: 0, there: 0 };
  const roleCharacters = { hit: 0, found: 0, there: 0 };
  for (const [at, { block }] of page.pieces.entries()) {
    const size = placed.sizes[at] ?? 0;
    if (size === 0) continue;
    const is = placed.blockOf[at];
    add(roles, is !== undefined && allows(block, is.role), true, true, 1);
    const rightOnes = placed.votes[at]?.filter((vote) => allows(block, vote.role)) ?? [];
    roleCharacters.hit += rightOnes.reduce((sum, vote) => sum + vote.count, 0);
    roleCharacters.found += size;
    roleCharacters.there += size;
  }
  return { roles, roleCharacters };
}

export function allows(block: AnswerBlock, role: string): boolean {
  return role === block.role || block.also.some((other) => other === role);
}

/** Seams between lines: `a>b` for each two pieces that one block of running text puts together. */
function joinsOf(
  answer: Answer,
  placed: Placement,
  piecesIn: (block: AnswerBlock, placed: Placement) => number[],
): Set<string> {
  const joins = new Set<string>();
  for (const block of answer.articles.flat()) {
    if (!JOINING.includes(block.role)) continue;
    const pieces = piecesIn(block, placed);
    for (const [at, next] of pieces.entries()) {
      const before = at > 0 ? pieces[at - 1] : undefined;
      if (before !== undefined && placed.lineOf[before] !== placed.lineOf[next])
        joins.add(`${before}>${next}`);
    }
  }
  return joins;
}

/** The pieces that a block's spans hold, in their order. */
export function spanPieces(block: AnswerBlock, placed: Placement): number[] {
  return block.spans.flatMap((span) => placed.piecesIn(span));
}

function scoreOrder(page: TestPage, placed: Placement): Tally {
  const order = { hit: 0, found: 0, there: 0 };
  for (const blocks of page.answer.articles) {
    const pieces = blocks
      .filter(({ role }) => !PLACELESS.includes(role))
      .flatMap((block) => spanPieces(block, placed));
    for (const [at, next] of pieces.entries()) {
      const before = pieces[at - 1];
      if (before === undefined) continue;
      const [one, other] = [placed.articleOf[before] ?? null, placed.articleOf[next] ?? null];
      if (one === null || one !== other) continue;
      const right = (placed.rankOf[before] ?? 0) < (placed.rankOf[next] ?? 0);
      add(order, right, true, true, 1);
    }
  }
  return order;
}

/** The pieces before and after each gap. */
export function gapsOf(answer: Answer, placed: Placement): [number, number][] {
  return answer.articles.flatMap((blocks) => {
    const body = blocks.filter(({ role }) => role === 'gap' || !PLACELESS.includes(role));
    return body.flatMap((block, at): [number, number][] => {
      if (block.role !== 'gap') return [];
      const [before, after] = [body[at - 1], body[at + 1]];
      return [
        [
          before ? (spanPieces(before, placed).at(-1) ?? -1) : -1,
          after ? (spanPieces(after, placed)[0] ?? -1) : -1,
        ],
      ];
    });
  });
}

/** A gap is found where one stands behind the same piece, or before the same piece. */
function scoreGaps(there: [number, number][], found: [number, number][]): Tally {
  const rest = [...found];
  let hit = 0;
  for (const [before, after] of there) {
    const at = rest.findIndex(
      ([one, other]) => (one >= 0 && one === before) || (other >= 0 && other === after),
    );
    if (at < 0) continue;
    rest.splice(at, 1);
    hit += 1;
  }
  return { hit, found: found.length, there: there.length };
}

function keysWhere(pieces: readonly Piece[], test: (piece: Piece, at: number) => boolean): Set<string> {
  return new Set(pieces.flatMap((piece, at) => (test(piece, at) ? [String(at)] : [])));
}

function overlap(there: Set<string>, found: Set<string>): Tally {
  const hit = [...there].filter((key) => found.has(key)).length;
  return { hit, found: found.size, there: there.size };
}
