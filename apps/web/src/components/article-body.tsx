import { Fragment, type ReactNode } from 'react';
import type { Article, Block } from '@tingbao/edition';
import { BlockElement, type Surroundings } from './block.tsx';
import { Figure } from './figure.tsx';
import { Table } from './table.tsx';

interface Props {
  article: Article;
  around: Surroundings;
  /** Jump lines that stand before a block, because the text was joined there. */
  seams: ReadonlyMap<string, ReactNode[]>;
}

/** The blocks in reading order; a picture takes the caption after it, a table the caption before it. */
export function ArticleBody({ article, around, seams }: Props) {
  return grouped(article.body).map((group) => (
    <Fragment key={group.main.id}>
      {seams.get(group.main.id)}
      <GroupElement group={group} around={around} />
    </Fragment>
  ));
}

function GroupElement({ group: { main, caption }, around }: { group: Group; around: Surroundings }) {
  if (main.type === 'figure') return <Figure figure={main} caption={caption} around={around} />;
  if (main.type === 'table') return <Table table={main} caption={caption} m={around.m} />;
  return <BlockElement block={main} around={around} />;
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
