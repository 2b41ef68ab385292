import { emptyHead, type Head } from './article-draft.ts';
import type { RoledBlock } from './roled-block.ts';
import { opensAsCaption } from './rules/caption.ts';
import {
  isDashedDeck,
  isGroupTitle,
  isOpinionOrLetters,
  isRubricForm,
  isSummaryForm,
  trailingRubric,
} from './rules/heading-forms.ts';
import { hasHonestLevels, type PageHabits } from './page-habits.ts';
import { rankTitles, type RankedBy } from './rank-titles.ts';

/** A run of titles and bylines, `from` to `to` (exclusive), that certainly begins an article, or a lone picture's title. */
export interface FoundHead {
  from: number;
  to: number;
  kind: 'story' | 'photo';
  head: Head;
  /** A title over its own that may be common to several articles. */
  common?: RoledBlock;
  /** The common title that an earlier head carries over this one too. */
  under?: RoledBlock;
}

/**
 * Finds the heads that stand on evidence: titles over a byline, a dateline, a continuation's mark, or with a dashed deck;
 * and titles with nothing under them but the room of a picture. All other titles wait for `groupArticles`.
 */
export function findHeads(blocks: RoledBlock[], habits: PageHabits): FoundHead[] {
  const usual = habits.blank;
  const heads: FoundHead[] = [];
  let at = 0;
  while (at < blocks.length) {
    if (!startsHead(blocks[at])) {
      at += 1;
      continue;
    }
    const run = titleRun(blocks, at, usual);
    for (const head of readRun(blocks, at, run, habits)) heads.push(head);
    at = run.end;
  }
  return heads;
}

function startsHead(block: RoledBlock | undefined): boolean {
  return block?.role === 'title' || isContinuation(block);
}

interface Run {
  /** The paragraph between titles and writers that sums the article up; null without. */
  summary: RoledBlock | null;
  /** Where its titles begin, after a 上接 line that may stand above them, and where they end. */
  titles: number;
  titlesEnd: number;
  /** Where what belongs to the head ends: bylines, a 上接 line. */
  end: number;
}

/** A 上接 line, titles that touch each other, then bylines and a 上接 line. Room for a picture ends a run. */
function titleRun(blocks: RoledBlock[], at: number, usual: number): Run {
  const titles = isContinuation(blocks[at]) ? at + 1 : at;
  let titlesEnd = titles;
  let room = false;
  while (!room && blocks[titlesEnd]?.role === 'title') {
    room = hasPictureRoom(blocks[titlesEnd], usual) && isTitleOrEnd(blocks[titlesEnd + 1]);
    titlesEnd += 1;
  }
  const summary = room || titlesEnd === titles ? null : summaryAt(blocks, titlesEnd);
  let end = titlesEnd + (summary ? 1 : 0);
  while (!room && isUnderTitle(blocks[end], blocks[end - 1])) end += 1;
  return { titles, titlesEnd, end, summary };
}

const LONGEST_SUMMARY = 200;

/** A paragraph right under the titles that has the form of a summary, over a line of writers and a text. */
function summaryAt(blocks: RoledBlock[], at: number): RoledBlock | null {
  const [block, writers, text] = [blocks[at], blocks[at + 1], blocks[at + 2]];
  if (block?.role !== 'paragraph' || writers?.role !== 'byline' || text?.role !== 'paragraph') return null;
  const fits = block.text.length <= LONGEST_SUMMARY && block.dateline === null && isSummaryForm(block.text);
  return fits && writers.credits.some(({ role }) => role !== null) ? block : null;
}

function isTitleOrEnd(block: RoledBlock | undefined): boolean {
  return block === undefined || block.role === 'title';
}

function isContinuation(block: RoledBlock | undefined): boolean {
  return block?.role === 'jump' && (block.jump?.from ?? null) !== null;
}

function isUnderTitle(block: RoledBlock | undefined, before: RoledBlock | undefined): boolean {
  if (block?.role === 'title') return isDashedDeck(block.text) && before?.role !== 'title';
  return block?.role === 'byline' || isContinuation(block);
}

/** More titles on one another than this are a list of titles, and no page of pictures. */
const MOST_PHOTOS = 100;

