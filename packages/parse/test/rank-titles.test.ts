import { describe, expect, it } from 'vitest';
import { BY_TITLES, rankTitles, type RankedBy } from '../src/rank-titles.ts';
import { roledBlock } from '../src/roled-block.ts';

const title = (text: string, level: number) =>
  roledBlock('title', 1, { text, spans: [], offsets: [] }, { level });

/** The ranks of titles as they are printed on one another. */
function ranks(texts: string[], levels: number[] = texts.map(() => 2), by: Partial<RankedBy> = {}) {
  const { head, left } = rankTitles(
    texts.map((text, at) => title(text, levels[at] ?? 2)),
    { ...BY_TITLES, ...by },
  );
  const rankOf = (text: string, at: number) => {
    if (left > 0 && at === texts.length - 1) return 'subhead';
    if (head.decks.some((deck) => deck.text === text)) return 'deck';
    return (['rubric', 'kicker', 'headline'] as const).find((rank) => head[rank]?.text === text) ?? 'none';
  };
  return texts.map(rankOf).join(' ');
}

describe('headline and deck', () => {
  it.each([
    ['a dash before it', '守好一盏灯', '——青山渡口复航记'],
    ['who was there', '全县渡口工作会议召开', '李明、王小满出席'],
    ['many who were there', '全县渡口工作会议召开', '李明王小满张大川刘一舟出席 陈默主持'],
    ['brackets from end to end', '青山县渡口管理条例', '（2026年2月3日县人大常委会通过）'],
    ['figures under a sentence of the news', '青山大桥合龙', '主跨420米，为全省最长'],
  ])('%s', (_, first, second) => {
    expect(ranks([first, second], [2, 3])).toBe('headline deck');
  });
  it('is told in English by its place', () => {
    expect(ranks(['Ferry lamps return to the harbor', 'Town taxes moorings to pay for cable'], [6, 0])).toBe(
      'headline deck',
    );
  });
  it('is a longer line under an event, where the levels of the page are right', () => {
    const lines = ['全县渡口技能赛启动', '来自十二个乡镇的船工同场比试身手'];
    expect(ranks(lines, [2, 3], { honest: true })).toBe('headline deck');
  });
  it('is told by a dash at any level', () => {
    expect(ranks(['守好一盏灯', '——青山渡口复航记'], [4, 1])).toBe('headline deck');
  });
});

describe('kicker and headline', () => {
  it.each([
    ['it leads in', '青山县交通局要求', '渡口须在3月前全部完工'],
    ['it has a comma', '修旧船，请老师傅', '三十条渡船下水'],
    ['the level alone is no proof', '青山县整修全部渡口', '两岸同乘一条船'],
    ['somebody speaks', '老船工陈河生：', '“灯亮着，人就敢过江”'],
    ['a word with a surname’s character takes no part', '青山县整修全部渡口', '为两岸同渡一江水'],
    ['a time alone', '春汛期间', '青山渡口停航十二天'],
    ['from one thing to another', '从“等船来”到“船等人”', '青山镇百条渡船有了“管家”'],
  ])('%s', (_, first, second) => {
    expect(ranks([first, second], [2, 3])).toBe('kicker headline');
  });
  it('with figures below, where the levels speak against a deck and are right', () => {
    const lines = ['青山县整修渡口', '船票降到2元'];
    expect(ranks(lines, [3, 2], { honest: true })).toBe('kicker headline');
  });
  it('in English: a few words, or capitals', () => {
    expect(ranks(['LOCAL NEWS', 'Ferry lamps return to the harbor'])).toBe('kicker headline');
    expect(ranks(['On the water', 'Ferry lamps return to the harbor'])).toBe('kicker headline');
  });
});

describe('a column’s name', () => {
  it.each([
    ['of a few characters', '渡口内外', '老渡船回到了江心'],
    ['with a number of its series', '江河纪事③', '老渡船回到了江心'],
    ['with a column’s word at its end', '青山江河走笔', '老渡船回到了江心'],
    ['a motto of two halves', '同渡一江水 共守两岸灯', '青山县渡船恢复夜航，末班十点开'],
  ])('%s', (_, first, second) => {
    expect(ranks([first, second], [3, 2])).toBe('rubric headline');
  });
  it('is not what the text below speaks of', () => {
    const lines = ['青山渡口', '老渡船夜里不停航'];
    expect(ranks(lines, [2, 2], { lead: '每到入夜，船工就把灯挂出来。' })).toBe('rubric headline');
    expect(ranks(lines, [2, 2], { lead: '青山渡口的灯昨夜亮到天明。' })).toBe('kicker headline');
  });
  it('is not made of the first half of a headline', () => {
    expect(ranks(['渡船不停', '灯火不灭'])).not.toContain('rubric');
  });
  it('stands over kicker, headline and deck', () => {
    const lines = ['渡口内外', '青山县交通局提出：', '老渡船夜里不停航', '——渡口见闻'];
    expect(ranks(lines)).toBe('rubric kicker headline deck');
  });
  it('in brackets marks the headline that carries it', () => {
    expect(ranks(['老渡船夜里不停航（渡口内外）', '二百盏航标灯换新'])).toBe('headline deck');
    expect(ranks(['灯火不灭', '渡船不停航（渡口内外）'])).toBe('kicker headline');
    expect(ranks(['渡船不停航（江河纪事·渡口内外②）', '二百盏航标灯换新'])).toBe('headline deck');
  });
});

describe('a subhead right under the head', () => {
  const lines = ['渡口内外', '老渡船夜里不停航', '灯要亮，人也要歇'];
  it('stays with the text below, where there is one without writers', () => {
    expect(ranks(lines, [3, 2, 4], { subheadBelow: true })).toBe('rubric headline subhead');
  });
  it('is none where a byline stands between', () => {
    expect(ranks(lines, [3, 2, 4])).not.toContain('subhead');
  });
});

it('skips titles above more than a head has', () => {
  const run = ['一', '渡口内外', '县交通局要求', '渡船不停航', '二百盏灯换新'].map((text) => title(text, 2));
  expect(rankTitles(run, BY_TITLES).skipped).toBe(1);
});
