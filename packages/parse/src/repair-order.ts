import type { Note } from '@tingbao/edition';
import type { ArticleDraft } from './article-draft.ts';
import { endsSentence, openQuotes, visibleLength } from './characters.ts';
import type { KeepHyphen } from './join-text.ts';
import { joinBlocks } from './join-paragraphs.ts';
import { goesOnScore } from './read-seam.ts';
import type { RoledBlock } from './roled-block.ts';

/** A place where characters are lost; it has no text of its own. */
export type BodyItem = RoledBlock | 'gap';

/**
 * The body of an article in reading order: the opening that stood before the headline first, each of its blocks noted as
 * `moved`. Where a paragraph breaks off and nothing shows that the next goes on, a gap stands between the two.
 */
export function repairOrder(draft: ArticleDraft, keepHyphen: KeepHyphen): BodyItem[] {
  if (draft.opening.length === 0) return withGaps(draft.body);
  const moved: Note = { code: 'moved', rule: 'opening' };
  const opening: RoledBlock[] = draft.opening.map((block) => ({ ...block, notes: [...block.notes, moved] }));
  const last = opening.at(-1);
  const first = draft.body[0];
  if (!last || last.role !== 'paragraph' || endsSentence(last.text))
    return [...withGaps(opening), ...withGaps(draft.body)];
  if (first?.role === 'paragraph' && completes(last.text, first.text, draft)) {
    const joined = joinBlocks([last, first], keepHyphen, 'headline-between');
    return [
      ...withGaps(opening.slice(0, -1)),
      ...withGaps([...(joined ? [joined] : []), ...draft.body.slice(1)]),
    ];
  }
  return [...withGaps(opening), 'gap', ...withGaps(draft.body)];
}

/** With a gap behind each paragraph that breaks off, but for the last: where that goes on is another question. */
function withGaps(blocks: RoledBlock[]): BodyItem[] {
  if (!blocks.some(({ breaksOff }) => breaksOff)) return blocks;
  const items: BodyItem[] = [];
  blocks.forEach((block, at) => {
    items.push(block);
    if (block.breaksOff && at + 1 < blocks.length) items.push('gap');
  });
  return items;
}

/**
 * Of 493 openings of damaged pages that break off, 190 go on under their headline: 129 of the 145 above this score, 61 of the 348
 * below it.
 */
const GOES_ON = 2.5;

/**
 * Whether the second piece completes the first, although a headline stood between them: a mark that is left open and closed again,
 * a first sign that nothing begins with, or figures of the seam that speak for it loudly. Without proof words may be lost.
 */
function completes(first: string, second: string, { opening, body }: ArticleDraft): boolean {
  if (/^[，。、；：！？”’）)》]/u.test(second)) return true;
  if (/\d$/u.test(first) && /^\d*[\p{Script=Han}%％]/u.test(second) && /^\d/u.test(second)) return true;
  const pair = first.slice(-1) + second.charAt(0);
  if (/^\p{Script=Han}{2}$/u.test(pair) && [...opening, ...body].some(({ text }) => text.includes(pair)))
    return true;
  if ((goesOnScore(first, second) ?? 0) > GOES_ON) return true;
  const closing = /^[^“]*”/u.test(second);
  return openQuotes(first) > 0 && closing;
}

/** True where an article's text breaks off at its end and no jump says where it goes on. */
export function endsInGap(body: BodyItem[]): boolean {
  const last = body.at(-1);
  if (last === undefined || last === 'gap' || last.role !== 'paragraph') return false;
  return !endsSentence(last.text) && visibleLength(last.text) > 10;
}
