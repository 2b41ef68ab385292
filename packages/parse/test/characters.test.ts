import { describe, expect, it } from 'vitest';
import {
  cannotBegin,
  endsSentence,
  isHan,
  isTitleLike,
  isWide,
  openQuotes,
  visibleLength,
  withoutSpace,
} from '../src/characters.ts';

describe('where a paragraph may end', () => {
  it.each([
    '渡口复航了。',
    '渡口复航了！',
    '渡口复航了吗？',
    '他说：“渡口复航了。”',
    '他说：『渡口复航了。』',
    '他说：“渡口复航了”。',
    '他这样说：',
    '故事还长……',
    '话没有说完——',
    '渡口复航了。（记者陈小满）',
    '渡口复航了。”（完）',
    '（渡口在河的北岸）',
    '水位2.4米。',
    'The ferry ran again.',
    '“The ferry ran again.”',
    'The ferry ran again!)',
    'The year was 1924.',
  ])('%s', (text) => {
    expect(endsSentence(text)).toBe(true);
  });
  it.each([
    '渡口复航了',
    '渡口复航，',
    '渡口复航、',
    '他们叫它“老渡口”',
    '他们读《渡口词典》',
    '从青山开往海滨的班轮（红灯号）',
    '水位涨了2.',
    '水位涨到24',
    '渡口在（北岸',
    'The ferry ran',
    'The ferry (the old one)',
    'The ferry, which',
  ])('not after %s', (text) => {
    expect(endsSentence(text)).toBe(false);
  });
});

describe('what no paragraph begins with', () => {
  it.each(['，渡口', '。渡口', '”渡口', '）渡口', '》渡口', '；渡口', '％的人', ', and', ') and'])(
    '%s',
    (text) => {
      expect(cannotBegin(text)).toBe(true);
    },
  );
  it.each(['渡口', '“渡口', '（渡口', '《渡口', '——渡口', '24', 'And', '…渡口', ''])(
    'but with %s',
    (text) => {
      expect(cannotBegin(text)).toBe(false);
    },
  );
});

describe('quotation marks left open', () => {
  it.each([
    ['他说：“渡口复航了。', 1],
    ['他说：“渡口复航了。”', 0],
    ['渡口复航了。”他说。', -1],
    ['他说：「渡口復航了。', 1],
    ['“一”“二', 1],
    ['渡口', 0],
    ['', 0],
  ])('%s', (text, expected) => {
    expect(openQuotes(text)).toBe(expected);
  });
});

describe('a line that could be a title', () => {
  it.each([
    '深夜救援',
    '守好一盏灯 渡好一江人',
    '渡口复航了吗？',
    '渡口，又亮了',
    '——青山渡口复航记',
    '“老渡口”复航！',
    'The ferry runs again',
    '2026年的第一班船',
  ])('%s', (text) => {
    expect(isTitleLike(text)).toBe(true);
  });
  it.each([
    '渡口复航了。',
    '渡口复航，',
    '渡口复航；',
    '渡口复航：',
    '渡口复航。两岸欢喜',
    '，渡口复航',
    '”渡口复航',
    '渡'.repeat(46),
    '　',
    '',
  ])('not %s', (text) => {
    expect(isTitleLike(text)).toBe(false);
  });
});

describe('characters', () => {
  it('counts what a reader sees', () => {
    expect(visibleLength('渡口 2026')).toBe(4);
    expect(visibleLength('渡　口\u00a0')).toBe(2);
    expect(visibleLength('（灯）')).toBe(3);
    expect(visibleLength('')).toBe(0);
  });

  it('takes every white space out', () => {
    expect(withoutSpace(' 渡\u00a0口　的\n灯 ')).toBe('渡口的灯');
  });

  it.each([
    ['渡', true],
    ['〇', true],
    ['𠮷', true],
    ['a', false],
    ['，', false],
    ['カ', false],
    [undefined, false],
  ])('knows whether %s is Han', (char, expected) => {
    expect(isHan(char)).toBe(expected);
  });

  it.each([
    ['渡', true],
    ['，', true],
    ['“', true],
    ['—', true],
    ['カ', true],
    ['𠮷', true],
    ['a', false],
    ['-', false],
    ['–', false],
  ])('knows whether %s stands without spaces around it', (char, expected) => {
    expect(isWide(char.charCodeAt(0))).toBe(expected);
  });
});
