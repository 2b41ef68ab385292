import { articleDraft, emptyHead, type ArticleDraft } from './article-draft.ts';
import { doubt } from './doubts.ts';
import type { RoledBlock } from './roled-block.ts';

/**
 * An article that begins without dateline or byline has none in its middle: from there on it is another, whose headline is lost.
 * Under a title or a box's label a dateline may open a part of the same article.
 */
export function partAtDateline(draft: ArticleDraft): ArticleDraft[] {
  const { head, opening, body } = draft;
  if (!head.headline || head.bylines.length > 0 || opening.length > 0 || body[0]?.role !== 'paragraph')
    return [draft];
  const at = body.findIndex(({ dateline }) => dateline !== null);
  const first = body[at];
  if (!first || at < 1 || OVER_A_PART.has(body[at - 1]?.role)) return [draft];
  const rest = articleDraft(draft.page, emptyHead());
  rest.body = body.slice(at);
  rest.doubts.push(doubt('no-headline', first.spans));
  return [{ ...draft, body: body.slice(0, at) }, rest];
}

const OVER_A_PART = new Set<RoledBlock['role'] | undefined>(['title', 'box', 'note']);
