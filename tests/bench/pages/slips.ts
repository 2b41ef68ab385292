import type { SetAsideReason } from '@tingbao/edition';
import type { ArticleText, BodyRole } from './articles.ts';
import type { Dice } from './random.ts';

/** What a text is in its article, or why it belongs to none. */
export type Role =
  | 'group'
  | 'rubric'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'summary'
  | 'byline'
  | 'dateline'
  | 'paragraph'
  | 'subhead'
  | 'caption'
  | 'credit'
  | 'box'
  | 'note'
  | 'signoff'
  | 'figure'
  | 'list'
  | 'table'
  | 'quote'
  | 'verse'
  | 'jump'
  | SetAsideReason;

/** A run of characters with one answer. Runs of one `article` and `order` are one block; `part` is their order in it. */
export interface Run {
  text: string;
  /** White space in front, where it stands behind another run of its slip. */
  lead: string;
  /** Index of its article in the sheet; null for what belongs to none. */
  article: number | null;
  /** Place in its article, in reading order; fractions fit between. */
  order: number;
  part: number;
  role: Role;
  /** Other roles that a careful reader could give it. */
  also: readonly Role[];
  /** Of a duplicate: article and order of the original. */
  of: { article: number; order: number } | null;
}

/** One block of the source as the OCR tool prints it: a paragraph, or a heading of some level. */
export interface Slip {
  runs: Run[];
  /** 0 is a paragraph, 1 to 6 a heading. */
  level: number;
  bold: boolean;
  /** A line of markup alone, such as a picture or an empty heading; it has no runs. */
  markup: string | null;
  /** Empty lines after it beyond the usual one. */
  blankAfter: number;
}

/** The pages of one edition while damage is done to them. */
export interface Sheet {
  articles: ArticleText[];
  pages: { number: number; slips: Slip[] }[];
  /** Where text of an article is lost: between two orders. */
  gaps: { article: number; order: number }[];
}

export const HEAD_ROLES: readonly Role[] = [
  'group',
  'rubric',
  'kicker',
  'headline',
  'deck',
  'summary',
  'byline',
];

const BODY_ROLE: Record<BodyRole, { role: Role; also: Role[] }> = {
  paragraph: { role: 'paragraph', also: [] },
  subhead: { role: 'subhead', also: [] },
  writer: { role: 'signoff', also: ['byline'] },
  caption: { role: 'caption', also: [] },
  credit: { role: 'credit', also: [] },
  // A parser that reads a box where it stands, title and paragraphs, serves its readers too.
  box: { role: 'box', also: ['paragraph', 'subhead', 'note', 'list'] },
  note: { role: 'note', also: ['paragraph', 'box'] },
  signoff: { role: 'signoff', also: ['byline'] },
  item: { role: 'list', also: [] },
  verse: { role: 'verse', also: [] },
};

export function slip(runs: Run[], level = 0): Slip {
  return { runs, level, bold: false, markup: null, blankAfter: 0 };
}

export function markupSlip(markup: string): Slip {
  return { ...slip([]), markup };
}

export function run(article: number | null, order: number, role: Role, text: string, also: Role[] = []): Run {
  return { text, lead: '', article, order, part: 0, role, also, of: null };
}

/** An article without any damage: each part a block of its own, headings where print has them. */
export function layArticle(article: ArticleText, index: number, roll: Dice): Slip[] {
  let order = 0;
  const next = () => (order += 10);
  const head = (role: Role, text: string, level: number, also: Role[] = []) =>
    slip([run(index, next(), role, text, also)], level);
  const inBrackets = article.rubric !== null && article.language !== 'en' && roll.chance(0.5);
  const slips: Slip[] = [];
  if (article.rubric !== null && !inBrackets) slips.push(head('rubric', article.rubric, 3));
  if (article.kicker !== null) slips.push(head('kicker', article.kicker, 3));
  const headline = slip(headlineRuns(article, index, next()), 2);
  if (inBrackets) headline.runs.push(run(index, 1, 'rubric', `（${article.rubric ?? ''}）`));
  slips.push(headline);
  for (const deck of article.decks) slips.push(head('deck', deck, 3, ['summary']));
  for (const byline of article.bylines) slips.push(head('byline', byline, 0));
  const dateline = article.dateline === null ? [] : [run(index, next(), 'dateline', article.dateline)];
  for (const { role, text } of article.body) slips.push(bodySlip(role, text, index, next()));
  const opening = slips.find(({ runs }) => runs[0]?.role === 'paragraph');
  const [first] = opening?.runs ?? [];
  if (opening && first && dateline.length > 0)
    opening.runs = [...dateline, { ...first, lead: roll.chance(0.2) ? ' ' : '' }];
  return creditsBehindCaptions(slips, roll);
}

/** Two halves with a space between may be read as kicker and headline, so the first half allows both. */
function headlineRuns(article: ArticleText, index: number, order: number): Run[] {
  const at = article.language === 'en' ? -1 : article.headline.search(/\s/);
  if (at < 0) return [run(index, order, 'headline', article.headline)];
  const first = run(index, order, 'headline', article.headline.slice(0, at), ['kicker']);
  const second = run(index, order, 'headline', article.headline.slice(at).trim(), ['deck']);
  return [first, { ...second, part: 1, lead: ' ' }];
}

function bodySlip(role: BodyRole, text: string, index: number, order: number): Slip {
  const known = BODY_ROLE[role];
  return slip([run(index, order, known.role, text, known.also)], role === 'subhead' ? 3 : 0);
}

/** Photographers stand behind the caption on its line, or on a line of their own. */
function creditsBehindCaptions(slips: Slip[], roll: Dice): Slip[] {
  return slips.filter((block, at) => {
    const before = slips[at - 1];
    const [credit] = block.runs;
    if (credit?.role !== 'credit' || before?.runs.at(-1)?.role !== 'caption' || roll.chance(0.4)) return true;
    before.runs.push({ ...credit, lead: ' ' });
    return false;
  });
}
