import { describe, expect, test } from 'vitest';
import type { Article, Doubt, Span } from '@tingbao/edition';
import { isEndingDoubted } from '../src/doubted-ending.ts';
import { article, block, edition } from './sample.ts';

const span = (start: number, end: number, page = 1): Span => ({ page, start, end });
const paragraph = (id: string, ...spans: Span[]) => ({ ...block('paragraph', id, '字'), spans });

/** 10-20 headline and 20-60 body of the first, which ends in a gap; 100-110 headline and 110-150 body of the second. */
const first = article({
  id: 'p1-1',
  headline: { text: '字', spans: [span(10, 20)] },
  body: [paragraph('b1', span(20, 40)), paragraph('b2', span(40, 60)), block('gap', 'b3', '')],
});
const second = article({
  id: 'p1-2',
  headline: { text: '字', spans: [span(100, 110)] },
  body: [paragraph('b4', span(110, 130)), paragraph('b5', span(130, 150))],
});

const ending = (at: Span): Doubt => ({
  rule: 'ending',
  spans: [at],
  readings: ['ends-here', 'text-missing'],
});
const stray = (at: Span): Doubt => ({
  rule: 'duplicate',
  spans: [at],
  readings: ['stray-copy', 'ending-lost'],
});
const doubted = (doubts: Doubt[], articles: Article[] = [first, second]) =>
  articles.filter((one) => isEndingDoubted(edition(articles, { doubts }), one)).map(({ id }) => id);

describe('the ending of an article is doubted', () => {
  test('where its last words break off', () => {
    expect(doubted([ending(span(40, 60))])).toEqual(['p1-1']);
    expect(doubted([ending(span(130, 150))])).toEqual(['p1-2']);
  });

  test('where a stray copy stands between its last words and the next article, or the end of the page', () => {
    expect(doubted([stray(span(65, 90))])).toEqual(['p1-1']);
    expect(doubted([stray(span(155, 190))])).toEqual(['p1-2']);
    expect(doubted([stray(span(60, 70)), stray(span(70, 90))])).toEqual(['p1-1']);
  });

  test('and not where the copy stood inside an article, before it, or on another page', () => {
    const parted = { ...second, body: [paragraph('b4', span(110, 120)), paragraph('b5', span(140, 150))] };
    expect(doubted([stray(span(121, 139))], [first, parted])).toEqual([]);
    expect(doubted([stray(span(0, 9))])).toEqual([]);
    expect(doubted([stray(span(65, 90, 2)), ending(span(40, 60, 2))])).toEqual([]);
  });

  test('and not by other rules, by nothing, or for an article without words', () => {
    expect(doubted([{ rule: 'photo', spans: [span(40, 60)], readings: ['photo', 'title'] }])).toEqual([]);
    expect(doubted([{ rule: 'duplicate', spans: [span(65, 90)], readings: ['stray-copy'] }])).toEqual([]);
    expect(doubted([])).toEqual([]);
    expect(doubted([ending(span(1, 2))], [article({ id: 'p1-3' })])).toEqual([]);
  });

  test('of the text that ends last, where it goes on at another page', () => {
    const continued = { ...first, body: [paragraph('b1', span(20, 60), span(5, 30, 2))] };
    expect(doubted([stray(span(65, 90))], [continued, second])).toEqual([]);
    expect(doubted([stray(span(30, 40, 2))], [continued, second])).toEqual(['p1-1']);
  });
});
