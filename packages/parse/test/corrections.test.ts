import { describe, expect, it } from 'vitest';
import { parseEdition, applyCorrections } from '../src/index.ts';
import { correct, games, outline, outlines, pageOf, place, text, willows } from './corrected-page.ts';

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
