import { articleDraft, draftTexts, emptyHead, type ArticleDraft, type Head } from './article-draft.ts';
import { addText, refill, emptySet, type TermSet } from './cohesion.ts';
import { endsSentence } from './characters.ts';
import { doubt } from './doubts.ts';
import { isColumnHead, partAtHeadline } from './column-heads.ts';
import { findGroups } from './find-groups.ts';
import { findHeads, pictureEnd, type FoundHead } from './find-heads.ts';
import { foldPackages } from './fold-packages.ts';
import { headlessStart, type SpareTerms } from './headless-start.ts';
import { emptyLexicon } from './lexicon.ts';
import { openingStart, underColumn } from './opening-start.ts';
import { pageHabits, type PageHabits } from './page-habits.ts';
import { partAtDateline } from './part-at-dateline.ts';
import { opensAKind, readKind } from './read-kind.ts';
import { regionTerms } from './region-terms.ts';
import { firstSpans, type RoledBlock } from './roled-block.ts';
import { isDashedDeck, isKickerForm, isRubricForm } from './rules/heading-forms.ts';
import { isLettersColumn } from './rules/letter.ts';
import { emptyCounts } from './term-counts.ts';

/** What stands between one head and the next: most often the body of the article above. */
export interface Region {
  /** Null before a page's first head. */
  found: FoundHead | null;
  body: RoledBlock[];
  /** Where the opening of the article below begins, where that is known. */
  openingFrom?: number;
}

/**
 * Groups a page's blocks into articles. Heads that stand on evidence part the page into regions; of each region it is
 * decided where the article above ends and whether what follows is the opening of the article below, printed before
 * its own headline. Titles left in a region are subheads, or headlines of articles without a byline.
 */
export function groupArticles(blocks: RoledBlock[], page: number): ArticleDraft[] {
  const habits = pageHabits(blocks);
  const regions = partAtHeads(blocks, habits);
  const lexicon = emptyLexicon();
  const terms: PageTerms = {
    own: emptySet(lexicon),
    spare: { one: emptySet(lexicon), other: emptySet(lexicon), counts: emptyCounts(lexicon) },
  };
  const ask = regionTerms(regions, emptyCounts(lexicon));
  const drafts: ArticleDraft[] = [];
  let opening: RoledBlock[] = [];
  let story: ArticleDraft | null = null;
  regions.forEach((known, index) => {
    const region = isColumnHead(known.found) ? underColumn(regions, index, ask) : known;
    const draft = region.found ? draftOf(page, region.found, opening) : null;
    if (draft) drafts.push(draft);
    if (draft?.kind === 'story') story = draft;
    const split = region.openingFrom ?? openingStart(regions, index, ask);
    // An opening whose head turned out to be a column's name belongs to what follows: nothing may fall between two regions.
    const carried = draft ? [] : opening;
    opening = region.body.slice(split);
    const rest = [...carried, ...region.body.slice(0, split)];
    const ownPictures = draft?.kind === 'photo' ? (pictureEnd(rest, 0) ?? 0) : 0;
    if (draft) draft.body = rest.slice(0, ownPictures).map(asCaption);
    const added = fillArticle(story, rest.slice(ownPictures), page, habits, terms);
    for (const one of added) drafts.push(one);
    story = added.at(-1) ?? story;
  });
  return drafts.flatMap(partAtDateline).map(readKind);
}

/** Sets of terms for the questions about a page's titles, filled anew for each. */
interface PageTerms {
  /** Of an article that grows. */
  own: TermSet;
  spare: SpareTerms;
}

/** Pictures hold no characters: a doubt about an article that begins with them points to what follows. */
const NEAR = 20;

/** What stands between a picture and its photographer's name is its caption. */
function asCaption(block: RoledBlock): RoledBlock {
  return block.role === 'paragraph' ? { ...block, role: 'caption' } : block;
}

