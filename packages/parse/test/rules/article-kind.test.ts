import { describe, expect, it } from 'vitest';
import {
  isCommentaryColumn,
  isCorrectionTitle,
  isListingTitle,
  isNoticeTitle,
  opensAsCommentary,
} from '../../src/rules/article-kind.ts';

describe('a column of opinion', () => {
  it.each([
    '社论',
    '社論',
    '渡口时评',
    '（渡口時評）',
    '评论员文章',
    '评论员观察',
    '今日谈',
    '街谈快评②',
    'Editorial',
  ])('%s', (text) => expect(isCommentaryColumn(text)).toBe(true));
  it.each(['书评家的书房', '评论区里的灯', '渡口人家', '科教观察', '职称评审', ''])(
    'cannot tell of %s',
    (text) => expect(isCommentaryColumn(text)).toBe(false),
  );
  it.each(['社论：把小事办好', '本报评论员文章：守住一盏灯', '短评｜一盏灯'])('%s begins with it', (text) =>
    expect(opensAsCommentary(text)).toBe(true),
  );
  it.each(['社论的写法', '短评比赛开幕：百人参赛'])('cannot tell of %s', (text) =>
    expect(opensAsCommentary(text)).toBe(false),
  );
});

describe('the title of a listing', () => {
  it.each([
    '电视节目表',
    '今晚节目预告',
    '節目表',
    '获奖名单',
    '獲獎名單',
    '菜价一览表',
    '积分榜',
    '天气预报',
    '列车时刻表（春运）',
  ])('%s', (text) => expect(isListingTitle(text)).toBe(true));
  it.each(['名单上的人', '节目表后面的故事', '一览众山小', ''])('cannot tell of %s', (text) =>
    expect(isListingTitle(text)).toBe(false),
  );
});

describe('the title of a notice', () => {
  it.each(['银杏街停水公告', '招领启事', '徵文啟事', '遗失声明', '拆迁通告（第二号）', '讣告'])(
    '%s',
    (text) => expect(isNoticeTitle(text)).toBe(true),
  );
  it.each(['市政府发布停水公告', '公告栏前的人', '两国发表联合声明', '外长声明', ''])(
    'cannot tell of %s',
    (text) => expect(isNoticeTitle(text)).toBe(false),
  );
});

describe('the title of a correction', () => {
  it.each([
    '更正',
    '更正启事',
    '更正與澄清',
    '勘误',
    '勘誤',
    '致歉声明',
    '更正与致歉',
    'Corrections and clarifications',
  ])('%s', (text) => expect(isCorrectionTitle(text)).toBe(true));
  it.each(['更正一个错误的想法', '勘误记', 'Correction fluid', ''])('cannot tell of %s', (text) =>
    expect(isCorrectionTitle(text)).toBe(false),
  );
});
