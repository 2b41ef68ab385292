import { asPrinted, headParts, type Article, type Block, type Edition, type Text } from '@tingbao/edition';

/** An edition with every character that a person put right as the source has it, so that it can be compared with the source. */
export function printedEdition(edition: Edition): Edition {
  return {
    ...edition,
    articles: edition.articles.map(printedArticle),
    setAside: edition.setAside.map((piece) => ({ ...piece, ...asPrinted(piece.text, piece.notes ?? []) })),
  };
}

function printedArticle(article: Article): Article {
  const ids = new Map<Text, string>(headParts(article).map(({ id, part }) => [part, id]));
  const part = <T extends Text>(text: T): T => ({
    ...text,
    text: asPrinted(text.text, article.notes, ids.get(text)).text,
  });
  const { group, rubric, kicker, headline, summary, dateline } = article;
  return {
    ...article,
    group: group ? part(group) : null,
    summary: summary ? part(summary) : null,
    rubric: rubric && part(rubric),
    kicker: kicker && part(kicker),
    headline: headline && part(headline),
    dateline: dateline && part(dateline),
    decks: article.decks.map(part),
    bylines: article.bylines.map(part),
    body: article.body.map(printedBlock),
    jumps: article.jumps.map((jump, index) => ({
      ...jump,
      text: asPrinted(jump.text, article.notes, `jump-${index + 1}`).text,
    })),
  };
}

function printedBlock(block: Block): Block {
  const inner = <T extends Text>(id: string, text: T): T => ({
    ...text,
    text: asPrinted(text.text, block.notes, id).text,
  });
  switch (block.type) {
    case 'list':
      return { ...block, items: block.items.map((item) => inner(item.id, item)) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map((cell) => inner(cell.id, cell))) };
    case 'caption':
      return {
        ...block,
        ...asPrinted(block.text, block.notes),
        credit: block.credit && inner(`${block.id}-credit`, block.credit),
      };
    default:
      return { ...block, ...asPrinted(block.text, block.notes) };
  }
}
