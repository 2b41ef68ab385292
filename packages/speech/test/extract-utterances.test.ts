import { blockTexts, headParts, type Article, type Block, type Text } from '@tingbao/edition';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractUtterances, voiceLanguage } from '../src/index.ts';

const text = (words: string): Text => ({ text: words, spans: [] });
const byline = (words: string) => ({ ...text(words), credits: [] });
const block = (id: string, type: 'paragraph' | 'subhead' | 'gap', words = ''): Block => ({
  id,
  type,
  ...text(words),
  notes: [],
});
const bare: Article = {
  id: 'p1-1',
  kind: 'story',
  page: 1,
  rubric: null,
  kicker: null,
  headline: null,
  decks: [],
  bylines: [],
  dateline: null,
  body: [],
  jumps: [],
  notes: [],
};
const said = (article: Partial<Article>, language = 'zh-Hans') =>
  extractUtterances({ ...bare, ...article }, language).map((utterance) => utterance.text);

describe('reading order', () => {
  it('is the head, the body with captions, lists and tables row by row, then the way on', () => {
    const article: Article = {
      ...bare,
      rubric: text('观察'),
      kicker: text('开春第一课'),
      headline: text('牵手'),
      decks: [text('——看帮扶'), text('——二看帮扶')],
      bylines: [byline('记者 甲')],
      dateline: byline('某报2月24日讯(记者 乙)'),
      body: [
        block('b1', 'paragraph', '一句。二句。'),
        block('b2', 'subhead', '小题'),
        { id: 'b3', type: 'caption', ...text('图说。'), notes: [], credit: byline('丙 摄') },
        {
          id: 'b4',
          type: 'list',
          ...text(''),
          notes: [],
          items: [
            { id: 'b4-1', ...text('甲项') },
            { id: 'b4-2', ...text('乙项') },
          ],
        },
        {
          id: 'b5',
          type: 'table',
          ...text(''),
          notes: [],
          rows: [
            ['名', '数'],
            ['苹果', '3'],
          ].map((row, y) =>
            row.map((cell, x) => ({
              id: `b5-${y}-${x}`,
              ...text(cell),
              header: y === 0,
              rowSpan: 1,
              colSpan: 1,
            })),
          ),
        },
        block('b6', 'gap'),
      ],
      jumps: [{ ...text('(下转5版)'), to: 5, from: null, section: null, article: null, block: null }],
    };
    const utterances = extractUtterances(article, 'zh-Hans');
    expect(utterances.map(({ role, locator, text: words }) => [role, locator.block, words])).toEqual([
      ['rubric', 'rubric', '观察'],
      ['kicker', 'kicker', '开春第一课'],
      ['headline', 'headline', '牵手'],
      ['deck', 'deck-1', '看帮扶'],
      ['deck', 'deck-2', '二看帮扶'],
      ['byline', 'byline-1', '记者 甲'],
      ['dateline', 'dateline', '某报二月二十四日讯，记者 乙'],
      ['paragraph', 'b1', '一句。'],
      ['paragraph', 'b1', '二句。'],
      ['subhead', 'b2', '小题'],
      ['caption', 'b3', '图说。'],
      ['credit', 'b3-credit', '丙 摄'],
      ['list', 'b4-1', '甲项'],
      ['list', 'b4-2', '乙项'],
      ['table', 'b5-0-0', '名'],
      ['table', 'b5-0-1', '数'],
      ['table', 'b5-1-0', '名：苹果'],
      ['table', 'b5-1-1', '数：三'],
      ['house', 'b6', '听报注：原版此处缺文'],
      ['house', 'jump-1', '听报注：本文下转第5版'],
    ]);
    expect(utterances.every(({ language }) => language === 'zh-CN')).toBe(true);
  });

  it('a jump that the page joins or links is silent', () => {
    const jump = { ...text('(下转5版)'), to: 5, from: null, section: null, article: 'p5-1', block: null };
    expect(said({ jumps: [jump] })).toEqual([]);
  });

  it('says where the article came from before the body, and that a picture is missing', () => {
    const jump = { ...text('(上接1版)'), to: null, from: 1, section: null, article: null, block: null };
    const notes: Article['notes'] = [{ code: 'picture-missing' }];
    const article = {
      headline: text('题'),
      body: [block('b1', 'paragraph', '正文。')],
      notes,
      jumps: [jump],
    };
    expect(said(article)).toEqual(['题', '听报注：本文上接第1版', '听报注：原版此处似有图片', '正文。']);
  });

  it('speaks the house’s words in the article’s language', () => {
    const body = [block('b1', 'gap')];
    const jumps = [
      { ...text('Continued on A5'), to: 5, from: null, section: 'A', article: null, block: null },
    ];
    expect(said({ body, jumps }, 'en')).toEqual([
      "Tingbao's note: some of the text is missing here.",
      "Tingbao's note: this article continues on page A5.",
    ]);
    expect(said({ body }, 'zh-Hant')).toEqual(['聽報註：原版此處缺文']);
  });
});

