import { emptyHead, type ArticleDraft } from './article-draft.ts';
import { endsSentence } from './characters.ts';
import { affinity, termsOf, type Terms } from './cohesion.ts';
import { openingStart } from './opening-start.ts';
import { hasHonestLevels, headlineShare, type PageHabits } from './page-habits.ts';
import { regionTerms } from './region-terms.ts';
import type { RoledBlock } from './roled-block.ts';

/** So many blocks are enough to tell what an article speaks of, however long it is. */
const NEAR = 20;
/** How many blocks an opening that stands before its own headline may have. */
const LONGEST_OPENING = 5;

/**
 * Where in the body of the article above an article without byline or dateline begins whose headline is this title: the
 * body's length where it begins with the title, less where its opening stands before it; null where the title is a subhead.
 * After a jump line the article above has ended, and a dateline in the middle of a body opens another article. Else signs
 * are added up; `own` are the words of the article above, which are asked for only where the other signs leave it open.
 */
export function headlessStart(
  above: ArticleDraft,
  own: () => Terms,
  blocks: RoledBlock[],
  at: number,
  habits: PageHabits,
): number | null {
  const { body } = above;
  const before = body.at(-1);
  if (before?.role === 'jump' && (before.jump?.to ?? null) !== null) return body.length;
  const section = textsUntilTitle(blocks, at);
  if (section.length < 2) return null;
  const dated = datedStart(above);
  if (dated !== null) return dated;
  const points = signs(above, blocks, at, section, habits);
  if (points <= 0) return null;
  if (points <= MOST_SHARED && points <= sharedPoints(affinity(termsOf(section), own()))) return null;
  return startOfOpening(above, blocks, at);
}

/**
 * The signs of a headline, less those of a subhead, but for the words shared with the article above. The weights were fitted
 * on 6,700 such titles, one of twelve a headline: what is above 0 is rather a headline than not.
 */
function signs(
  { head, opening, body }: ArticleDraft,
  blocks: RoledBlock[],
  at: number,
  section: string[],
  habits: PageHabits,
): number {
  const title = blocks[at] as RoledBlock;
  const last = body.slice(-NEAR);
  const before = last.at(-1);
  const paragraphs = last.filter(({ role }) => role === 'paragraph').length;
  const subheads = last.filter(({ role }) => role === 'title').length;
  const anchored = head.bylines.length > 0 || [...opening, ...last].some(({ dateline }) => dateline !== null);
  let points = 2.5 * headlineShare(habits, title.level) - 0.5;
  if (breaksOff(body)) points += 5.5; // its own opening, printed before it
  if (before?.role === 'signoff') points += 5;
  if (blocks[at + 1]?.role === 'box') points += 2.5; // 核心阅读 stands right under a headline
  if (title.blankAfter > habits.blank) points += 2.5;
  if (anchored) points += 1;
  if (/\S\s\S/u.test(title.text)) points += 1;
  if (NEWS_LEAD.test((section[1] ?? '').slice(0, 60))) points += 1;
  if (hasHonestLevels(habits) && headlineShare(habits, title.level) === 0) points -= 1.5;
  if (paragraphs <= 1) points -= 2; // no article is that short
  if (hasSibling(blocks, at)) points -= 2;
  if (NUMBERED.test(title.text)) points -= 2;
  if (section.length === 2) points -= 1.5;
  if (/^“.*”$/u.test(title.text)) points -= 1;
  return points - Math.min(1, 0.5 * subheads);
}

/** 一、…: a numbered subhead. */
const NUMBERED = /^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|\d{1,2}[.、]|[①-⑳■▲◆●])/u;
/** News begins with a day, or with who told it. */
const NEWS_LEAD = /日前|近日|\d{1,2}日|记者|記者|据悉|據悉|获悉|獲悉/u;

/** Points that shared words take from a headline, and the most that they can take. */
function sharedPoints(shared: number): number {
  return Math.min(MOST_SHARED, 44 * shared);
}
const MOST_SHARED = 4.4;

/** The opening of the article may stand before its headline, at the end of the body above, which then breaks off. */
function startOfOpening({ body, head }: ArticleDraft, blocks: RoledBlock[], at: number): number {
  if (!breaksOff(body)) return body.length;
  const headline = blocks[at] as RoledBlock;
  const found = { from: 0, to: 0, kind: 'story' as const, head };
  const regions = [
    { found, body },
    { found: { ...found, head: { ...emptyHead(), headline } }, body: blocks.slice(at + 1, at + NEAR) },
  ];
  return openingStart(regions, 0, regionTerms(regions));
}

function breaksOff(body: RoledBlock[]): boolean {
  const last = body.at(-1);
  return last?.role === 'paragraph' && !endsSentence(last.text);
}

/** Several titles of one rank are an article's subheads. */
function hasSibling(blocks: RoledBlock[], at: number): boolean {
  const level = blocks[at]?.level;
  for (let near = Math.max(0, at - NEAR); near < Math.min(blocks.length, at + NEAR); near += 1) {
    if (near !== at && blocks[near]?.role === 'title' && blocks[near]?.level === level) return true;
  }
  return false;
}

/** A dateline that is not at the article's own beginning: another article's opening. Only near the title. */
function datedStart({ body, opening }: ArticleDraft): number | null {
  for (
    let at = body.length - 1;
    at >= Math.max(opening.length > 0 ? 0 : 1, body.length - LONGEST_OPENING);
    at -= 1
  ) {
    if (body[at]?.dateline) return at;
    if (body[at]?.role === 'title' && at < body.length - 1 && body[at + 1]?.role !== 'paragraph') return null;
  }
  return null;
}

function textsUntilTitle(blocks: RoledBlock[], at: number): string[] {
  const texts: string[] = [];
  for (let next = at; next < at + NEAR; next += 1) {
    const block = blocks[next];
    if (!block || (next > at && block.role === 'title')) break;
    texts.push(block.text);
  }
  return texts;
}
