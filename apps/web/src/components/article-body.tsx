import type { Article, Block } from '@tingbao/edition';
import { BlockElement, type Surroundings } from './block.tsx';
import { Figure } from './figure.tsx';
import { Table } from './table.tsx';

/** The blocks in reading order; a picture takes the caption after it, a table the caption before it. */
export function ArticleBody({ article, around }: { article: Article; around: Surroundings }) {
  return grouped(article.body).map(({ main, caption }) => {
    if (main.type === 'figure')
      return <Figure key={main.id} figure={main} caption={caption} around={around} />;
    if (main.type === 'table') return <Table key={main.id} table={main} caption={caption} m={around.m} />;
    return <BlockElement key={main.id} block={main} around={around} />;
  });
}

type Caption = Extract<Block, { type: 'caption' }>;
interface Group {
  main: Block;
  caption: Caption | null;
}

function grouped(body: Block[]): Group[] {
  const groups: Group[] = [];
  for (const block of body) {
    const last = groups.at(-1);
    if (block.type === 'caption' && last?.main.type === 'figure' && !last.caption) last.caption = block;
    else if (block.type === 'table' && last?.main.type === 'caption')
      groups.splice(-1, 1, { main: block, caption: last.main });
    else groups.push({ main: block, caption: null });
  }
  return groups;
}
