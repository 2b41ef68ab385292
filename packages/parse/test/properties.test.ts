import { articleTexts, editionTexts, type Note, type SourcePage, type Text } from '@tingbao/edition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../src/index.ts';
import { losses } from './losses.ts';
import { sourcePage as page } from './source-page.ts';

/** How often each property is tried: `PROPERTY_RUNS`, which `.ci/run` sets to 10,000. */
const numRuns = Number(process.env.PROPERTY_RUNS ?? 300);
/** The same pages each time, so that a red run can be repeated; `PROPERTY_SEED` tries others. */
const seed = Number(process.env.PROPERTY_SEED ?? 20_261_125);
const minutes = (count: number) => count * 60_000;

const words = fc.constantFrom(
  ...['灯', '渡口', '江岸的灯亮了', '人们都出来看', '直到半夜', '，', '。', '、', '：', '“', '”', '（', '）'],
  ...['3', '2026年', '24.', '　', ' ', '**', '*', '`', '|', '[', ']', '(', ')', '<b>', '</b>', '<br>', '\\*'],
  ...['the lamp ', 'develop-', 'ment ', 'well-', 'known ', '\u0000', '\ud800', '\u202e', '𠮷'],
);
const prose = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const lines = fc.oneof(
  prose,
  prose.map((text) => `${text}。`),
  fc
    .tuple(fc.constantFrom('# ', '## ', '###### ', '——', '> ', '- ', '1. '), prose)
    .map((parts) => parts.join('')),
  fc.constantFrom(
    ...['本报记者 顾青禾', '记者 王小明 通讯员 贺  勇', 'By Jane Doe', '王小明 摄', '图为渡口。 王小明 摄'],
    ...['（下转2版）', '（上接第一版】', '(下转1版)', '（上接2版）', 'Continued on A2', 'From A1'],
    ...['第2版 2026年3月1日 星期日', '责编：王五', '广告', '澜浦日报', '核心阅读', '今日导读', '社区观察'],
    ...['| 甲 | 乙 |', '| --- | --- |', '<table><tr><td>甲</td></tr></table>', '<table><tr><td>', '</table>'],
    ...[
      '![图](a.png)',
      '![](a.png)',
      '<img src="a.png" alt="图">',
      '<h2>灯亮了</h2>',
      '<div>',
      '<!-- 注 -->',
    ],
    ...['---', '===', '```', '#', '<!--', '（综合新华社电）'],
  ),
  fc
    .tuple(fc.constantFrom('本报讯（记者 顾青禾）', '澜浦日报2月24日讯 ', 'CHANGSHA, Feb. 24 — '), prose)
    .map((parts) => parts.join('')),
);
const breaks = fc.constantFrom('\n', '\n\n', '\n\n', '\n\n', '\n\n\n\n', '\r\n');
const anyPage = fc.array(fc.tuple(lines, breaks), { maxLength: 24 }).map((parts) => parts.flat().join(''));
const anyPages = fc
  .array(anyPage, { minLength: 1, maxLength: 3 })
  .map((texts) => texts.map((text, index) => page(text, index + 1)));

const holds = (property: (pages: SourcePage[]) => void, pages = anyPages) => {
  fc.assert(fc.property(pages, property), { numRuns, seed });
};

describe('any pages', { timeout: minutes(6) }, () => {
  it('are read, whatever the string, and nothing of it is lost', () => {
    const anything = fc.string({ unit: 'binary', maxLength: 200 }).map((text) => [page(text)]);
    holds((pages) => {
      expect(losses(parseEdition(pages), pages)).toEqual([]);
    }, anything);
  });

  it('stand in spans that cover all their text once', () => {
    holds((pages) => {
      expect(losses(parseEdition(pages), pages)).toEqual([]);
    });
  });

  it('give the same edition each time, and are not changed', () => {
    holds((pages) => {
      const before = JSON.stringify(pages);
      expect(parseEdition(structuredClone(pages))).toEqual(parseEdition(pages));
      expect(JSON.stringify(pages)).toBe(before);
    });
  });

  it('keep the pieces of each joined text in the order of their page', () => {
    holds((pages) => {
      for (const { spans, text } of parseEdition(pages).articles.flatMap(articleTexts)) {
        spans.forEach((span, index) => {
          const next = spans[index + 1];
          if (next?.page === span.page) expect(next.start, text).toBeGreaterThanOrEqual(span.end);
        });
      }
    });
  });

  it('have texts that are their spans but for the folding that docs/edition.md lists', () => {
    holds((pages) => {
      for (const text of editionTexts(parseEdition(pages))) {
        expect(isFolded(text, pages), JSON.stringify(text)).toBe(true);
      }
    });
  });
});

/**
 * Whether a text is its spans one after the other, letter for letter and space for space, but that one space may stand between two
 * spans, that a span with `reads` is that sign, and that the hyphen at a span's end may be left out where a note says so.
 */
function isFolded(part: Text, pages: SourcePage[]): boolean {
  const { text, spans } = part;
  const noted = 'notes' in part ? (part.notes as Note[]) : null;
  const dropped = noted?.flatMap(({ code, at }) => (code === 'dehyphenated' ? (at ?? []) : []));
  let at = 0;
  for (const [index, { page: number, start, end, reads }] of spans.entries()) {
    const piece = reads ?? pages.find((one) => one.number === number)?.text.slice(start, end) ?? '';
    // A space is the seam's only where the piece, its hyphen left out or not, does not begin with it.
    const shortest = piece.length > 1 ? piece.replace(/[-\u2010]$/u, '') : piece;
    if (index > 0 && text.charAt(at) === ' ' && !text.startsWith(shortest, at)) at += 1;
    const cut = at + piece.length - 1;
    if (text.startsWith(piece, at)) at += piece.length;
    else if (
      index < spans.length - 1 &&
      /[-\u2010]$/u.test(piece) &&
      text.startsWith(piece.slice(0, -1), at) &&
      (dropped?.includes(cut) ?? true)
    )
      at = cut;
    else return false;
  }
  return at === text.length;
}

describe('the check of the folding', () => {
  const pages = [page('灯 亮\n了 develop-\nment')];
  const spans = [
    { page: 1, start: 0, end: 3 },
    { page: 1, start: 4, end: 14 },
    { page: 1, start: 15, end: 19 },
  ];
  const notes = [{ code: 'dehyphenated', at: [12] }];

  it('forgives nothing else', () => {
    const told = (text: string, more = {}) => isFolded({ text, spans, ...more } as Text, pages);
    expect(told('灯 亮了 development', { notes })).toBe(true);
    expect(told('灯 亮 了 development')).toBe(true);
    expect(told('灯亮了 development', { notes })).toBe(false);
    expect(told('灯 亮了 development', { notes: [] })).toBe(false);
    expect(told('灯 亮  了 development', { notes })).toBe(false);
    expect(told('灯 亮了 developmen', { notes })).toBe(false);
  });
});
