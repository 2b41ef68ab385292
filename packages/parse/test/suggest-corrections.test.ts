import { fixtures, seedFixtures } from '@tingbao/fixtures';
import type { Doubt } from '@tingbao/edition';
import { describe, expect, it } from 'vitest';
import { applyCorrections, doubtRules, parseEdition, suggestCorrections } from '../src/index.ts';
import { losses } from './losses.ts';
import { sourcePage as page } from './source-page.ts';

/** A page with an article above an opening that stands before its headline. */
const twoStories = `# 河边种下两千棵柳树

本报讯（记者 贺南枝）今天上午，市民在河边种下两千棵柳树。

## 校园观察

下午四点，石鼓镇中心小学的操场边支起了一口大铁锅，锅里熬的不是饭，是纸浆。

孩子们卷起袖子，把旧作业本撕成碎片，丢进锅里，纸浆慢慢稠了。

## 从旧作业本到新毕业证

### ——石鼓镇中心小学的造纸课

澜浦日报记者 陆知夏

教造纸的是学校的门卫老纪，年轻时在纸坊当过学徒，纸浆要舀三遍。

校长说，六年级的毕业证书今年就用这种纸。

# 运动会昨天开幕

第十二届职工运动会昨天开幕，共有八百人参加，年龄最大的选手七十一岁，报了三公里健步走。

裁判长说，跑得慢也算完成，名次只记前八名，奖品是一条毛巾。
`;

/** A stray inside a paragraph, a seam that may be none, and a paragraph that breaks off. */
const seams = `## 旧码头边的修船匠

澜浦日报记者 顾青禾

鹭洲镇的修船匠郭满仓今年七十一岁，他的工棚就搭在旧码头边上，墙上挂着三十多把凿子，每一把都是他年轻时自己打

据介绍，白鹭岛的养蜂合作社今年又添了四十箱蜂，社员们把蜂箱搬上后山，等着槐花开。

的，木柄磨得发亮。谁家的船漏水，他只听一听声音就知道缝在哪里。

镇里的小学请他去上手工课，他带去一块樟木和几把小凿子，孩子们围着他坐成一圈，看他把木头一点一点削

记者在现场看到，小船下水的时候，教室里一下子安静了，坐在后排的孩子都站了起来，有人数着一二三，看它能不能稳稳地浮在水盆中央。

## 一百二十条木船

澜浦日报记者 贺南枝

镇上登记的木船还有一百二十条，其中一半以上是他修过的，船主们说，船板上的每一枚钉子都是他在炉边一锤一锤自己打

近日，镇里请他收了两个徒弟，一个是造船厂下岗的木工，一个是刚从职业学校毕业的年轻人。两人每天清早到工棚里来，先学磨凿子，再学看木纹，半年以后才许碰船板。郭满仓说，手艺不怕慢，只怕没有人愿意从头学起，如今总算放下心来了。
`;

const samples = [
  ...fixtures(),
  ...seedFixtures(),
  { name: 'two stories', pages: [page(twoStories)] },
  {
    name: 'ending',
    pages: [page('# 河边种下柳树\n\n本报讯（记者 贺南枝）今天上午，市民在河边种下的柳树有\n')],
  },
  { name: 'seams', pages: [page(seams)] },
  {
    name: 'character',
    pages: [page('# 河边种下柳树\n\n本报讯（记者 贺南枝）今天上午，市民在河边\ue000种下两千棵柳树。\n')],
  },
  { name: 'no headline', pages: [page('这一段没有标题，也没有作者，单独占着一版。\n')] },
];

const settledOf = ({ doubts }: { doubts: Doubt[] }, wanted: Doubt) =>
  doubts.find(({ rule, spans }) => rule === wanted.rule && spans[0]?.start === wanted.spans[0]?.start)
    ?.settled;

describe('the suggestions for a doubt', () => {
  const all = samples.flatMap(({ name, pages }) => {
    const edition = parseEdition(pages);
    return suggestCorrections(edition, pages).map((suggestion) => ({ name, pages, edition, ...suggestion }));
  });

  it('meet every rule on some sample', () => {
    const met = new Set(all.map(({ doubt }) => doubt.rule));
    expect(Object.keys(doubtRules).filter((rule) => !met.has(rule))).toEqual([]);
  });

  it.each(all.map((one) => [one.name, one.doubt.rule, one] as const))(
    '%s, %s: can be applied as they are, and settle it',
    (_, __, { pages, edition, doubt, other, confirm }) => {
      for (const entries of [other, confirm ? [confirm] : []]) {
        if (entries.length === 0) continue;
        const because = '照原版';
        const corrections = entries.map((entry) => ({ ...entry, because }));
        const result = applyCorrections(edition, pages, corrections);
        expect(result.unmet).toEqual([]);
        expect(settledOf(result.edition, doubt)).toBe(because);
        expect(losses(result.edition, pages)).toEqual([]);
        expect(suggestCorrections(result.edition, pages).some((left) => left.doubt === doubt)).toBe(false);
      }
      expect(confirm).not.toBeNull();
    },
  );

  it('bring an opening back below the article above it', () => {
    const pages = [page(twoStories)];
    const edition = parseEdition(pages);
    const opening = suggestCorrections(edition, pages).find(({ doubt }) => doubt.rule === 'opening');
    const corrections = (opening?.other ?? []).map((entry) => ({ ...entry, because: '照原版' }));
    const { articles } = applyCorrections(edition, pages, corrections).edition;
    expect(articles[0]?.body.map(({ type, text }) => [type, text.slice(0, 4)])).toEqual([
      ['paragraph', '今天上午'],
      ['subhead', '校园观察'],
      ['paragraph', '下午四点'],
      ['paragraph', '孩子们卷'],
    ]);
    expect(articles[1]?.body.map(({ text }) => text.slice(0, 4))).toEqual(['教造纸的', '校长说，']);
  });
});
