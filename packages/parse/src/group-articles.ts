import { articleDraft, emptyHead, headTexts, type ArticleDraft, type Head } from './article-draft.ts';
import { affinity, termsOf } from './cohesion.ts';
import { findHeads, type FoundHead } from './find-heads.ts';
import { openingStart } from './opening-start.ts';
import type { RoledBlock } from './roled-block.ts';
import { isIndexTitle } from './rules/index-title.ts';
import { isDashedDeck, isKickerForm, isRubricForm } from './rules/heading-forms.ts';

/** What stands between one head and the next: most often the body of the article above. */
export interface Region {
  /** Null before a page's first head. */
  found: FoundHead | null;
  body: RoledBlock[];
}

/**
 * Groups a page's blocks into articles. Heads that stand on evidence part the page into regions; of each region it is
 * decided where the article above ends and whether what follows is the opening of the article below, printed before
 * its own headline. Titles left in a region are subheads, or headlines of articles without a byline.
 */
export function groupArticles(blocks: RoledBlock[], page: number): ArticleDraft[] {
  const regions = partAtHeads(blocks);
  const drafts: ArticleDraft[] = [];
  let opening: RoledBlock[] = [];
  let story: ArticleDraft | null = null;
  regions.forEach((region, index) => {
    const draft = region.found ? draftOf(page, region.found, opening) : null;
    if (draft) drafts.push(draft);
    if (draft?.kind === 'story') story = draft;
    const split = openingStart(story, region, regions[index + 1]);
    opening = region.body.slice(split);
    const rest = region.body.slice(0, split);
    const pictures =
      draft?.kind === 'photo' ? rest.findIndex(({ role }) => role !== 'figure' && role !== 'caption') : 0;
    const ownPictures = pictures < 0 ? rest.length : pictures;
    if (draft) draft.body = rest.slice(0, ownPictures);
    const added = fillArticle(story, rest.slice(ownPictures), page);
    for (const one of added) drafts.push(one);
    story = added.at(-1) ?? story;
  });
  return drafts.map(readKind);
}

function partAtHeads(blocks: RoledBlock[]): Region[] {
  const heads = findHeads(blocks);
  const front = { found: null, body: blocks.slice(0, heads[0]?.from) };
  const rest = heads.map((found, index) => ({ found, body: blocks.slice(found.to, heads[index + 1]?.from) }));
  return front.body.length > 0 ? [front, ...rest] : rest;
}

function draftOf(page: number, found: FoundHead, opening: RoledBlock[]): ArticleDraft {
  const draft = articleDraft(page, found.head);
  draft.kind = found.kind;
  const [first] = opening;
  if (!first || found.kind === 'photo') return draft;
  const named = first.role === 'title' && isRubricForm(first.text) && draft.head.rubric === null;
  if (named) draft.head.rubric = first;
  draft.opening = [...(named ? opening.slice(1) : opening), ...takeSubhead(draft.head)];
  draft.doubts.push({
    rule: 'opening',
    spans: first.spans,
    readings: ['moved-below-headline', 'stays-above'],
  });
  return draft;
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
 * Puts a region's blocks into the article above; a title there that begins an article of its own opens a new draft.
 * Returns the new drafts.
 */
function fillArticle(story: ArticleDraft | null, blocks: RoledBlock[], page: number): ArticleDraft[] {
  const added: ArticleDraft[] = [];
  let current = story;
  blocks.forEach((block, at) => {
    if (block.role === 'title' && (!current || beginsArticle(current, blocks, at))) {
      const doubts =
        current && !isIndexTitle(block.text)
          ? [{ rule: 'headline', spans: block.spans, readings: ['headline', 'subhead'] }]
          : [];
      current = { ...articleDraft(page, { ...emptyHead(), headline: block }), doubts };
      added.push(current);
    } else {
      if (!current) {
        current = articleDraft(page, emptyHead());
        current.doubts.push({
          rule: 'no-headline',
          spans: block.spans,
          readings: ['article-without-headline', 'stray'],
        });
        added.push(current);
      }
      current.body.push(block);
    }
  });
  return added;
}

/** Shared words below this share of an article's own are what any two texts of one page share. */
const STRANGERS = 0.035;

/**
 * Whether a title without byline or dateline is a headline: after a jump line the article above has ended; else the source ranks
 * it as high as the headline above, and the text under it shares no more with that article than strangers do.
 */
function beginsArticle(above: ArticleDraft, blocks: RoledBlock[], at: number): boolean {
  const title = blocks[at];
  const before = above.body.at(-1);
  if (!title) return false;
  if (before?.role === 'jump' && (before.jump?.to ?? null) !== null) return true;
  const rank = above.head.headline?.level ?? 0;
  if (title.level === 0 || rank === 0 || title.level > rank) return false;
  const section = textsUntilTitle(blocks, at);
  const own = [
    ...above.opening.slice(0, NEAR),
    ...above.body.slice(0, NEAR),
    ...above.body.slice(Math.max(NEAR, above.body.length - NEAR)),
  ].map(({ text }) => text);
  return affinity(termsOf(section), termsOf([...headTexts(above.head), ...own])) < STRANGERS;
}

/** So many blocks are enough to tell what an article speaks of, however long it is. */
const NEAR = 20;

function textsUntilTitle(blocks: RoledBlock[], at: number): string[] {
  const texts: string[] = [];
  for (let next = at; next < at + NEAR; next += 1) {
    const block = blocks[next];
    if (!block || (next > at && block.role === 'title')) break;
    texts.push(block.text);
  }
  return texts;
}

/** An article with nothing but pictures, or with a title over a picture's empty room, is a photo. */
function readKind(draft: ArticleDraft): ArticleDraft {
  const hasText = [...draft.opening, ...draft.body].some(
    ({ role }) => role !== 'figure' && role !== 'caption',
  );
  const hasPicture = draft.body.some(({ role }) => role === 'figure');
  if (draft.head.headline && isIndexTitle(draft.head.headline.text)) return { ...draft, kind: 'index' };
  if (hasText) return { ...draft, kind: 'story' };
  if (hasPicture) return { ...draft, kind: 'photo' };
  if (draft.kind !== 'photo') return draft;
  const spans = draft.head.headline?.spans ?? [];
  const doubts = [...draft.doubts, { rule: 'photo', spans, readings: ['photo', 'title'] }];
  return { ...draft, notes: [{ code: 'picture-missing' }], doubts };
}
