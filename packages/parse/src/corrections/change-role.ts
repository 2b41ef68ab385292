import type { Article, HeadRole, SetAsideReason } from '@tingbao/edition';
import { readJump } from '../rules/jump.ts';
import { bodyRoles, headRoles, type CorrectedRole } from './correction.ts';
import type { Desk, Unit } from './desk.ts';
import {
  blockOf,
  headRefusal,
  placeBySource,
  putAside,
  putInHead,
  putInJumps,
  takeOut,
  topOf,
  type Loose,
} from './loose-text.ts';
import { refused, type Outcome, type Sign } from './outcome.ts';

type BlockRole = (typeof bodyRoles)[number];

const HEAD = new Set<CorrectedRole>(headRoles);
const BLOCK = new Set<CorrectedRole>(bodyRoles);

/** `role`: makes a text something else. It stays in its article, or goes to the one that the source has it in. */
export function changeRole(desk: Desk, unit: Unit, role: CorrectedRole, sign: Sign): Outcome {
  if (roleOf(unit) === role) return refused(`it is a ${role} already; delete this, or write "confirm"`);
  const home = homeOf(desk, unit, HEAD.has(role));
  if (isAside(role)) {
    const loose = takeOut(desk, unit);
    if (!loose) return cannot(unit);
    putAside(desk, role, signed(loose, unit, sign));
    return { touched: [] };
  }
  if (!home) return refused('the page has no article that could hold it; write "begin: article"');
  const refusal = refusalOf(home.article, unit, role);
  if (refusal) return refused(refusal);
  const loose = takeOut(desk, unit);
  if (!loose) return cannot(unit);
  put(desk, home, unit, role, signed(loose, unit, sign));
  return { touched: [] };
}

function put(desk: Desk, home: Home, unit: Unit, role: CorrectedRole, loose: Loose): void {
  const { article } = home;
  if (isHead(role)) putInHead(desk, article, role, loose);
  else if (role === 'jump') putInJumps(article, loose);
  else if (isBlock(role)) {
    const block = blockOf(desk, role, loose);
    article.body.splice(unit.in === 'head' ? topOf(article, loose) : home.index, 0, block);
  }
}

function refusalOf(article: Article, unit: Unit, role: CorrectedRole): string | null {
  if (role === 'jump' && !readJump(unit.text.text))
    return 'it names no page; a jump is a line such as （下转2版）';
  if (!isHead(role)) return null;
  // A byline may be made a dateline and the other way round, each leaving its own place.
  return headRefusal(article, role);
}

interface Home {
  article: Article;
  index: number;
}

function homeOf(desk: Desk, unit: Unit, head: boolean): Home | null {
  switch (unit.in) {
    case 'head':
      return { article: unit.article, index: 0 };
    case 'body':
      return { article: unit.article, index: unit.index };
    case 'jump':
      return { article: unit.article, index: unit.article.body.length };
    case 'aside':
      return placeBySource(desk, unit.text, head ? 'below' : 'above');
  }
}

/** What a text is now, in the words of `role`; what has none there (a list, a picture) by its type. */
export function roleOf(unit: Unit): string {
  switch (unit.in) {
    case 'head':
      return unit.role;
    case 'body':
      return unit.block.type;
    case 'jump':
      return 'jump';
    case 'aside':
      return unit.piece.reason;
  }
}

function signed(loose: Loose, unit: Unit, sign: Sign): Loose {
  return { ...loose, notes: [...loose.notes, sign(loose.text, roleOf(unit))] };
}

function cannot(unit: Unit): Outcome {
  return refused(`a ${roleOf(unit)} is no single text and takes no other role`);
}

function isHead(role: CorrectedRole): role is HeadRole {
  return HEAD.has(role);
}

function isBlock(role: CorrectedRole): role is BlockRole {
  return BLOCK.has(role);
}

function isAside(role: CorrectedRole): role is SetAsideReason {
  return !HEAD.has(role) && !BLOCK.has(role) && role !== 'jump';
}
