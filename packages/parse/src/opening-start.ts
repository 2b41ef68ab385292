import { headTexts, type ArticleDraft } from './article-draft.ts';
import { endsSentence } from './characters.ts';
import { affinity, leaning, sharesOf, termsOf, type Terms } from './cohesion.ts';
import type { Region } from './group-articles.ts';
import type { RoledBlock } from './roled-block.ts';
import { isRubricForm } from './rules/heading-forms.ts';

/** How far before the next headline an opening may begin, in blocks. */
const REACH = 14;
/** A suffix of the region must lean this much to the article below before it is moved there. */
const MARGIN = 0.15;

/**
 * Where in a region the opening of the next article begins: the region's length where nothing belongs below. It takes a
 * sign to look at all (the region's last paragraph breaks off before the headline, or a title has the form of a
 * column's name); the words shared with the articles above and below then decide.
 */
export function openingStart(above: ArticleDraft | null, region: Region, below: Region | undefined): number {
  const { body, found } = region;
  if (below?.found?.kind !== 'story' || body.length === 0) return body.length;
  const ownHead = found?.kind === 'story';
  if (found === null && !body.some(({ role }) => role === 'title')) return 0;
  const last = body.at(-1);
  const breaksOff = last?.role === 'paragraph' && !endsSentence(last.text);
  if (!breaksOff && !body.some(isRubricTitle)) return body.length;
  const near = below.body.slice(0, REACH);
  const next = termsOf([...headTexts(below.found.head), ...texts(near)]);
  const from = Math.max(ownHead ? 1 : 0, body.length - REACH);
  const upper = above
    ? [...headTexts(above.head), ...texts(above.body.slice(0, 4)), ...texts(above.body.slice(-8))]
    : [];
  const shares = sharesOf(
    body.slice(from),
    termsOf([...upper, ...texts(body.slice(Math.max(0, from - 8), from))]),
    next,
  );
  let untitled: number | null = null; // where an opening without a title may begin: dear, and seldom asked
  let start = body.length;
  let best = MARGIN;
  for (let at = from; at < body.length; at += 1) {
    if (!mayBegin(body, at) || (!breaksOff && !isRubricTitle(body[at]))) continue;
    const lean = leaning(shares, at - from) * weight(body[at]);
    if (lean <= best) continue;
    if (body[at]?.role === 'title' || at >= (untitled ??= leaningFrom(body, from, upper, next))) {
      best = lean;
      start = at;
    }
  }
  return start;
}

/**
 * From which block on the body leans to the article below, block by block from its end: without a title at its beginning an
 * opening is no more than that.
 */
function leaningFrom(body: RoledBlock[], from: number, upper: string[], below: Terms): number {
  for (let at = body.length - 1; at >= from; at -= 1) {
    const block = body[at];
    const own = termsOf([block?.text ?? '']);
    const above = termsOf([...upper, ...texts(body.slice(Math.max(0, at - REACH), at))]);
    if (block?.role === 'paragraph' && affinity(own, below) <= affinity(own, above)) return at + 1;
  }
  return from;
}

function texts(blocks: RoledBlock[]): string[] {
  return blocks.map(({ text }) => text);
}

function isRubricTitle(block: RoledBlock | undefined): boolean {
  return block?.role === 'title' && isRubricForm(block.text);
}

/** An opening begins with a title, or with a paragraph after one that is complete. */
function mayBegin(body: RoledBlock[], at: number): boolean {
  const block = body[at];
  const before = body[at - 1];
  if (block?.role === 'title') return true;
  if (block?.role !== 'paragraph') return false;
  return before === undefined || (before.role === 'paragraph' && endsSentence(before.text));
}

/** Where words lean nearly alike, a column's name is the likeliest beginning, then any title. */
function weight(block: RoledBlock | undefined): number {
  if (isRubricTitle(block)) return 1.5;
  return block?.role === 'title' ? 1.15 : 1;
}
