import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../src/front-matter.ts';

const facts = (lines: string) => {
  const reading = readFrontMatter(`---\n${lines}\n---\n正文`);
  return reading.ok ? reading.facts : reading;
};

describe('readFrontMatter', () => {
  it('reads the six keys and tells where the page begins', () => {
    const head =
      '---\r\nnewspaper: 星河日报\r\nslug: xinghe\r\ndate: 2026-03-01\r\nlanguage: zh-Hans\r\npage: 03\r\nsection: 要闻\r\n---\r\n';
    expect(readFrontMatter(`${head}# 标题`)).toEqual({
      ok: true,
      bodyStart: head.length,
      facts: {
        newspaper: '星河日报',
        slug: 'xinghe',
        date: '2026-03-01',
        language: 'zh-Hans',
        page: 3,
        section: '要闻',
      },
    });
  });

  it.each([
    ['page: A5', { page: 5, name: 'A5' }],
    ['page: 5\nsection: A', { page: 5, name: 'A5' }],
    ['page: a5\nsection: A', { page: 5, name: 'A5' }],
    ['page: A5\nsection: 要闻', { page: 5, name: 'A5', section: '要闻' }],
    ['section: Sports\npage: A5', { page: 5, name: 'A5', section: 'Sports' }],
    ['page: 1\nsection: A1 要闻', { page: 1, name: 'A1', section: '要闻' }],
    ['page: A5\nsection: A5', { page: 5, name: 'A5' }],
    ['page: A5\nsection: G20 峰会', { page: 5, name: 'A5', section: 'G20 峰会' }],
    ['language: zh-TW', { language: 'zh-Hant' }],
    ['language: zh', { language: 'zh-Hans' }],
    ['language: zh-Hant-HK', { language: 'zh-Hant' }],
    ['language: en-GB', { language: 'en' }],
    ['date: "2026-03-01" # a Sunday', { date: '2026-03-01' }],
    ['author: somebody\nnewspaper: A paper', { newspaper: 'A paper' }],
    ['slug:\npage: 2', { page: 2 }],
  ])('takes %j as %j', (lines, expected) => expect(facts(lines)).toEqual(expected));

  it.each([
    ['date: 2026-02-30', 'date', '2026-02-30'],
    ['date: 1 March 2026', 'date', '1 March 2026'],
    ['slug: 湖南', 'slug', 'a-z'],
    ['slug: ../etc', 'slug', 'a-z'],
    ['slug: search', 'slug', 'site itself'],
    ['language: "!!"', 'language', 'zh-Hans'],
    ['language: fr', 'language', 'must be zh-Hans, zh-Hant or en, not "fr"'],
    ['language: zh-Latn', 'language', 'zh-Latn'],
    ['language: english', 'language', 'english'],
    ['page: 0', 'page', 'A5'],
    ['page: [1, 2]', 'page', 'one short line'],
    ['newspaper: "a\\nb"', 'newspaper', 'one short line'],
    ['date: 2026-03-01\ndate: 2026-03-02', 'line 3', 'unique'],
    ['newspaper: "open', 'line', 'no YAML'],
    ['page: &a 1\nsection: *a', 'YAML', 'Alias'],
    ['- page: 1\n- page:\npage: 2', 'line', 'no YAML'],
  ])('refuses %j, naming %s', (lines, about, reason) => {
    const reading = facts(lines);
    expect(reading).toMatchObject({ ok: false });
    expect('about' in reading && `${reading.about} | ${reading.reason}`).toContain(about);
    expect('reason' in reading && reading.reason).toContain(reason);
    expect('reason' in reading && reading.reason).not.toContain('\n');
  });

  it('names front matter that is never closed', () => {
    expect(readFrontMatter('---\nnewspaper: 星河日报\n# 标题\n')).toMatchObject({ ok: false, about: '---' });
  });

  it.each([
    ['a page without it', '# 标题\n---\npage: 1\n---\n'],
    ['a rule that opens the page', '---\n\n今天上午，天晴。\n\n---\n\n明天多云。\n'],
    ['a block of other keys, which is text', '---\nWeather: sunny\n---\n'],
    ['a rule that no other follows', `---\n今天上午，天晴。\n${'雨\n'.repeat(8)}page: 1 of the calendar\n`],
    ['a blank line before it', '\n---\npage: 1\n---\n'],
  ])('takes nothing from %s', (_, text) => {
    expect(readFrontMatter(text)).toEqual({ ok: true, facts: {}, bodyStart: 0 });
  });

  it('survives hostile YAML without throwing', () => {
    const bombs = [
      `page: ${'['.repeat(9000)}`,
      `page: ${'{a: '.repeat(3000)}`,
      `? page: 1\n: __proto__`,
      `page: !!js/function 1`,
    ];
    for (const bomb of bombs) expect(() => facts(bomb)).not.toThrow();
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void facts(`page: 1\n${text}`)),
    );
  });
});
