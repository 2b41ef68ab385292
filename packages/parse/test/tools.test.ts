import { describe, expect, it } from 'vitest';
import { parseEdition } from '../src/index.ts';
import { readBlocks } from '../src/read-blocks.ts';
import { losses } from './losses.ts';
import { sourcePage as page } from './source-page.ts';

/** What MinerU, PaddleOCR, Marker, olmOCR, docling and vision models leave on a page, each form by itself. */
const told = (text: string) => readBlocks(page(text)).map(({ role, text: words }) => `${role}|${words}`);
const one = (text: string) => readBlocks(page(text))[0];

describe('figures that were written as formulas', () => {
  it.each([
    ['增长 $104.04\\%$ ，', '增长104.04%，'],
    ['增长 $ 104.04\\% $ ，', '增长104.04%，'],
    ['面积 $2 \\times 4$ 米', '面积2×4米'],
    ['气温 $25^{\\circ}\\mathrm{C}$ 。', '气温25°C。'],
    ['气温 $2 5 ^ { \\circ } C$ 。', '气温25°C。'],
    ['占 \\(3.5\\%\\) 以上', '占3.5%以上'],
    ['全长 $1 0 0 \\mathrm { k m }$ ，', '全长100km，'],
    ['面积 $12 \\mathrm{m}^{2}$ ，', '面积12m²，'],
    ['$\\mathrm{CO}_{2}$ 浓度', 'CO₂浓度'],
    ['今年PM$_{2.5}$平均', '今年PM2.5平均'],
    ['$\\mathrm{PM} _ { 2 . 5 }$ 浓度', 'PM2.5浓度'],
    ['$\\textcircled{3}$ 号线', '③号线'],
    ['$\\frac{1}{3}$ 的人', '1/3的人'],
    ['$3 \\frac{1}{2}$ 杯', '3 1/2杯'],
    ['$10\\sim 20$ 人', '10~20人'],
    ['价格 $\\$5$ 。', '价格$5。'],
    ['$5$ 人', '5人'],
    ['$$12\\%$$', '12%'],
  ])('%s reads %s', (source, text) => {
    expect(one(source)?.text).toBe(text);
    expect(losses(parseEdition([page(source)]), [page(source)])).toEqual([]);
  });

  it('have spans over each figure and command', () => {
    // $ is at 3, 2 at 4, \times at 6 to 12, 4 at 13.
    expect(one('面积 $2 \\times 4$')?.spans).toEqual([
      { page: 1, start: 0, end: 2 },
      { page: 1, start: 4, end: 5 },
      { page: 1, start: 6, end: 12, reads: '×' },
      { page: 1, start: 13, end: 14 },
    ]);
  });

  it.each([
    'It costs $5 and $10 to cross.',
    'Tickets are $5, $7 or $9.',
    'From $5-$10.',
    '门票 US$5 至 US$10 不等',
    '$E = \\oint B$',
    '$\\begin{array}{l} 1 \\end{array}$',
  ])('are not seen in %s', (line) => {
    expect(one(line)?.text).toBe(line);
  });

  it('keep prices whose signs are escaped apart', () => {
    expect(one('It costs \\$5 (about \\$6) today.')?.text).toBe('It costs $5 (about $6) today.');
  });
});

describe('signs that were written otherwise', () => {
  it.each([
    ['A &amp; B &lt;5&gt;', 'A & B <5>'],
    ['一&mdash;&#8212;二&hellip;', '一——二…'],
    ['&#x4E2D;文', '中文'],
    ['甲&nbsp;乙', '甲 乙'],
    ['10<sup>2</sup> 米，H<sub>2</sub>O', '10² 米，H₂O'],
    ['数字见注[^1]。', '数字见注¹。'],
  ])('%s reads %s', (source, text) => {
    expect(one(source)?.text).toBe(text);
  });

  it.each(['AT&T; 公司', '&unknown;', '&#0;', '&#xD800;', '&#x202E;', 'Q&A'])(
    'leaves %s as it is',
    (line) => {
      expect(one(line)?.text).toBe(line);
    },
  );
});

