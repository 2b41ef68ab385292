import { blockTexts, headParts, type Article, type Edition } from '@tingbao/edition';
import { describe, expect, it } from 'vitest';
import { applyCorrections, parseEdition, type Change, type Place } from '../src/index.ts';
import { losses } from './losses.ts';
import { printedEdition } from './printed-edition.ts';
import { sourcePage } from './source-page.ts';

/** Two stories, a stray copy and a photo title, all of them read without corrections as their form suggests. */
const text = `# 河边种下两千棵柳树

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

const pageOf = (source: string, number = 1) => ({
  ...sourcePage(source, number),
  name: number === 5 ? 'A5' : null,
});

const place = (at: string, page = '1', after = ''): Place => ({ page, at, after });

function correct(changes: [Place, Change][], pages = [pageOf(text)]) {
  const edition = parseEdition(pages);
  const corrections = changes.map(([where, change]) => ({ place: where, change, because: '照原版' }));
  const result = applyCorrections(edition, pages, corrections);
  expect(losses(printedEdition(result.edition), pages)).toEqual([]);
  return { ...result, before: edition, codes: result.unmet.map(({ index, code }) => [index, code]) };
}

/** An article in short: its head's roles and its blocks' types, each with its first characters. */
const outline = (article: Article | undefined) =>
  article && [
    ...headParts(article).map(({ role, part }) => `${role} ${part.text.slice(0, 6)}`),
    ...article.body.map((block) => `${block.type} ${(blockTexts(block)[0]?.text.text ?? '').slice(0, 6)}`),
  ];
const outlines = ({ articles }: Edition) => articles.map(outline);

const willows = [
  'headline 河边种下两千',
  'dateline 本报讯（记者',
  'paragraph 今天上午，市',
  'subhead 三年就能遮阴',
  'paragraph 柳树长得快，',
];
const games = [
  'headline 运动会昨天开',
  'dateline 本报讯（记者',
  'paragraph 第十二届职工',
  'paragraph 裁判长说，跑',
];

describe('the page of these tests', () => {
  it('is read as two stories', () => expect(outlines(correct([]).edition)).toEqual([willows, games]));
});

describe('role', () => {
  it('makes a subhead a paragraph, in its place and under its id', () => {
    const { edition, before } = correct([[place('三年就能'), { rule: 'role', role: 'paragraph' }]]);
    expect(outline(edition.articles[0])?.[3]).toBe('paragraph 三年就能遮阴');
    expect(edition.articles[0]?.body[1]?.id).toBe(before.articles[0]?.body[1]?.id);
    expect(edition.articles[0]?.body[1]?.notes).toEqual([
      { code: 'corrected', rule: 'role', lines: [{ page: 1, line: 7 }], was: 'subhead', because: '照原版' },
    ]);
  });

  it('brings a headline into the body’s top, and what stood in the body into the head', () => {
    const { edition } = correct([
      [place('河边种下两千棵柳树本报讯'), { rule: 'role', role: 'subhead' }],
      [place('三年就能'), { rule: 'role', role: 'headline' }],
    ]);
    expect(outline(edition.articles[0])).toEqual([
      'headline 三年就能遮阴',
      'dateline 本报讯（记者',
      'subhead 河边种下两千',
      'paragraph 今天上午，市',
      'paragraph 柳树长得快，',
    ]);
    expect(edition.articles[0]?.notes.map(({ code, part, was }) => [code, part, was])).toEqual([
      ['corrected', 'headline', 'subhead'],
    ]);
  });

  it('gives an article no second headline', () => {
    const { edition, unmet, before } = correct([[place('三年就能'), { rule: 'role', role: 'headline' }]]);
    expect(unmet).toMatchObject([{ index: 0, code: 'refused' }]);
    expect(unmet[0]?.reason).toContain('begin an article here');
    expect(edition.articles).toEqual(before.articles);
  });

  it('sets a text aside, and takes one back to where the source has it', () => {
    const { edition } = correct([
      [place('裁判长说'), { rule: 'role', role: 'unplaced' }],
      [place('责任编辑'), { rule: 'role', role: 'signoff' }],
    ]);
    expect(outline(edition.articles[1])).toEqual([...games.slice(0, 3), 'signoff 责任编辑：沈']);
    expect(edition.setAside.map(({ reason, text: words, notes }) => [reason, words, notes?.length])).toEqual([
      ['unplaced', '裁判长说，跑得慢也算完成，名次只记前八名。', 1],
    ]);
  });

  it('reads the people of what it makes a byline', () => {
    const { edition } = correct([[place('责任编辑'), { rule: 'role', role: 'byline' }]]);
    expect(edition.articles[1]?.bylines[0]?.text).toBe('责任编辑：沈闻溪 版式：殷小棠');
  });
});

describe('join and part', () => {
  it('part undoes a join, and join a part', () => {
    const apart: [Place, Change] = [place('给小树浇水'), { rule: 'part' }];
    const { edition, before } = correct([apart]);
    expect(edition.articles[0]?.body.slice(0, 2).map(({ text: words }) => words)).toEqual([
      '今天上午，市民在河边种下两千棵柳树，孩子们提着水桶，',
      '给小树浇水，一直忙到中午。',
    ]);
    const codes = edition.articles[0]?.body.map(({ notes }) => notes.map(({ code }) => code));
    expect(codes?.slice(0, 2)).toEqual([[], ['corrected']]);
    const again = correct([apart, [place('给小树浇水'), { rule: 'join', to: null }]]);
    expect(outlines(again.edition)).toEqual(outlines(before));
    expect(again.edition.articles[0]?.body[0]?.notes.find(({ code }) => code === 'joined')?.at).toEqual([26]);
  });

  it('joins with a text in another article that is named', () => {
    const { edition } = correct([[place('裁判长说'), { rule: 'join', to: place('头一年要勤浇水') }]]);
    expect(edition.articles[0]?.body.at(-1)?.text).toBe(
      '柳树长得快，树苗是苗圃捐的。园林处的人说，头一年要勤浇水。裁判长说，跑得慢也算完成，名次只记前八名。',
    );
    expect(outline(edition.articles[1])).toEqual(games.slice(0, 3));
  });

  it('parts a kicker from its headline, each then with its role', () => {
    const pages = [
      pageOf('# 市里昨天说河边要种柳树\n\n澜浦日报记者 贺南枝\n\n树苗是苗圃捐的，头一年要勤浇水。\n'),
    ];
    const { edition } = correct(
      [
        [place('河边要种'), { rule: 'part' }],
        [place('市里昨天'), { rule: 'role', role: 'kicker' }],
        [place('河边要种'), { rule: 'role', role: 'headline' }],
      ],
      pages,
    );
    expect(outline(edition.articles[0])).toEqual([
      'kicker 市里昨天说',
      'headline 河边要种柳树',
      'byline 澜浦日报记者',
      'paragraph 树苗是苗圃捐',
    ]);
  });

  it('puts a hyphen back where words are parted at it', () => {
    const pages = [
      pageOf(
        '# A bell\n\nBy Jane Doe\n\nThe bell that hung above the old har-\nbour was rung by hand for a hundred\nyears.\n',
      ),
    ];
    const { edition } = correct([[place('bour was'), { rule: 'part' }]], pages);
    expect(edition.articles[0]?.body.map(({ text: words }) => words)).toEqual([
      'The bell that hung above the old har-',
      'bour was rung by hand for a hundred years.',
    ]);
  });
});

describe('move', () => {
  it('changes the order of an article, and the article of a block', () => {
    const { edition } = correct([
      [place('三年就能'), { rule: 'move', side: 'above', target: place('今天上午') }],
      [place('柳树长得快'), { rule: 'move', side: 'below', target: place('运动会昨天开幕本报讯') }],
    ]);
    expect(outlines(edition)).toEqual([
      [willows[0], willows[1], willows[3], willows[2]],
      [games[0], games[1], willows[4], games[2], games[3]],
    ]);
  });

  it('does not move a text to itself', () => {
    const { codes } = correct([
      [place('柳树长得快'), { rule: 'move', side: 'below', target: place('头一年要') }],
    ]);
    expect(codes).toEqual([[0, 'refused']]);
  });
});

describe('begin and merge', () => {
  it('begins an article at a subhead, which becomes its headline, and leaves the ids of the others', () => {
    const { edition } = correct([[place('三年就能'), { rule: 'begin' }]]);
    expect(outlines(edition)).toEqual([
      willows.slice(0, 3),
      ['headline 三年就能遮阴', 'paragraph 柳树长得快，'],
      games,
    ]);
    expect(edition.articles.map(({ id }) => id)).toEqual(['p1-1', 'p1-3', 'p1-2']);
    expect(edition.articles[1]?.notes[0]).toMatchObject({ code: 'corrected', rule: 'begin' });
  });

  it('begins an article in the middle of a paragraph, with a dateline and with the jump below', () => {
    const pages = [
      pageOf(
        '# 两条短讯\n\n树苗是苗圃捐的。本报讯（记者 顾青禾）渡口今天开航。\n\n船票三元。\n\n（下转2版）\n',
      ),
    ];
    const { edition } = correct([[place('本报讯（记者'), { rule: 'begin' }]], pages);
    expect(outlines(edition)).toEqual([
      ['headline 两条短讯', 'paragraph 树苗是苗圃捐'],
      ['dateline 本报讯（记者', 'paragraph 渡口今天开航', 'paragraph 船票三元。'],
    ]);
    expect(edition.articles.map(({ jumps }) => jumps.length)).toEqual([0, 1]);
  });

  it('merges an article into the one above: its head becomes part of the body', () => {
    const { edition } = correct([[place('八百人参加'), { rule: 'merge', into: null }]]);
    expect(outlines(edition)).toEqual([
      [...willows, 'subhead 运动会昨天开', 'paragraph 本报讯（记者', 'paragraph 裁判长说，跑'],
    ]);
    expect(edition.articles[0]?.body[4]?.text).toBe(
      '本报讯（记者 顾青禾）第十二届职工运动会昨天开幕，八百人参加，年龄最大的七十一岁。',
    );
    expect(edition.articles[0]?.jumps).toHaveLength(1);
  });
});

describe('gap, kind and confirm', () => {
  it('marks a gap, and takes one away', () => {
    const marked = correct([[place('裁判长说'), { rule: 'gap', where: 'above' }]]);
    expect(outline(marked.edition.articles[1])?.slice(3)).toEqual(['gap ', 'paragraph 裁判长说，跑']);
    const none = correct([
      [place('裁判长说'), { rule: 'gap', where: 'above' }],
      [place('裁判长说'), { rule: 'gap', where: 'none' }],
    ]);
    expect(outlines(none.edition)).toEqual([willows, games]);
    expect(correct([[place('裁判长说'), { rule: 'gap', where: 'none' }]]).codes).toEqual([[0, 'refused']]);
  });

  it('gives an article another kind', () => {
    const { edition } = correct([[place('运动会昨天开幕本报讯'), { rule: 'kind', kind: 'commentary' }]]);
    expect(edition.articles[1]?.kind).toBe('commentary');
  });

  it('settles the doubt that it confirms, and the doubt whose text it changes', () => {
    const pages = [
      pageOf(
        text.replace(
          '年龄最大的七十一岁。\n\n裁判长说，跑得慢也算完成，名次只记前八名。\n\n（下转2版）',
          '年龄最大的',
        ),
      ),
    ];
    const at = place('年龄最大的');
    const doubts = (change: Change) => {
      const { edition, codes } = correct([[at, change]], pages);
      return [edition.doubts.filter(({ rule }) => rule === 'ending').map(({ settled }) => settled), codes];
    };
    expect(doubts({ rule: 'confirm', doubt: 'ending' })).toEqual([['照原版'], []]);
    expect(doubts({ rule: 'gap', where: 'below' })).toEqual([['照原版'], []]);
    // Another role says nothing of what may be missing.
    expect(doubts({ rule: 'role', role: 'quote' })).toEqual([[undefined], []]);
    expect(doubts({ rule: 'confirm', doubt: 'photo' })).toEqual([[undefined], [[0, 'refused']]]);
  });
});

describe('text', () => {
  it('puts characters right, keeps the source’s own, and moves the seams behind them', () => {
    const { edition } = correct([
      [place('种下两千棵柳树，孩子'), { rule: 'text', text: '种下三万二千棵柳树，孩子' }],
      [place('记者 贺南枝'), { rule: 'text', text: '记者 贺南之' }],
    ]);
    const [article] = edition.articles;
    expect(article?.body[0]?.text).toBe(
      '今天上午，市民在河边种下三万二千棵柳树，孩子们提着水桶，给小树浇水，一直忙到中午。',
    );
    expect(article?.body[0]?.notes).toMatchObject([
      { code: 'joined', at: [28] },
      { code: 'corrected', rule: 'text', at: [10, 22], was: '种下两千棵柳树，孩子', because: '照原版' },
    ]);
    expect(article?.dateline?.credits.map(({ name }) => name)).toEqual(['贺南之']);
    expect(article?.notes).toMatchObject([
      { code: 'corrected', part: 'dateline', was: '记者贺南枝'.replace('者', '者 ') },
    ]);
  });

  it('refuses words of two texts, and the same words twice', () => {
    const { codes } = correct([
      [place('遮阴柳树长得快'), { rule: 'text', text: '遮阴' }],
      [place('长得快'), { rule: 'text', text: '长得慢' }],
      [place('得快，树苗'), { rule: 'text', text: '得快，树' }],
    ]);
    expect(codes).toEqual([
      [0, 'refused'],
      [2, 'refused'],
    ]);
  });
});

describe('a place', () => {
  it('is found by its words whatever white space stands between them', () => {
    expect(correct([[place('责 任编辑：沈闻溪版式'), { rule: 'role', role: 'unplaced' }]]).codes).toEqual([]);
  });

  it('is reported when it is gone, not unique, or on no page; nothing is changed then', () => {
    const { codes, edition, before } = correct([
      [place('从来没有这些字'), { rule: 'part' }],
      [place('本报讯'), { rule: 'part' }],
      [place('柳树长得快', '7'), { rule: 'part' }],
      [place(' \n'), { rule: 'part' }],
    ]);
    expect(codes).toEqual([
      [0, 'gone'],
      [1, 'ambiguous'],
      [2, 'gone'],
      [3, 'gone'],
    ]);
    expect(edition).toEqual(before);
  });

  it('is told from its like by the words before it, and a page by its label', () => {
    const pages = [pageOf(text, 5)];
    const where = place('本报讯', 'a5', '运动会昨天开幕');
    const { edition, codes } = correct([[where, { rule: 'merge', into: null }]], pages);
    expect(codes).toEqual([]);
    expect(edition.articles).toHaveLength(1);
  });

  it('is found by a parser that reads the page otherwise', () => {
    const pages = [pageOf(text)];
    const corrections = [
      { place: place('给小树浇水'), change: { rule: 'part' as const }, because: '照原版' },
      {
        place: place('三年就能'),
        change: { rule: 'role' as const, role: 'quote' as const },
        because: '照原版',
      },
    ];
    // As a parser would have it that joins nothing and takes every line for a paragraph of one article.
    const spans = [...text.matchAll(/[^\s#].*/g)].map(({ 0: line, index }) => ({
      text: line,
      spans: [{ page: 1, start: index, end: index + line.length }],
    }));
    const other = parseEdition(pages);
    const body = spans.map((words, index) => ({
      id: `b${index}`,
      type: 'paragraph' as const,
      ...words,
      notes: [],
    }));
    const [first] = other.articles;
    if (!first) throw new Error('the page has an article');
    const flat = { ...first, headline: null, dateline: null, body, jumps: [], notes: [] };
    const result = applyCorrections({ ...other, articles: [flat], setAside: [] }, pages, corrections);
    // There the one is no longer needed, and says so; the other still finds its text.
    expect(result.unmet.map(({ index, code }) => [index, code])).toEqual([[0, 'refused']]);
    expect(result.edition.articles[0]?.body.find(({ type }) => type === 'quote')?.text).toBe('三年就能遮阴');
  });
});
