import { describe, expect, it } from 'vitest';
import { isTimedLine } from '../../src/rules/listing-line.ts';

describe('a line of a listing with its time', () => {
  it.each([
    '18:30 澜浦新闻',
    '9：05 天天渡口',
    '中央一套 18:55 天气预报',
    '澜浦一台：18:30 澜浦新闻',
    '一号厅　19:40 《灯塔人家》',
    'HBTV 20:00 夜航船',
  ])('%s', (text) => expect(isTimedLine(text)).toBe(true));
  it.each(['昨日18:30，市民来到渡口。', '渡口今晚 两点关门', '比分 3:2 领先', '第2版', '1:1000 地图', ''])(
    'cannot tell of %s',
    (text) => expect(isTimedLine(text)).toBe(false),
  );
});
