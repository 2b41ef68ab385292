import type { Article, Block, Edition, Span, Text } from '@tingbao/edition';
import type { Role } from './slips.ts';

/** One block of an answer: its pieces in reading order. A gap has none. */
export interface AnswerBlock {
  role: Role | 'gap';
  also: readonly Role[];
  spans: Span[];
  /** Of a duplicate: where the original stands; empty for all others. */
  of: Span[];
}

/** How a page is read, in offsets of its source: the known answer, and an edition too, are told in this form. */
export interface Answer {
  articles: AnswerBlock[][];
  setAside: AnswerBlock[];
}

/** Tells an edition as an answer, from its spans alone. */
export function answerOf(edition: Edition): Answer {
  return {
    articles: edition.articles.map(articleBlocks),
    setAside: edition.setAside.map((item) => ({ ...block(item.reason, item), of: item.of })),
  };
}

function articleBlocks(article: Article): AnswerBlock[] {
  const part = (role: Role, text: Text | null | undefined) => (text ? [block(role, text)] : []);
  return [
    ...part('group', article.group),
    ...part('rubric', article.rubric),
    ...part('kicker', article.kicker),
    ...part('headline', article.headline),
    ...article.decks.map((text) => block('deck', text)),
    ...part('summary', article.summary),
    ...article.bylines.map((text) => block('byline', text)),
    ...part('dateline', article.dateline),
    ...article.body.flatMap(bodyBlocks),
    ...article.jumps.map((text) => block('jump', text)),
  ];
}

function bodyBlocks(item: Block): AnswerBlock[] {
  switch (item.type) {
    case 'list':
      return item.items.map((text) => block('list', text));
    case 'table':
      return item.rows.flat().map((text) => block('table', text));
    case 'caption':
      return [
        ...(item.spans.length > 0 ? [block('caption', item)] : []),
        ...(item.credit ? [block('credit', item.credit)] : []),
      ];
    case 'gap':
      return [{ role: 'gap', also: [], spans: [], of: [] }];
    default:
      return [block(item.type, item)];
  }
}

function block(role: Role, text: Text): AnswerBlock {
  return { role, also: [], spans: text.spans, of: [] };
}
