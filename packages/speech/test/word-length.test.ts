import { afterEach, describe, expect, it, vi } from 'vitest';
import { wordLength } from '../src/player/index.ts';

describe('the length of a word whose beginning alone is told', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is a Chinese word, not the rest of the sentence', () => {
    expect(wordLength('轮船六十年前开航', 0, 'zh-CN')).toBe(2);
  });

  it('is an English word', () => {
    expect(wordLength('The ferry leaves', 4, 'en-US')).toBe(5);
  });

  it('is nothing at a sign', () => {
    expect(wordLength('开航，停航', 2, 'zh-CN')).toBe(0);
  });

  it('is one character of Chinese, or a word of letters, where the browser has no segmenter', () => {
    vi.stubGlobal('Intl', { ...Intl, Segmenter: undefined });
    expect(wordLength('轮船开航', 0, 'zh-CN')).toBe(1);
    expect(wordLength('The ferry leaves', 4, 'en-US')).toBe(5);
  });
});
