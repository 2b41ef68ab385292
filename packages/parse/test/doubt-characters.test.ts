import { describe, expect, it } from 'vitest';
import { doubtCharacters } from '../src/doubt-characters.ts';

const doubts = (text: string, bodyStart = 0) =>
  doubtCharacters({
    number: 3,
    name: null,
    text,
    bodyStart,
    file: '3.md',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    facsimile: null,
  });
const places = (text: string) => doubts(text).map(({ spans }) => spans.map(({ start, end }) => [start, end]));

describe('doubts about characters', () => {
  it.each([
    ['NUL', '\0'],
    ['a control', '\x1b'],
    ['half a surrogate pair, first', '\ud800'],
    ['half a surrogate pair, second', '\udc00'],
    ['a right-to-left override', '\u202e'],
    ['an isolate', '\u2066'],
    ['a private character', '\ue000'],
    ['the sign for a lost character', '\ufffd'],
  ])('tell of %s', (_, char) => {
    expect(doubts(`一${char}二`)).toEqual([
      {
        rule: 'character',
        readings: ['as-printed', 'misread'],
        degree: 0.9,
        spans: [{ page: 3, start: 1, end: 2 }],
      },
    ]);
  });

  it('tell of a private character beyond the first plane as one', () => {
    expect(places('一\u{f0000}二')).toEqual([[[1, 3]]]);
  });

  it.each(['一\t二\r\n三\f', '\u{20000}\u{1f600}', '“——…①℃”', '\ufeff甲\u3000乙\u00a0'])(
    'say nothing of %j',
    (text) => {
      expect(doubts(text)).toEqual([]);
    },
  );

  it('are one for each character, with its places, runs as one, and none for front matter', () => {
    expect(places('\ue000\ue000一\ue000\u202e')).toEqual([
      [
        [0, 2],
        [3, 4],
      ],
      [[4, 5]],
    ]);
    expect(doubts('\ue000一', 1)).toEqual([]);
    expect(places('一\ue000'.repeat(300))[0]).toHaveLength(100);
  });
});
