import { emptyHead } from './article-draft.ts';
import { visibleLength } from './characters.ts';
import type { FoundHead } from './find-heads.ts';
import type { Region } from './group-articles.ts';
import type { RoledBlock } from './roled-block.ts';
import { isCorrectionTitle, opensAsCommentary } from './rules/article-kind.ts';
import { isRubricForm } from './rules/heading-forms.ts';

/** How many blocks an opening under a column's name may have. */
const LONGEST = 7;
/** Of 2,022 stories of a national daily 34 had a headline of a column name's form, 8 of them over a dateline, and none of these one subhead. */
const SHORTEST_HEADLINE = 8;

/** …。（林小满） */
const SIGNED = /[。！？”][（(]\p{Script=Han}{2,4}[）)]$/u;

/** Whether the text above a headline is no opening of its article: a signed text is whole, and an editorial's beginning has no dateline. */
export function isWholeAbove(body: RoledBlock[], headline: RoledBlock | null): boolean {
  return SIGNED.test(body.at(-1)?.text.slice(-12) ?? '') || opensAsCommentary(headline?.text ?? '');
}

/** A title that has the form of a column's name and nothing with it: over a dateline it passes for a headline. */
export function isColumnHead(found: FoundHead | null): boolean {
  const head = found?.kind === 'story' ? found.head : null;
  if (!head?.headline || head.group || head.rubric || head.kicker || head.summary) return false;
  if (head.decks.length + head.bylines.length + head.from.length > 0) return false;
  return isRubricForm(head.headline.text) && !isCorrectionTitle(head.headline.text);
}

/**
 * A column's name over an article's opening, and the article's own headline after that: the region is parted there, and what stands
 * above the headline waits for it. A second title of the same kind below would make both of them subheads.
 */
export function partAtHeadline(region: Region): Region[] {
  const { found, body } = region;
  const rubric = found?.head.headline;
  if (!found || !rubric || !isColumnHead(found)) return [region];
  const at = body.findIndex(({ role }) => role !== 'paragraph');
  const title = body[at];
  if (!title || title.role !== 'title' || at < 1 || at > LONGEST) return [region];
  if (visibleLength(title.text) < SHORTEST_HEADLINE || body[at + 1]?.role !== 'paragraph') return [region];
  const next = body.slice(at + 1).find(({ role }) => role === 'title');
  if (next && !isRubricForm(title.text) && next.level === title.level && next.level > rubric.level)
    return [region];
  const head = { ...emptyHead(), headline: title };
  const above = body.slice(0, at);
  const below: Region = { found: { ...found, kind: 'story', head }, body: body.slice(at + 1) };
  const whole = isWholeAbove(above, title);
  return [whole ? { found, body: above } : { found: null, body: [rubric, ...above], openingFrom: 0 }, below];
}
