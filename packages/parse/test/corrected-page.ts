import { blockTexts, headParts, type Article, type Edition } from '@tingbao/edition';
import { expect } from 'vitest';
import { applyCorrections, parseEdition, type Change, type Place } from '../src/index.ts';
import { losses } from './losses.ts';
import { printedEdition } from './printed-edition.ts';
import { sourcePage } from './source-page.ts';

/** Two stories, a stray copy and a photo title, all of them read without corrections as their form suggests. */
export const text = `# 河边种下两千棵柳树

本报讯（记者 贺南枝）今天上午，市民在河边种下两千棵柳树，孩子们提着水桶，

给小树浇水，一直忙到中午。

## 三年就能遮阴

柳树长得快，树苗是苗圃捐的。园林处的人说，头一年要勤浇水。

# 运动会昨天开幕

本报讯（记者 顾青禾）第十二届职工运动会昨天开幕，八百人参加，年龄最大的七十一岁。

裁判长说，跑得慢也算完成，名次只记前八名。

（下转2版）

责任编辑：沈闻溪 版式：殷小棠
`;

export const pageOf = (source: string, number = 1) => ({
  ...sourcePage(source, number),
  name: number === 5 ? 'A5' : null,
});

export const place = (at: string, page = '1', after = ''): Place => ({ page, at, after });

/** The page with these corrections; whatever they do, no character is lost. */
export function correct(changes: [Place, Change][], pages = [pageOf(text)]) {
  const edition = parseEdition(pages);
  const corrections = changes.map(([where, change]) => ({ place: where, change, because: '照原版' }));
  const result = applyCorrections(edition, pages, corrections);
  expect(losses(printedEdition(result.edition), pages)).toEqual([]);
  return { ...result, before: edition, codes: result.unmet.map(({ index, code }) => [index, code]) };
}

/** An article in short: its head's roles and its blocks' types, each with its first characters. */
export const outline = (article: Article | undefined) =>
  article && [
    ...headParts(article).map(({ role, part }) => `${role} ${part.text.slice(0, 6)}`),
    ...article.body.map((block) => `${block.type} ${(blockTexts(block)[0]?.text.text ?? '').slice(0, 6)}`),
  ];
export const outlines = ({ articles }: Edition) => articles.map(outline);

export const willows = [
  'headline 河边种下两千',
  'dateline 本报讯（记者',
  'paragraph 今天上午，市',
  'subhead 三年就能遮阴',
  'paragraph 柳树长得快，',
];
export const games = [
  'headline 运动会昨天开',
  'dateline 本报讯（记者',
  'paragraph 第十二届职工',
  'paragraph 裁判长说，跑',
];
