import type { ArticleKind, HeadRole, SetAsideReason, TextBlock } from '@tingbao/edition';

/** Words of the source that name a place, white space aside: they stand once on the page, right after `after` where that is given. */
export interface Place {
  /** A page's number or its printed label: 5, A5. */
  page: string;
  at: string;
  /** Words that stand right before `at`, where `at` alone stands more than once; '' where it does not. */
  after: string;
}

/** What a text may be made. */
export type CorrectedRole =
  HeadRole | Exclude<TextBlock['type'], 'gap'> | 'caption' | 'jump' | SetAsideReason;

/** What a correction does to the text that holds its place. `docs/corrections.md` has an example of each. */
export type Change =
  | { rule: 'role'; role: CorrectedRole }
  /** Goes on from the text above it, or from the one that holds `to`. */
  | { rule: 'join'; to: Place | null }
  /** Begins a text of its own. */
  | { rule: 'part' }
  | { rule: 'move'; side: 'above' | 'below'; target: Place }
  /** Begins an article of its own, with all that follows. */
  | { rule: 'begin' }
  /** Its article belongs to the one above, or to the one that holds `into`. */
  | { rule: 'merge'; into: Place | null }
  | { rule: 'gap'; where: 'above' | 'below' | 'none' }
  | { rule: 'kind'; kind: ArticleKind }
  /** The words of the place, as they should be. */
  | { rule: 'text'; text: string }
  /** The parser is right here: the doubt of that rule is settled. */
  | { rule: 'confirm'; doubt: string };

export interface Correction {
  place: Place;
  change: Change;
  /** Why, in the person's words; never empty. */
  because: string;
}

/** Why a correction was not applied: its words stand nowhere, or more than once, or the tree does not allow it. */
export type UnmetCode = 'gone' | 'ambiguous' | 'refused';

/** A correction that was not applied, by its number in the list. `reason` is English, one line, and names the way out. */
export interface Unmet {
  index: number;
  code: UnmetCode;
  reason: string;
}

export const headRoles = [
  'group',
  'rubric',
  'kicker',
  'headline',
  'deck',
  'summary',
  'byline',
  'dateline',
] as const satisfies readonly HeadRole[];

export const bodyRoles = [
  'paragraph',
  'subhead',
  'quote',
  'verse',
  'box',
  'note',
  'signoff',
  'caption',
] as const satisfies readonly CorrectedRole[];

/** What may be written for `role`. */
export const correctedRoles = [
  ...headRoles,
  ...bodyRoles,
  'jump',
  ...([
    'duplicate',
    'continuation-headline',
    'nameplate',
    'folio',
    'imprint',
    'advertisement',
    'unplaced',
  ] satisfies SetAsideReason[]),
] as const satisfies readonly CorrectedRole[];

/** What may be written for `kind`. */
export const articleKinds = [
  'story',
  'photo',
  'commentary',
  'index',
  'listing',
  'graphic',
  'notice',
  'correction',
] as const satisfies readonly ArticleKind[];
