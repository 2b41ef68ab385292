import { describe, expect, it } from 'vitest';
import { readSeries } from '../../src/rules/series.ts';

describe('readSeries', () => {
  it.each([
    ['解读渡口改造方案①', '①', 1],
    ['——河岸见闻⑫', '⑫', 12],
    ['守灯人的四十年（上）', '上', 1],
    ['守灯人的四十年(中)', '中', 2],
    ['守灯人的四十年（下）', '下', null],
    ['老街新手艺（三）', '三', 3],
    ['老街新手艺（之十二）', '之十二', 12],
    ['小城治水系列评论之三', '之三', 3],
    ['小城治水系列报道（4）', '4', 4],
    ['——三论把小事办好之三', '之三', 3],
  ])('reads %s', (line, part, number) => {
    expect(readSeries(line)).toEqual({ start: expect.any(Number) as number, part, number });
  });

  it.each([
    '沿河绿地占了三分之一',
    '入选全国十佳之一',
    '末班车今起延长（图）',
    '灯塔更换名单（第三批）',
    '老街来了第十二个徒弟（4）',
    '①',
    '三',
  ])('reads none in %s', (line) => {
    expect(readSeries(line)).toBeNull();
  });
});
