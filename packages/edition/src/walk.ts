import type { Article, Block, Byline, Edition, Text } from './types.ts';

/** The parts of an article that stand before its body, in reading order, with the ids their elements carry. */
export type HeadRole =
  'group' | 'rubric' | 'kicker' | 'headline' | 'deck' | 'summary' | 'byline' | 'dateline';

export interface HeadPart {
  /** `group`, `rubric`, `kicker`, `headline`, `deck-1`, `summary`, `byline-1`, `dateline`: the element's id and a Locator's `block`. */
  id: string;
  role: HeadRole;
  part: Text | Byline;
}

/** Lists the head of an article in reading order; absent parts are left out. The dateline comes last. */
export function headParts(article: Article): HeadPart[] {
  const parts: HeadPart[] = [];
  const add = (id: string, role: HeadRole, part: Text | Byline | null | undefined) => {
    if (part) parts.push({ id, role, part });
  };
  add('group', 'group', article.group);
  add('rubric', 'rubric', article.rubric);
  add('kicker', 'kicker', article.kicker);
  add('headline', 'headline', article.headline);
  article.decks.forEach((deck, index) => add(`deck-${index + 1}`, 'deck', deck));
  add('summary', 'summary', article.summary);
  article.bylines.forEach((byline, index) => add(`byline-${index + 1}`, 'byline', byline));
  add('dateline', 'dateline', article.dateline);
  return parts;
}

/** Every text of one block with the id that a Locator names it by: the block itself, its items, or its cells. */
export function blockTexts(block: Block): { id: string; text: Text }[] {
  switch (block.type) {
    case 'list':
      return block.items.map((item) => ({ id: item.id, text: item }));
    case 'table':
      return block.rows.flat().map((cell) => ({ id: cell.id, text: cell }));
    case 'caption':
      return [
        { id: block.id, text: block },
        ...(block.credit ? [{ id: `${block.id}-credit`, text: block.credit }] : []),
      ];
    default:
      return [{ id: block.id, text: block }];
  }
}

/** Every text of an article, each character once: head, body, jumps. */
export function articleTexts(article: Article): Text[] {
  return [
    ...headParts(article).map(({ part }) => part),
    ...article.body.flatMap((block) => blockTexts(block).map(({ text }) => text)),
    ...article.jumps,
  ];
}

/** Every text of an edition, each character of the sources once: all articles, then what was set aside. */
export function editionTexts(edition: Edition): Text[] {
  return [...edition.articles.flatMap(articleTexts), ...edition.setAside];
}

/**
 * True where a headline is half a sentence without its kicker, so that links, lists and feeds must show both:
 * the kicker ends in a dash or in a verb of speech or order (市城市管理局要求 / 外交部发言人——).
 */
export function kickerLeadsIn(kicker: string): boolean {
  return /(?:——|[—:：])$|(?:要求|强调|強調|指出|表示|认为|認為|宣布|通知|印发|印發|发布|發布|提出|呼吁|呼籲|建议|建議|决定|決定|部署|批示|说|說)$/u.test(
    kicker.trim(),
  );
}

/** The headline as links, titles and feeds show it: with its kicker where the headline needs it; null without headline. */
export function headlineText(article: Article): string | null {
  if (!article.headline) return null;
  const { kicker, headline } = article;
  return kicker && kickerLeadsIn(kicker.text) ? `${kicker.text} ${headline.text}` : headline.text;
}
