import { describe, expect, it } from 'vitest';
import { newspaperSlug, reservedSlugs } from '../src/newspaper-slug.ts';
import { byNaturalOrder, isPageFile, readPageFileName } from '../src/page-files.ts';

describe('newspaperSlug', () => {
  it.each([
    ['湖南日报', 'hunan-ribao'],
    ['重庆晨报', 'chongqing-chenbao'],
    ['厦门晚报', 'xiamen-wanbao'],
    ['長沙晚報', 'changsha-wanbao'],
    ['解放军报', 'jiefangjun-bao'],
    ['南方都市报', 'nanfang-dushibao'],
    ['南方周末', 'nanfang-zhoumo'],
    ['参考消息', 'cankao-xiaoxi'],
    ['日报', 'ribao'],
    ['21世纪经济报道', '21-shijijingji-baodao'],
    ['The Harbour Lantern', 'the-harbour-lantern'],
    ["People's Daily", 'peoples-daily'],
    ['Süddeutsche Rundschau', 'suddeutsche-rundschau'],
    ['Tingbao 听报', 'tingbao-ting-bao'],
    ['Search', 'search-paper'],
    ['EN', 'en-paper'],
  ])('makes %s into %s', (name, slug) => expect(newspaperSlug(name)).toBe(slug));

  it.each(['新聞한국', '한국일보', '★★★', 'Правда', '報'.repeat(300), '../..', '__proto__'])(
    'makes an address part of %s that is short, plain and free',
    (name) => {
      const slug = newspaperSlug(name);
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slug.length).toBeLessThanOrEqual(70);
      expect(reservedSlugs.has(slug)).toBe(false);
    },
  );

  it('keeps two names without Latin or Chinese letters apart', () => {
    expect(newspaperSlug('한국일보')).not.toBe(newspaperSlug('Правда'));
  });
});

describe('page files', () => {
  it.each(['1.md', '02.TXT', '第10版.md', 'A5.Markdown', 'readers-letters.md', 'a.b.txt'])(
    '%s is a page',
    (file) => expect(isPageFile(file)).toBe(true),
  );
  it.each([
    'README.md',
    'readme.zh-CN.md',
    'README_zh.md',
    'LICENSE.txt',
    'Licence.md',
    '.1.md',
    '1.jpg',
    'md',
    '1.md~',
    '1.html',
  ])('%s is none', (file) => expect(isPageFile(file)).toBe(false));

  it.each([
    ['1.md', 1, null],
    ['02.txt', 2, null],
    ['第10版.md', 10, null],
    ['第01版：要闻.txt', 1, null, '要闻'],
    ['12版.md', 12, null],
    ['１２.md', 12, null],
    ['A5.md', 5, 'A5'],
    ['b03.md', 3, 'B3'],
    ['page-3.md', 3, null],
    ['p3.md', 3, null],
    ['000_505a9be3e8aad1b8.txt', null, null],
    ['2026-02-25.md', null, null],
    ['0.md', null, null],
    ['头版.md', null, null],
  ])('%s is page %s, called %s', (file, number, name, section: string | null = null) =>
    expect(readPageFileName(file)).toEqual({ number, name, section }),
  );

  it('puts 2 before 10, whatever stands around the number', () => {
    const files = ['第10版.md', '第2版.md', '10.md', '2.txt', '02.md', '1.md'];
    expect(files.sort(byNaturalOrder)).toEqual(['1.md', '02.md', '2.txt', '10.md', '第2版.md', '第10版.md']);
  });
});
