import { describe, expect, it } from 'vitest';
import { type Change, type Place } from '../src/index.ts';
import { correct, games, outline, outlines, pageOf, place, text, willows } from './corrected-page.ts';

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
