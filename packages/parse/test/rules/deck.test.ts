import { describe, expect, it } from 'vitest';
import { isDeckOf } from '../../src/rules/deck.ts';

const read = (first: string, second: string, levels = [2, 3]) =>
  isDeckOf({ text: first, level: levels[0] ?? 0 }, { text: second, level: levels[1] ?? 0 });

describe('a deck under its headline', () => {
  it.each([
    ['a dash before it', '守好一盏灯', '——青山渡口复航记'],
    ['who was there', '全县渡口工作会议召开', '李明、王小满出席'],
    ['many who were there', '全县渡口工作会议召开', '李明王小满张大川刘一舟出席 陈默主持'],
    ['brackets from end to end', '青山县渡口管理条例', '（2026年2月3日县人大常委会通过）'],
    ['figures under a sentence of the news', '青山大桥合龙', '主跨420米，为全省最长'],
    ['a longer line under an event', '全县渡口技能赛启动', '来自十二个乡镇的船工同场比试身手'],
  ])('%s', (_, first, second) => {
    expect(read(first, second)).toBe(true);
  });
  it('is told in English by its place, whatever the levels', () => {
    expect(read('Ferry lamps return to the harbor', 'Town taxes moorings to pay for cable', [6, 0])).toBe(
      true,
    );
    expect(read('LOCAL NEWS', 'Ferry lamps return to the harbor', [3, 3])).toBe(false);
    expect(read('On the water', 'Ferry lamps return to the harbor', [3, 3])).toBe(false);
  });
  it('is told by a dash at any level', () => {
    expect(read('守好一盏灯', '——青山渡口复航记', [4, 1])).toBe(true);
  });
});

describe('a kicker over its headline', () => {
  it.each([
    ['it leads in', '青山县交通局要求', '渡口须在3月前全部完工'],
    ['it has a comma', '修旧船，请老师傅', '三十条渡船下水'],
    ['the level alone is no proof', '青山县整修全部渡口', '两岸同乘一条船'],
    ['somebody speaks', '老船工陈河生', '“灯亮着，人就敢过江”'],
    ['a word with a surname’s character takes no part', '青山县整修全部渡口', '为两岸同渡一江水'],
  ])('%s', (_, first, second) => {
    expect(read(first, second)).toBe(false);
  });
  it('with figures below, where the level speaks against a deck', () => {
    expect(read('青山县整修渡口', '船票降到2元', [3, 2])).toBe(false);
  });
});
