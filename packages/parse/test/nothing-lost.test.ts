import { fixtures, realPage, seedFixtures } from '@tingbao/fixtures';
import { editionTexts, type Text } from '@tingbao/edition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '../src/index.ts';
import { differs, losses } from './losses.ts';
import { sourcePage as page } from './source-page.ts';

/** Words that a page is made of, so that random pages meet the rules: headings, marks, people, jumps, tables. */
const words = fc.constantFrom(
  ...'# |## |### |#|**|*|__|- |> |\\*|`|~~|<br>|<b>|</b>|—|——|“|”|（|）|(|)|。|，|：|；|、| |　|24|3'.split(
    '|',
  ),
  '|',
  '| --- |',
  '---',
  '```',
  '![图](a.png)',
  '![图](a (1).png "甲")',
  '[![图](<a b.png>)](c.html)',
  '<img src="a.png" alt="图">',
  '<table>',
  '<tr><td rowspan="2">',
  '</td></tr></table>',
  '<h2>',
  '</h2>',
  '<div align="center">',
  '</div>',
  '<p>',
  '<br/>',
  '<figcaption>',
  '<!-- 注 -->',
  '<!--',
  '-->',
  '<b and c>',
  '本报记者 王小明',
  '(下转2版)',
  '（上接第一版】',
  '（下转1版）',
  '（上接2版）',
  '下转A2版',
  '海报2月3日讯（记者 李雷）',
  '本报讯',
  '要求',
  '广告',
  '责编：王五',
  '第2版 2026年3月1日 星期日',
  '城里的灯亮了',
  '社区观察',
  '春汛之前，记者走进“鹭鸟之乡”青石县玉坡镇芦荡村—— “这里有我，请父老放心！”',
  'By Jane Doe',
  'a well-',
  'known word',
  'Continued on A5',
  '$104.04\\%$',
  ' $2 \\times 4$ ',
  '$ 25 ^ { \\circ } C $',
  '\\(\\frac{1}{2}\\)',
  '$\\textcircled{1}$',
  '$',
  '\\times',
  '&amp;',
  '&nbsp;',
  '&#x2014;',
  '&#0;',
  '<sup>2</sup>',
  'CO<sub>2</sub>',
  '[^1]',
  '[^1]: ',
  '{1}------',
  '--- Page 2 ---',
  '<!-- image -->',
  '<page_number>2</page_number>',
  '<watermark>样',
  '<img>',
  '</img>',
  '\f',
  '■ 甲',
  'Here is the text of the image:',
  '\u0000',
  '\ud800',
  '\u202e',
  '\ue000',
);
const line = fc.oneof(
  fc.array(words, { maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const anyPage = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n\n', '\r\n\r\n', '\r')), {
    maxLength: 30,
  })
  .map((lines) => lines.flat().join(''));

describe('nothing is lost', () => {
  it('on any page', () => {
    fc.assert(
      fc.property(anyPage, (text) => {
        expect(losses(parseEdition([page(text)]), [page(text)])).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('on any two pages of one edition', () => {
    fc.assert(
      fc.property(anyPage, anyPage, (first, second) => {
        const pages = [page(first), page(second, 2)];
        expect(losses(parseEdition(pages), pages)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('where a title over a summary has the form of a column’s name, and its text goes on under the next title', () => {
    const text = [
      '### 记者探岛',
      '### 春汛之前，记者走进“鹭鸟之乡”青石县玉坡镇芦荡村—— “这里有我，请父老放心！”',
      '“快看！早晨上船时，水面上雾气不算厚，还露着褐色的滩石，像撒了盐的画。”站在船头的渔夫说。',
      '### 12公里的芦荡水道',
      '光辉慢慢洒遍了整个芦荡，照亮了村舍，也照亮了渔民的回家路……',
    ].join('\n\n');
    expect(losses(parseEdition([page(text)]), [page(text)])).toEqual([]);
  });

  const samples = [...fixtures(), ...seedFixtures()];
  it.each(samples.map((sample) => [sample.name, sample.pages] as const))('on the sample %s', (_, pages) => {
    expect(losses(parseEdition(pages), pages)).toEqual([]);
  });

  const real = realPage();
  it.skipIf(!real)('on the real page (its text lies beside the checkout, in ../shared)', () => {
    expect(losses(parseEdition(real?.pages ?? []), real?.pages ?? [])).toEqual([]);
  });
});

describe('the check itself', () => {
  const samples = [...fixtures(), ...seedFixtures(), ...(realPage() ? [realPage()] : [])].filter(
    (sample) => sample !== null,
  );

  it('fails when any one character is deleted from a text', () => {
    for (const { name, pages } of samples) {
      const missed: string[] = [];
      for (const part of editionTexts(parseEdition(pages))) {
        const { text } = part;
        for (let at = 0; at < text.length; at += 1) {
          if (/\s/u.test(text.charAt(at))) continue;
          const damaged = { ...part, text: text.slice(0, at) + text.slice(at + 1) };
          if (!differs(damaged, pages)) missed.push(`${text.slice(0, 20)} without ${text.charAt(at)}`);
        }
      }
      expect(missed, name).toEqual([]);
    }
  });

  it('asks every text of an edition', () => {
    for (const { name, pages } of fixtures()) {
      const edition = parseEdition(pages);
      editionTexts(edition).forEach(({ text }, index) => {
        if (text === '') return;
        const damaged = structuredClone(edition);
        const target = editionTexts(damaged)[index];
        if (target) target.text = text.slice(1);
        expect(losses(damaged, pages), `${name}: ${text.slice(0, 20)}`).not.toEqual([]);
      });
    }
  });

  it('forgives a hyphen only where a note says that it was left out', () => {
    const pages = [page('a well-\nknown develop-\nment')];
    const spans = [
      { page: 1, start: 0, end: 7 },
      { page: 1, start: 8, end: 22 },
      { page: 1, start: 23, end: 27 },
    ];
    const notes = [{ code: 'dehyphenated', at: [20] }];
    expect(differs({ text: 'a well-known development', spans, notes } as Text, pages)).toBe(false);
    expect(differs({ text: 'a wellknown development', spans, notes } as Text, pages)).toBe(true);
    expect(differs({ text: 'a wellknown development', spans } as Text, pages)).toBe(false);
    expect(differs({ text: 'a well-known development', spans, notes: [] } as unknown as Text, pages)).toBe(
      true,
    );
  });

  it('fails when a text is dropped with its spans, or stands twice', () => {
    const pages = [page('# 城里的灯亮了\n\n本报讯 灯亮了。\n\n人们都来看灯。\n')];
    const edition = parseEdition(pages);
    const dropped = structuredClone(edition);
    dropped.articles[0]?.body.pop();
    expect(losses(dropped, pages)).not.toEqual([]);
    const doubled = structuredClone(edition);
    doubled.articles[0]?.body.push(...(edition.articles[0]?.body.slice(-1) ?? []));
    expect(losses(doubled, pages)).not.toEqual([]);
  });
});
