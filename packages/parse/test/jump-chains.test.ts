import { describe, expect, it } from 'vitest';
import { parseEdition } from '../src/index.ts';
import { losses } from './losses.ts';
import { sourcePage } from './source-page.ts';

/** Each article as its page and its paragraphs' texts. */
function read(texts: Record<number, string>) {
  const pages = Object.entries(texts).map(([number, text]) => sourcePage(text, Number(number)));
  const edition = parseEdition(pages);
  expect(losses(edition, pages)).toEqual([]);
  return edition.articles.map(({ page, body }) => [page, ...body.map(({ text }) => text)]);
}

const WATER = '班长岳长庚说，水声一变，多半是哪里漏了，他不用灯，顺着渠走过去，脚底先知道渠边的泥是软是硬。';
const GAUGE = '守渠人里最年轻的是麦小满，她带来一台水位计，装在石闸旁边，老人们每天清早都要问她一遍数字。';
const STONE = '今年春天，四个村子凑钱换了渠底的石板，换下来的旧石板铺成一条小路，通到守渠人的屋门口。';
const BELL = '钟楼不高，修钟人裴以安走了三十年，每天早上提着油壶上楼，给最大的那只齿轮点两滴油，不多也不少。';
const TOWER = '十年前齿轮磨短了半毫米，裴以安跑遍三个城市找不到替换件，最后自己用锉刀锉了一只。';
const BUS =
  '## 校车上多了一本日记\n\n本报讯（记者 陆知夏）孩子们上车写两行，下车传给下一个人，一本写满了再换一本。\n';
const busParagraph = '孩子们上车写两行，下车传给下一个人，一本写满了再换一本。';

describe('an article that goes on twice', () => {
  const whole = [1, WATER, GAUGE, STONE];
  it.each([
    ['without a headline', '', ''],
    ['under its headline', '## 七个人守着一条老水渠\n\n', '## 七个人守着一条老水渠\n\n'],
    ['under a short headline', '## 老水渠\n\n', '## 老水渠\n\n'],
    ['under another headline', '## 脚底知道哪里漏水\n\n', '## 旧石板铺成小路\n\n'],
  ])('is one article, %s', (_, four, seven) => {
    const articles = read({
      1: `# 七个人守着一条老水渠\n\n澜浦日报记者 沈闻溪\n\n${WATER.slice(0, 38)}\n\n（下转4版）\n`,
      4: `${four}（上接1版）\n\n${WATER.slice(38)}\n\n${GAUGE}\n\n（下转7版）\n\n${BUS}`,
      7: `${seven}（上接4版）\n\n${STONE}\n`,
    });
    expect(articles).toEqual([whole, [4, busParagraph]]);
  });
});

describe('two articles that go on on one page', () => {
  it('each get the piece that goes on with their own sentence, whatever words it shares', () => {
    const broken =
      '班长岳长庚每天夜里沿着水渠走一遍，他说，水声一变，多半是石闸漏了，这时候不用灯，只要脱了鞋走过去，脚底';
    const rest = '先知道哪里的泥是软的，齿轮和钟声一样，听惯了就不会错。';
    const next = '后来水渠边也挂了一口小钟，岳长庚每天夜里沿着石闸走一遍，走到头就敲一下。';
    const articles = read({
      1: `# 七个人守着一条老水渠\n\n澜浦日报记者 沈闻溪\n\n${broken}\n\n（下转4版）\n\n# 三十年只修一口钟\n\n澜浦日报记者 程小满\n\n${BELL}\n\n（下转4版）\n`,
      4: `（上接1版）\n\n${next}\n\n（上接1版）\n\n${rest}\n`,
    });
    expect(articles).toEqual([
      [1, broken + rest],
      [1, BELL, next],
    ]);
  });

  it('each get the continuation that shares their words', () => {
    const articles = read({
      1: `# 七个人守着一条老水渠\n\n澜浦日报记者 沈闻溪\n\n${WATER}\n\n（下转4版）\n\n# 三十年只修一口钟\n\n澜浦日报记者 程小满\n\n${BELL}\n\n（下转4版）\n`,
      4: `## 修钟人\n\n（上接1版）\n\n${TOWER}\n\n## 老水渠\n\n（上接1版）\n\n${GAUGE}\n`,
    });
    expect(articles).toEqual([
      [1, WATER, GAUGE],
      [1, BELL, TOWER],
    ]);
  });
});

describe('where one of the two jump lines is lost', () => {
  const begins = `# 三十年只修一口钟\n\n澜浦日报记者 程小满\n\n${BELL}\n\n`;
  const goesOn = `${TOWER}\n\n${BUS}`;

  it('the same headline joins', () => {
    const whole = [
      [1, BELL, TOWER],
      [4, busParagraph],
    ];
    expect(read({ 1: `${begins}（下转4版）\n`, 4: `## 三十年只修一口钟\n\n${goesOn}` })).toEqual(whole);
    expect(read({ 1: begins, 4: `## 三十年只修一口钟\n\n（上接1版）\n\n${goesOn}` })).toEqual(whole);
  });

  it('another headline does not, nor does an article with a writer of its own', () => {
    const apart = [
      [1, BELL],
      [4, TOWER],
    ];
    expect(read({ 1: `${begins}（下转4版）\n`, 4: `## 修钟人裴以安\n\n${TOWER}\n` })).toEqual(apart);
    const signed = `## 三十年只修一口钟\n\n澜浦日报记者 陆知夏\n\n${TOWER}\n`;
    expect(read({ 1: `${begins}（下转4版）\n`, 4: signed })).toEqual(apart);
  });
});
