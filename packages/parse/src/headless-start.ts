import { emptyHead, type ArticleDraft } from './article-draft.ts';
import { endsSentence } from './characters.ts';
import { affinity, refill, type TermSet } from './cohesion.ts';
import { openingStart } from './opening-start.ts';
import { headlineShare, type PageHabits } from './page-habits.ts';
import { regionTerms } from './region-terms.ts';
import type { RoledBlock } from './roled-block.ts';
import type { TermCounts } from './term-counts.ts';
import { isOfOneMake } from './title-evidence.ts';

/** So many blocks are enough to tell what an article speaks of, however long it is. */
const NEAR = 20;
/** How many blocks an opening that stands before its own headline may have. */
const LONGEST_OPENING = 5;

/** Sets and counts of terms, filled anew for each title. */
export interface SpareTerms {
  one: TermSet;
  other: TermSet;
  counts: TermCounts;
}

/**
 * Where in the body of the article above an article without byline or dateline begins whose headline is this title: the
 * body's length where it begins with the title, less where its opening stands before it; null where the title is a subhead.
 * After a jump line the article above has ended, and a dateline in the middle of a body opens another article. Else signs
 * are added up; `own` are the words of the article above, which are asked for only where the other signs leave it open.
 */
export function headlessStart(
  above: ArticleDraft,
  own: () => TermSet,
  spare: SpareTerms,
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
  let points = signs(above, blocks, at, section, habits);
  if (points <= 0) return null;
  points -= sharedPoints(affinity(refill(spare.one, section), own())) * (breaksOff(body) ? 0.5 : 1);
  if (points <= 0) return null;
  if (points <= MOST_ALIKE * ALIKE && points - ALIKE * likeness(body, own(), spare, blocks, at) <= 0)
    return null;
  return startOfOpening(above, spare, blocks, at);
}

/**
 * The signs of a headline, less those of a subhead, but for the words shared with the article above. The weights were fitted
 * on 7,900 such titles, one of nineteen a headline, by logistic regression together with what words count.
 */
function signs(
  { body }: ArticleDraft,
  blocks: RoledBlock[],
  at: number,
  section: string[],
  habits: PageHabits,
): number {
  const title = blocks[at] as RoledBlock;
  const before = body.at(-1);
  const paragraphs = body.slice(-NEAR).filter(({ role }) => role === 'paragraph').length;
  let points = 3.2 + 1.15 * headlineShare(habits, title.level);
  if (before?.role === 'signoff') points += 5;
  else if (/[）)]$/u.test(before?.text.slice(-1) ?? '')) points += 2.5;
  if (blocks[at + 1]?.role === 'table') points -= 3; // figures belong to the story above
  if (blocks[at + 1]?.role === 'box') points += 1.75; // 核心阅读 stands right under a headline
  if (title.blankAfter > habits.blank) points += 1.5;
  if (/\S\s\S/u.test(title.text)) points += 0.75;
  if (NEWS_LEAD.test((section[1] ?? '').slice(0, 60))) points += 0.75;
  // Few articles are that short, but briefs are.
  if (paragraphs <= 2) points -= paragraphs === 2 ? 1.4 : body[0]?.dateline ? 1.5 : 3.75;
  if (section.length === 2) points -= 1.15;
  if (/^“.*”$/u.test(title.text)) points -= 1;
  return points + othersPoints(blocks, at);
}

/** What the other titles near by say: subheads are of one make, and a lone one is seldom a subhead. */
function othersPoints(blocks: RoledBlock[], at: number): number {
  let lone = true;
  for (let near = Math.max(0, at - NEAR); near < Math.min(blocks.length, at + NEAR); near += 1) {
    const other = blocks[near];
    if (near === at || other?.role !== 'title') continue;
    if (isOfOneMake(other.text, blocks[at]?.text ?? '')) return -2.1;
    lone = false;
  }
  return lone ? 1.2 : 0;
}

/** News begins with a day, or with who told it. */
const NEWS_LEAD = /日前|近日|\d{1,2}日|记者|記者|据悉|據悉|获悉|獲悉/u;

/** Points that the words of the section take from a headline that stand above it too, and the most that they can take. */
function sharedPoints(shared: number): number {
  return Math.min(5.7, 57 * shared);
}

/** Points for a text below that shares as much with the article above as its own end does with its beginning. */
const ALIKE = 1.95;
const MOST_ALIKE = 1.5;
/** What an article of few blocks would share with itself. */
const USUAL = 0.08;
/** Fewer terms than this, of a hundred characters or so, say nothing. */
const FEWEST = 50;
/** An article's end, in blocks. */
const END = 3;

/** How much all that follows the title shares with the article above, measured by what that shares with itself; 1 where too little is said. */
function likeness(
  body: RoledBlock[],
  own: TermSet,
  { one, other }: SpareTerms,
  blocks: RoledBlock[],
  at: number,
): number {
  const fill = (set: TermSet, some: RoledBlock[]) =>
    refill(
      set,
      some.map(({ text }) => text),
    );
  const rest = fill(one, blocks.slice(at, at + NEAR));
  if (rest.size < FEWEST || own.size < FEWEST) return 1;
  const shared = affinity(rest, own);
  const usual =
    body.length > END
      ? affinity(fill(one, body.slice(-END)), fill(other, body.slice(-NEAR - END, -END)))
      : USUAL;
  return Math.min(MOST_ALIKE, shared / (usual || USUAL));
}

/** The opening of the article may stand before its headline, at the end of the body above, which then breaks off. */
function startOfOpening(
  { body, head }: ArticleDraft,
  { counts }: SpareTerms,
  blocks: RoledBlock[],
  at: number,
): number {
  if (!breaksOff(body)) return body.length;
  const headline = blocks[at] as RoledBlock;
  const found = { from: 0, to: 0, kind: 'story' as const, head };
  const regions = [
    { found, body },
    { found: { ...found, head: { ...emptyHead(), headline } }, body: blocks.slice(at + 1, at + NEAR) },
  ];
  return openingStart(regions, 0, regionTerms(regions, counts));
}

function breaksOff(body: RoledBlock[]): boolean {
  const last = body.at(-1);
  return last?.role === 'paragraph' && !endsSentence(last.text);
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