function readRun(blocks: RoledBlock[], at: number, run: Run, habits: PageHabits): FoundHead[] {
  const titles = blocks.slice(run.titles, run.titlesEnd);
  const around = [...blocks.slice(at, run.titles), ...blocks.slice(run.titlesEnd, run.end)].filter(
    (block) => block !== run.summary,
  );
  const next = blocks[run.end];
  const last = titles.at(-1);
  const anchored =
    around.some(({ role }) => role === 'byline' || role === 'jump') ||
    titles.some(({ text }, index) => index > 0 && isDashedDeck(text)) ||
    (next !== undefined && isHeadByForm(titles)) ||
    (next?.role === 'paragraph' && next.dateline !== null);
  if (!anchored) {
    const bare = next === undefined || (next.role === 'title' && hasPictureRoom(last, habits.blank));
    const pictured = next ? pictureEnd(blocks, run.end) : null;
    const story = pictured !== null && isStory(blocks.slice(run.end, pictured));
    // A title with another right under it has lost its picture, even where the room for it is lost too.
    const photos = titles.slice(
      0,
      titles.length > MOST_PHOTOS ? 0 : bare || pictured !== null ? undefined : -1,
    );
    return photos.map((headline, index) => {
      const place = run.titles + index;
      const kind = story && index === photos.length - 1 ? 'story' : 'photo';
      return { from: place, to: place + 1, kind, head: { ...emptyHead(), headline } };
    });
  }
  const [common, ...own] = titles;
  const grouped = common !== undefined && mayBeCommon(common, own);
  const {
    head,
    skipped: above,
    left,
  } = rankTitles(
    [...(grouped ? own : titles), ...around.filter(({ role }) => role === 'title')],
    rankedBy(blocks, run.end, around.length === 0, habits),
  );
  const skipped = grouped && above > 0 ? above + 1 : above;
  const summary = run.summary ?? head.decks.find(({ text }) => isSummaryForm(text)) ?? null;
  head.summary = summary;
  head.decks = head.decks.filter((deck) => deck !== summary);
  const under = blocks.slice(run.titlesEnd, run.end);
  head.bylines = around.filter(({ role }) => role === 'byline');
  head.from = (skipped > 0 ? under : around).filter(isContinuation);
  const found = {
    from: skipped > 0 ? run.titles + skipped : at,
    to: run.end - left,
    kind: 'story' as const,
    head,
  };
  return [grouped && skipped === 0 ? { ...found, common } : found];
}

/** How many blocks behind a head its text may begin. */
const LEAD_WITHIN = 4;

function rankedBy(blocks: RoledBlock[], at: number, bare: boolean, habits: PageHabits): RankedBy {
  const next = blocks[at];
  const text = blocks.slice(at, at + LEAD_WITHIN).find(({ role }) => role === 'paragraph');
  return {
    honest: hasHonestLevels(habits),
    lead: text ? text.text.slice(text.dateline?.length ?? 0) : '',
    subheadBelow: bare && next?.role === 'paragraph' && next.dateline === null,
  };
}

/** Whether a title's words and its level say that it stands over more than the article whose titles follow. */
function mayBeCommon(common: RoledBlock, own: RoledBlock[]): boolean {
  if (own.length === 0 || common.level === 0 || !isGroupTitle(common.text)) return false;
  return own.every(({ level }) => level > common.level);
}

/**
 * Whether titles are an article's head by themselves: a column's name in brackets after the headline, or several titles
 * on one another, which subheads are not. Two that both have the form of a column's name may be a photo's title and one.
 */
function isHeadByForm(titles: RoledBlock[]): boolean {
  if (titles.some(({ text }) => trailingRubric(text) !== null)) return true;
  const [first] = titles;
  if (!first || titles.length < 2) return false;
  return isOpinionOrLetters(first.text) || !titles.every(({ text }) => isRubricForm(text));
}

/** Two blank lines more than usual: a picture stood there. At the page's very end blank lines mean nothing. */
function hasPictureRoom(block: RoledBlock | undefined, usual: number): boolean {
  return block !== undefined && block.blankAfter >= usual + 2;
}

function isPicture(block: RoledBlock): boolean {
  return block.role === 'figure' || block.role === 'caption';
}

/**
 * Whether what stands under a picture's title, up to its end, is a story with pictures: a column broke a paragraph, or a caption begins
 * of its own below one.
 */
function isStory(blocks: RoledBlock[]): boolean {
  const first = blocks.findIndex(({ role }) => role === 'paragraph');
  if (first < 0) return false;
  return blocks
    .slice(first)
    .some(({ role, text, notes }) =>
      role === 'caption' ? opensAsCaption(text) : notes.some(({ code }) => code === 'joined'),
    );
}

/** How many paragraphs a picture's long caption may have before the line that names the photographer. */
const LONGEST_CAPTION = 3;

/**
 * Where a picture's blocks end that stand under a title: pictures and captions alone, or a caption of some paragraphs closed by its
 * photographer's name, up to the next title or the page's end. Null where there is other text.
 */
export function pictureEnd(blocks: RoledBlock[], at: number): number | null {
  let end = at;
  let paragraphs = 0;
  let credited = false;
  for (let block = blocks[end]; block && block.role !== 'title'; block = blocks[end]) {
    if (block.role === 'paragraph' && !block.dateline) paragraphs += 1;
    else if (!isPicture(block)) return null;
    credited = block.role === 'caption' && block.creditAt >= 0;
    if (paragraphs > LONGEST_CAPTION) return null;
    end += 1;
  }
  if (end === at) return null;
  return paragraphs === 0 || credited ? end : null;
}