function partAtHeads(page: RoledBlock[], habits: PageHabits): Region[] {
  const { blocks, heads: found } = foldPackages({ blocks: page, heads: findHeads(page, habits) });
  const heads = findGroups(found);
  const front = { found: null, body: blocks.slice(0, heads[0]?.from) };
  const rest = heads.map((found, index) => ({ found, body: blocks.slice(found.to, heads[index + 1]?.from) }));
  return [...(front.body.length > 0 ? [front] : []), ...rest.flatMap(partAtHeadline)];
}

function draftOf(page: number, found: FoundHead, opening: RoledBlock[]): ArticleDraft {
  const draft = articleDraft(page, { ...found.head });
  draft.kind = found.kind;
  draft.under = found.under ?? null;
  draft.letters = isLettersColumn(found.head.rubric?.text ?? '');
  const [first] = opening;
  if (!first || found.kind === 'photo') return draft;
  const named = first.role === 'title' && isRubricForm(first.text) && draft.head.rubric === null;
  if (named) draft.head.rubric = first;
  draft.opening = [...(named ? opening.slice(1) : opening), ...takeSubhead(draft.head)];
  const spans = firstSpans(opening);
  if (spans.length > 0) draft.doubts.push(doubt('opening', spans)); // pictures alone may stand anywhere
  return draft;
}

/** Under the column of letters each title over a text is the next letter's, once the one above has ended. */
function opensALetter(above: ArticleDraft | null, blocks: RoledBlock[], at: number): boolean {
  const last = above?.letters ? above.body.at(-1) : undefined;
  const ended = last?.role === 'signoff' || (last?.role === 'paragraph' && endsSentence(last.text));
  return ended && blocks[at + 1]?.role === 'paragraph';
}

/**
 * The opening may end with a subhead whose text is lost. It then stands right above the headline, in a kicker's place: with a
 * deck's dashes below the headline and no kicker's form it is none. Takes it out of the head.
 */
function takeSubhead(head: Head): RoledBlock[] {
  const { kicker, headline, decks } = head;
  const dashed = decks.some(({ text }) => isDashedDeck(text));
  if (!kicker || !dashed || isKickerForm(kicker.text) || kicker.level !== headline?.level) return [];
  head.kicker = null;
  return [kicker];
}

/**
 * Puts a region's blocks into the article above; a title there that begins an article of its own opens a new draft, and takes
 * its opening along where that stood before it. Returns the new drafts.
 */
function fillArticle(
  story: ArticleDraft | null,
  blocks: RoledBlock[],
  page: number,
  habits: PageHabits,
  { own, spare }: PageTerms,
): ArticleDraft[] {
  const added: ArticleDraft[] = [];
  let current = story;
  let isOwn = false; // whether `own` holds the terms of `current`: from the first title on that only words can tell of
  blocks.forEach((block, at) => {
    if (!current && block.role !== 'title') {
      current = articleDraft(page, emptyHead());
      current.doubts.push(doubt('no-headline', firstSpans(blocks.slice(at, at + NEAR))));
      added.push(current);
    }
    const above = current;
    const ownTerms = (): TermSet => {
      if (!isOwn) refill(own, above ? draftTexts(above) : []);
      isOwn = true;
      return own;
    };
    const named =
      block.role === 'title' && (opensAKind(block, blocks[at + 1]) || opensALetter(above, blocks, at));
    const startOf = (above: ArticleDraft) =>
      named ? above.body.length : headlessStart(above, ownTerms, spare, blocks, at, habits);
    const start = above && block.role === 'title' ? startOf(above) : null;
    if (above && start === null) {
      above.body.push(block);
      if (isOwn) addText(own, block.text);
      return;
    }
    const opening = above && start !== null ? above.body.splice(start) : [];
    const found = { from: at, to: at + 1, kind: 'story' as const, head: { ...emptyHead(), headline: block } };
    const sibling = above?.head.headline?.level === block.level;
    const under = sibling ? (above.head.group ?? above.under) : null;
    current = { ...draftOf(page, found, opening), letters: above?.letters ?? false, under };
    if (above && !named) current.doubts.push(doubt('headline', block.spans));
    added.push(current);
    isOwn = false;
  });
  return added;
}