describe('what the voice is given', () => {
  it.each([
    ['凝“新”聚力 筑牢“堡垒”', '凝“新”聚力，筑牢“堡垒”'],
    ['创经验 树特色  提质效', '创经验，树特色，提质效'],
    ['走进 5G 时代', '走进 五G 时代'],
    ['——看一所名校', '看一所名校'],
    ['▲开工生产忙■', '开工生产忙'],
  ])('the heading %s is spoken as %s', (written, spoken) => {
    expect(said({ headline: text(written) })).toEqual([spoken]);
  });

  it('a sign is not given to it, but stays inside the range that is marked', () => {
    const [only] = extractUtterances(
      { ...bare, body: [block('b1', 'paragraph', '■本报记者 甲')] },
      'zh-Hans',
    );
    expect(only).toMatchObject({ text: '本报记者 甲', locator: { block: 'b1', start: 0, end: 7 } });
  });

  it('an element of signs alone is silent', () => {
    expect(said({ body: [block('b1', 'paragraph', '■■■'), block('b2', 'paragraph', '……')] })).toEqual([]);
  });

  it('headings are followed by a longer pause than sentences; a kicker that leads in by a shorter one', () => {
    const pauses = (article: Partial<Article>) =>
      extractUtterances({ ...bare, ...article }, 'zh-Hans').map(({ pauseAfter }) => pauseAfter);
    const [headline = 0, first = 0, last = 0] = pauses({
      headline: text('题'),
      body: [block('b1', 'paragraph', '一。二。')],
    });
    expect(headline).toBeGreaterThan(last);
    expect(last).toBeGreaterThan(first);
    const [leadIn = 0] = pauses({ kicker: text('省厅要求'), headline: text('严把关') });
    const [plain = 0] = pauses({ kicker: text('开春'), headline: text('严把关') });
    expect(leadIn).toBeLessThan(plain);
  });

  it.each([
    ['zh-Hans', 'zh-CN'],
    ['zh-Hant', 'zh-TW'],
    ['en', 'en-US'],
    ['en-GB', 'en-GB'],
    ['fr', 'fr'],
  ])('%s is spoken as %s', (language, voice) => {
    expect(voiceLanguage(language)).toBe(voice);
  });
});

describe('long sentences', () => {
  const clause = (length: number, end: string) => '字'.repeat(length - 1) + end;

  it('up to 120 characters stay whole', () => {
    const sentence = clause(60, '，') + clause(60, '。');
    expect(said({ body: [block('b1', 'paragraph', sentence)] })).toEqual([sentence]);
  });

  it('are cut at ； before ，', () => {
    const [one, two, three] = [clause(50, '，') + clause(40, '；'), clause(60, '，'), clause(30, '。')];
    expect(said({ body: [block('b1', 'paragraph', one + two + three)] })).toEqual([one, two + three]);
  });

  it('are cut at ， where no ； helps, and are not parted inside a word', () => {
    const [one, two] = [clause(100, '，'), clause(130, '。')];
    expect(said({ body: [block('b1', 'paragraph', one + two)] })).toEqual([one, two]);
  });

  it('without any mark stay under the length that voices refuse', () => {
    const pieces = said({ body: [block('b1', 'paragraph', '𠀀'.repeat(2000))] });
    expect(pieces.join('')).toBe('𠀀'.repeat(2000));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(480);
    expect(pieces.every((piece) => !/[\uD800-\uDBFF]$/.test(piece))).toBe(true);
  });
});

describe('locators', () => {
  const signs = fc.constantFrom(
    ...'。！？.,，；“”‘’《》（）…—甲乙丙aB1 ■'.split(''),
    '说。',
    'Mr. ',
    '，一二三四五六七八九十'.repeat(4),
  );
  const words = fc.array(signs, { maxLength: 40 }).map((parts) => `甲${parts.join('')}`);
  const blocks = fc
    .array(fc.tuple(fc.constantFrom('paragraph', 'subhead', 'caption', 'list'), words, words), {
      maxLength: 5,
    })
    .map((all) =>
      all.map(([type, one, two], at): Block => {
        const id = `b${at}`;
        if (type === 'caption') return { id, type, ...text(one), notes: [], credit: byline(two) };
        if (type === 'list') {
          return {
            id,
            type,
            ...text(''),
            notes: [],
            items: [one, two].map((each, i) => ({ id: `${id}-${i}`, ...text(each) })),
          };
        }
        return { id, type: type as 'paragraph', ...text(one), notes: [] };
      }),
    );

  it('cover every character of every element that is not white space, once and in order', () => {
    fc.assert(
      fc.property(
        blocks,
        words,
        words,
        fc.constantFrom('zh-Hans', 'en'),
        (body, headline, deck, language) => {
          const article = { ...bare, headline: text(headline), decks: [text(deck)], body };
          const utterances = extractUtterances(article, language);
          const elements = [
            ...headParts(article).map(({ id, part }) => ({ id, text: part })),
            ...body.flatMap(blockTexts),
          ];
          expect([...new Set(utterances.map(({ locator }) => locator.block))]).toEqual(
            elements.map(({ id }) => id),
          );
          for (const { id, text: whole } of elements) {
            const ranges = utterances.flatMap(({ locator }) => (locator.block === id ? [locator] : []));
            const covered = ranges.map(({ start, end }) => whole.text.slice(start, end)).join('');
            expect(covered.replace(/\s/g, '')).toBe(whole.text.replace(/\s/g, ''));
            ranges.forEach(({ start }, at) => expect(start).toBeGreaterThanOrEqual(ranges[at - 1]?.end ?? 0));
          }
          expect(utterances.every((utterance) => utterance.text.length > 0)).toBe(true);
        },
      ),
    );
  });
});
