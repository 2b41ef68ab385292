import { headTexts, type ArticleDraft } from './article-draft.ts';
import { endsSentence, visibleLength } from './characters.ts';
import { affinity, termsOf, type Terms } from './cohesion.ts';
import type { RoledBlock } from './roled-block.ts';

/**
 * Shared words below this share of an article's own are what any two texts of one page share: of 1,000 long sections nine in
 * ten under subheads shared more with their article, one in ten under headlines. Short sections say less, and a title of a
 * lower rank than the headline above has to be stranger.
 */
function strangeness(terms: Terms, lower: boolean): number {
  const long = terms.size >= LONG_SECTION;
  if (lower) return long ? 0.035 : 0;
  return long ? 0.05 : 0.035;
}

const LONG_SECTION = 75;
/** So many blocks are enough to tell what an article speaks of, however long it is. */
const NEAR = 20;
/** How many blocks an opening that stands before its own headline may have. */
const LONGEST_OPENING = 5;

/**
 * Where in the body of the article above an article without byline or dateline begins whose headline is this title: the
 * body's length where it begins with the title, less where its opening stands before it; null where the title is a subhead.
 * After a jump line or a sign-off the article above has ended; a dateline in the middle of a body opens another article; a paragraph
 * that breaks off before the title may be such an opening's end. Where none of these is, only words tell; `own` are those of
 * the article above.
 */
export function headlessStart(
  above: ArticleDraft,
  own: () => Terms,
  blocks: RoledBlock[],
  at: number,
): number | null {
  const title = blocks[at];
  const { body } = above;
  const before = body.at(-1);
  if (!title) return null;
  if (before?.role === 'jump' && (before.jump?.to ?? null) !== null) return body.length;
  const section = textsUntilTitle(blocks, at);
  if (section.length < 2) return null;
  if (before?.role === 'signoff') return body.length;
  if (/^[（(]?[一二三四五六七八九十]{1,3}[、）)]/u.test(title.text)) return null; // a numbered subhead
  const dated = datedStart(above);
  if (dated !== null) return dated;
  const lower = title.level > (above.head.headline?.level ?? 0);
  if (lower && hasSibling(blocks, at)) return null;
  const terms = termsOf(section);
  const limit = strangeness(terms, lower);
  if (limit === 0) return null;
  if (affinity(terms, own()) < limit) return body.length;
  if (before?.role !== 'paragraph' || endsSentence(before.text) || visibleLength(before.text) < 10)
    return null;
  for (let start = body.length - 1; start >= Math.max(1, body.length - LONGEST_OPENING); start -= 1) {
    if (mayOpen(body, start) && affinity(terms, termsOf(textsOf(above, start))) < limit) return start;
  }
  return null;
}

/** Several titles of one lower rank are an article's subheads. */
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

/** An opening begins with a title, or with a paragraph after a complete one. */
function mayOpen(body: RoledBlock[], at: number): boolean {
  const block = body[at];
  const before = body[at - 1];
  if (block?.role === 'title') return true;
  return block?.role === 'paragraph' && before?.role === 'paragraph' && endsSentence(before.text);
}

function textsOf({ head, opening, body }: ArticleDraft, until: number): string[] {
  const last = body.slice(Math.max(NEAR, until - NEAR), until);
  const blocks = [...opening.slice(0, NEAR), ...body.slice(0, Math.min(NEAR, until)), ...last];
  return [...headTexts(head), ...blocks.map(({ text }) => text)];
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
