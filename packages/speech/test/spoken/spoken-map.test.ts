import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spokenForm, spokenOffset, STYLES, writtenRange } from '../../src/index.ts';

const pieces = fc.constantFrom(
  ...'0123456789一二年月日.,:：-—～/%％+×=()（）“”《》·、，。 $￥℃aGkmh第约以胜元万亿个人#'.split(''),
  '2026-02-25',
  '3:1',
  '12345热线',
  '$3.5',
  'km/h',
  '——',
  '……',
  '$2 \\times 4$',
  'Feb. 24',
  '京A·12345',
  '(2025)湘01民初123号',
  '0731-88881234、',
  '25:21、',
  '15\'30"',
  '10^4',
  '₂',
  'H1N1',
  '100K ',
  ' 3-2, 6-4 win',
  '5 km',
  'a $20m fund',
  '10-15%',
  'www.a.com/b',
  '\u0000',
  '\ud800',
  '𠀀',
);
const texts = fc.array(pieces, { maxLength: 30 }).map((all) => all.join(''));
const languages = fc.constantFrom('zh-Hans', 'zh-Hant', 'en', 'fr');
const any = fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 }));

describe('the way between the written and the spoken text', () => {
  it('covers both sides once, in order, and is exact where nothing changed', () => {
    fc.assert(
      fc.property(
        any,
        languages,
        fc.constantFrom(...STYLES),
        fc.boolean(),
        (text, language, style, heading) => {
          const { text: spoken, map } = spokenForm(text, language, style, { heading });
          let start = 0;
          let from = 0;
          for (const piece of map) {
            expect([piece.start, piece.from]).toEqual([start, from]);
            if (piece.same)
              expect(spoken.slice(piece.from, piece.to)).toBe(text.slice(piece.start, piece.end));
            start = piece.end;
            from = piece.to;
          }
          expect([start, from]).toEqual([text.length, spoken.length]);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leads from a spoken word to what is displayed, and from a click to where it is said', () => {
    const text = '自2026-02-25起，共有200人';
    const { text: spoken, map } = spokenForm(text, 'zh-Hans');
    expect(spoken).toBe('自二零二六年二月二十五日起，共有二百人');
    const written = (words: string) => {
      const { start, end } = writtenRange(map, spoken.indexOf(words), spoken.indexOf(words) + words.length);
      return text.slice(start, end);
    };
    expect(written('二零二六')).toBe('2026');
    expect(written('二十五日')).toBe('25');
    expect(written('二百')).toBe('200');
    expect(written('共有')).toBe('共有');
    expect(spoken.slice(spokenOffset(map, text.indexOf('200')))).toBe('二百人');
    expect(spoken.slice(spokenOffset(map, text.indexOf('有')))).toBe('有二百人');
  });

  it('speaks a long text without a stop to its end', () => {
    const text = '2026年3:1胜，12345热线-3-1·';
    expect(spokenForm(text.repeat(2000), 'zh-Hans').text.length).toBeGreaterThan(10_000);
  });
});