describe('blocks', () => {
  it('has headings of any level, Setext and bold ones, but no bold sentence and no rule under a sentence', () => {
    const text =
      '# 一级\n\n####### 七级\n\n二级\n---\n\n**粗题**\n\n**粗体的一句话。**\n\n一句话。\n---\n又一句。';
    expect(told(text)).toEqual([
      'title|一级',
      'title|七级',
      'title|二级',
      'title|粗题',
      'paragraph|粗体的一句话。',
      'paragraph|一句话。',
      'paragraph|又一句。',
    ]);
  });

  it.each([
    ['{3}------------------------------------------------', 'folio'],
    ['--- Page 2 ---', 'folio'],
    ['<=== Page 2 ===>', 'folio'],
    ['[[PAGE 2]]', 'folio'],
    ['===== 第 2 页 =====', 'folio'],
  ])('takes %s for a mark between pages', (line, role) => {
    expect(told(`一句话。\n${line}\n又一句。`)).toEqual([
      'paragraph|一句话。',
      `${role}|${line}`,
      'paragraph|又一句。',
    ]);
  });

  it('parts pages at a form feed, and takes page numbers and watermarks out of their tags', () => {
    expect(told('一句\f又一句')).toEqual(['paragraph|一句', 'paragraph|又一句']);
    expect(told('<page_number>14</page_number>')).toEqual(['folio|14']);
    expect(told('<page_number>14<page_number>')).toEqual(['folio|14']);
    expect(told('正文<watermark>样张</watermark>')).toEqual(['paragraph|正文', 'unplaced|样张']);
  });

  it("sees docling's and other models' pictures", () => {
    expect(told('一句。\n\n<!-- image -->\n\n又一句。')).toEqual([
      'paragraph|一句。',
      'figure|',
      'paragraph|又一句。',
    ]);
    expect(told('<img>河边的灯。</img>\n\n正文。')).toEqual(['caption|河边的灯。', 'paragraph|正文。']);
    expect(told('<div style="text-align: center;"><img src="imgs/a.jpg" alt="Image" /></div>')).toEqual([
      'figure|',
    ]);
  });

  it('takes a note at the foot out of the text, with its number', () => {
    expect(told('正文。\n[^1]: 市统计局。')).toEqual(['paragraph|正文。', 'note|¹ 市统计局。']);
  });

  it('lists lines with printed signs, and leaves a single one alone', () => {
    const items = (text: string) =>
      readBlocks(page(text)).flatMap((block) => block.items.map((item) => item.text));
    expect(items('■ 早稻三千亩\n■ 晚稻两千亩')).toEqual(['■ 早稻三千亩', '■ 晚稻两千亩']);
    expect(items('■ 早稻三千亩')).toEqual([]);
    expect(items('1. 早稻\n2. 晚稻')).toEqual(['1. 早稻', '2. 晚稻']);
  });
});

describe("a tool's own words", () => {
  const read = (text: string) => parseEdition([page(text)]);
  const aside = (text: string) => read(text).setAside.map(({ reason, text: words }) => `${reason}|${words}`);
  const bodies = (text: string) => read(text).articles.flatMap(({ body }) => body.map((block) => block.text));
  const answer = '```markdown\n# 渡口的灯\n\n本报讯（记者 顾青禾）灯亮了。\n```';

  it.each([
    'Here is the text extracted from the image:',
    'Sure! Here is the transcription of the newspaper page:',
    "Certainly, here's the content of the page in Markdown:",
    '以下是图片中的文字内容：',
    '好的，以下是从图片中提取的文字：',
  ])('%s', (preface) => {
    expect(aside(`${preface}\n\n${answer}`)).toEqual([`tool|${preface}`]);
    expect(bodies(`${preface}\n\n${answer}`)).toEqual(['灯亮了。']);
  });

  it.each(['Let me know if you need anything else!', '如需进一步整理，请告诉我。'])('%s', (closing) => {
    expect(aside(`${answer}\n\n${closing}`)).toEqual([`tool|${closing}`]);
  });

  it.each(['Here is the plan for the old harbor:', '以下是获奖名单：', '以下为候选人的得票数。'])(
    'but %s is the newspaper’s',
    (line) => {
      expect(aside(`${line}\n\n# 渡口的灯\n\n灯亮了。`)).toEqual([]);
    },
  );

  it('heads that are repeated beside page numbers are set aside', () => {
    const text =
      '澜浦副刊\n\n第1版\n\n# 渡口的灯\n\n本报讯（记者 顾青禾）灯亮了。\n\n第2版\n\n澜浦副刊\n\n# 桥上的人\n\n本报讯（记者 贺南枝）人来了。';
    expect(aside(text).filter((line) => line.endsWith('副刊'))).toEqual(['folio|澜浦副刊', 'folio|澜浦副刊']);
  });
});

