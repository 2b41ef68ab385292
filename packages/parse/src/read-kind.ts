import type { ArticleKind } from '@tingbao/edition';
import type { ArticleDraft } from './article-draft.ts';
import { doubt } from './doubts.ts';
import { endsSentence } from './characters.ts';
import type { RoledBlock } from './roled-block.ts';
import {
  isCommentaryColumn,
  isCorrectionTitle,
  isListingTitle,
  isNoticeTitle,
  opensAsCommentary,
} from './rules/article-kind.ts';
import { trailingRubric } from './rules/heading-forms.ts';
import { isIndexTitle } from './rules/index-title.ts';
import { isSalutation } from './rules/letter.ts';

/** An article's kind, as its head and body show it. With a title over a picture's empty room it is a photo. */
export function readKind(draft: ArticleDraft): ArticleDraft {
  const named = kindByTitle(draft);
  if (named) return { ...draft, kind: named };
  const blocks = [...draft.opening, ...draft.body];
  if (blocks.some(({ role }) => role !== 'figure' && role !== 'caption')) {
    return { ...draft, kind: isListing(draft, blocks) ? 'listing' : 'story' };
  }
  if (draft.body.length > 0) return { ...draft, kind: 'photo' };
  if (draft.kind !== 'photo') return draft;
  const doubts = [...draft.doubts, doubt('photo', draft.head.headline?.spans ?? [])];
  return { ...draft, notes: [{ code: 'picture-missing', rule: 'photo-title' }], doubts };
}

/**
 * Whether a title names the kind of what it opens, so that it is no subhead: an index, a correction, a notice, an editorial, a listing whose
 * entries follow, or a letter that greets the editor.
 */
export function opensAKind({ text }: RoledBlock, next: RoledBlock | undefined): boolean {
  const listed = next?.role === 'list' || next?.role === 'table';
  return (
    isIndexTitle(text) ||
    isCorrectionTitle(text) ||
    isNoticeTitle(text) ||
    opensAsCommentary(text) ||
    (listed && isListingTitle(text)) ||
    (next?.role === 'paragraph' && isSalutation(next.text))
  );
}

/** The kinds that a head names; null where it names none. */
function kindByTitle({ head, opening, body }: ArticleDraft): ArticleKind | null {
  const headline = head.headline?.text ?? '';
  if (isIndexTitle(headline)) return 'index';
  if (isCorrectionTitle(headline)) return 'correction';
  const at = trailingRubric(headline);
  const columns = [head.rubric?.text ?? '', at === null ? '' : headline.slice(at)];
  const opinion = head.bylines.some(({ credits }) =>
    credits.some(({ role }) => /[评評][论論][员員]/u.test(role ?? '')),
  );
  const opens = opensAsCommentary(headline) || opensAsCommentary(head.kicker?.text ?? '');
  if (opinion || opens || columns.some(isCommentaryColumn) || isCommentaryColumn(head.kicker?.text ?? '')) {
    return 'commentary';
  }
  if (!isNoticeTitle(headline) || head.bylines.length > 0 || body.length === 0) return null;
  return [...opening, ...body].some(({ dateline }) => dateline !== null) ? null : 'notice';
}

/** Rows and lines under a listing's title, or rows and lines alone: no prose to speak of, and no reporter. */
function isListing({ head }: ArticleDraft, blocks: RoledBlock[]): boolean {
  if (head.bylines.length > 0 || blocks.some(({ dateline }) => dateline !== null)) return false;
  const rows = blocks.filter(({ role }) => role === 'list' || role === 'table').length;
  if (rows === 0) return false;
  const prose = blocks.filter(({ role, text }) => role === 'paragraph' && endsSentence(text)).length;
  return isListingTitle(head.headline?.text ?? '') ? prose <= rows : prose === 0;
}
