import { describe, expect, it } from 'vitest';
import { announcement, chineseNumber } from '../client/listen/announce.ts';
import { walkEn } from '../src/messages/player-walk.en.ts';
import { walkZhHans } from '../src/messages/player-walk.zh-Hans.ts';

describe('figures as Chinese says them', () => {
  it.each([
    [1, '一', '一'],
    [2, '二', '两'],
    [10, '十', '十'],
    [12, '十二', '十二'],
    [20, '二十', '二十'],
    [100, '一百', '一百'],
    [102, '一百零二', '一百零二'],
    [110, '一百一十', '一百一十'],
    [112, '一百一十二', '一百一十二'],
    [222, '二百二十二', '二百二十二'],
    [2002, '两千零二', '两千零二'],
    [1010, '一千零一十', '一千零一十'],
  ])('%i: %s, counted %s', (value, ordinal, counted) => {
    expect(chineseNumber(value, false)).toBe(ordinal);
    expect(chineseNumber(value, true)).toBe(counted);
  });
});

describe('the announcement of an article', () => {
  it('says its place, how many there are, and whole minutes', () => {
    const at = { n: 3, of: 7, ms: 4.2 * 60_000 };
    expect(announcement(walkZhHans.walk, 'zh-CN', at)).toMatchObject({
      text: '第三篇，共七篇，约四分钟。',
      language: 'zh-CN',
      role: 'announcement',
    });
    expect(announcement(walkEn.walk, 'en-US', at).text).toBe('Article 3 of 7, about 4 minutes.');
  });

  it('counts with 两, and takes what is shorter for a minute', () => {
    expect(announcement(walkZhHans.walk, 'zh-TW', { n: 2, of: 2, ms: 120_000 }).text).toBe(
      '第二篇，共两篇，约两分钟。',
    );
    expect(announcement(walkZhHans.walk, 'zh-CN', { n: 1, of: 2, ms: 900 }).text).toBe(
      '第一篇，共两篇，约一分钟。',
    );
    expect(announcement(walkEn.walk, 'en-US', { n: 1, of: 2, ms: 900 }).text).toBe(
      'Article 1 of 2, about one minute.',
    );
  });
});