describe('lines that a tool marked as headings', () => {
  it('are captions where they open and end as captions do', () => {
    const source =
      '# 花市开门\n\n本报讯（记者 陈小满）花市今日开门，月季最多，兰花次\n\n## 图为花农在整理月季。 高远 摄\n\n之。摊位费全免。\n';
    const [article, ...others] = parseEdition([page(source)]).articles;
    expect(others).toEqual([]);
    expect(article?.body.map(({ type, text }) => `${type}|${text}`)).toContain(
      'caption|图为花农在整理月季。',
    );
  });
});

it('keeps the lines of a poem that stands without signs', () => {
  const lines = ['灯火从江上来', '带着风的声响', '把小楼的影子', '还给水'];
  const [article, ...others] = parseEdition([page(`# 渡口\n\n○ 陈小满\n\n${lines.join('\n')}\n`)]).articles;
  expect(others).toEqual([]);
  expect(article?.body.map(({ type, text }) => `${type}|${text}`)).toEqual(
    lines.map((line) => `verse|${line}`),
  );
});

it('takes a paragraph with its dateline for one where a tool marked it as a heading', () => {
  const text = '镇政府昨日召开会议，部署渡口修缮工作。会议要求，石阶和灯柱在汛期以前全部修好。';
  const [article, ...others] = parseEdition([
    page(`# 渡口修缮开工\n\n## 本报柳湾5月6日电 （记者陈小满）${text}\n\n渡口停用了六年。\n`),
  ]).articles;
  expect(others).toEqual([]);
  expect(article?.decks).toEqual([]);
  expect(article?.dateline?.credits.map(({ name }) => name)).toEqual(['陈小满']);
  expect(article?.body.map((block) => block.text)).toEqual([text, '渡口停用了六年。']);
});

it('leaves a short headline its signed story, whatever stands below', () => {
  const [story, editorial] = parseEdition([
    page(
      '## 渡船加价\n\n【本報訊】渡船公司昨公布票价调整，守住成本。（陈小满）\n\n## 社评：守住这条河\n\n河是城市的命脉。守住河，就是守住城市。\n',
    ),
  ]).articles;
  expect(story?.headline?.text).toBe('渡船加价');
  expect(story?.body.map(({ text }) => text)).toEqual(['渡船公司昨公布票价调整，守住成本。（陈小满）']);
  expect(editorial?.body.map(({ text }) => text)).toEqual(['河是城市的命脉。守住河，就是守住城市。']);
});

it.each(['（上接第一版）渡口修缮开工', '渡口修缮开工（上接第一版）'])(
  'takes the jump out of the heading %s',
  (line) => {
    const [article, ...others] = parseEdition([
      page(`# ${line}\n\n石阶和灯柱在汛期以前全部修好。\n\n渡口停用了六年。\n`),
    ]).articles;
    expect(others).toEqual([]);
    expect(article?.headline?.text).toBe('渡口修缮开工');
    expect(article?.jumps.map(({ text, from }) => [text, from])).toEqual([['（上接第一版）', 1]]);
  },
);
