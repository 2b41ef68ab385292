import { type Rule, type Said } from '../rule.ts';
import { sayCode } from './codes.ts';
import { isMeasured } from './measures.ts';
import { sayDigits, sayInteger } from './numbers.ts';
import { HAN, rx } from './patterns.ts';

/** Three and more figures in a name are said one by one, unless they are round: AG600, 空警-500, but C919. */
const sayNamed = (figures: string, style: Parameters<typeof sayInteger>[1]): string =>
  figures.startsWith('0') || (figures.length > 2 && !figures.endsWith('00'))
    ? sayDigits(figures)
    : sayInteger(figures, style);

/** O2O, B2B, P2P; H2O and N2O are no such words. */
const toBetween: Rule = {
  name: 'letter-2-letter',
  pattern: /(?<![A-Za-z\d])([A-Z])(2)([A-Z])(?![A-Za-z\d])/gu,
  say: ([, first = '', two = '', second = '']) =>
    /[HNKC]/u.test(first) && /[OS]/u.test(second)
      ? [
          [first, first],
          [two, '二'],
          [second, second],
        ]
      : [
          [first, first],
          [two, ' to '],
          [second, second],
        ],
};

/** H1N1, H7N9: letters and figures by turns. */
const chained: Rule = {
  name: 'letters-and-figures-by-turns',
  pattern: /(?<![A-Za-z\d])[A-Z]\d{1,2}(?:[A-Z]\d{1,2}){1,4}(?![A-Za-z\d])/gu,
  say: ([whole = ''], { style }) =>
    [...whole.matchAll(/[A-Z]|\d+/gu)].map(([part]): Said[number] => [
      part,
      /\d/u.test(part) ? sayInteger(part, style) : part,
    ]),
};

/** JN.1, XBB.1.5 */
const variant: Rule = {
  name: 'letters-and-points',
  pattern: /(?<![A-Za-z\d.])([A-Z]{2,4})((?:\.\d{1,2}){1,3})(?![\dA-Za-z]|\.\d)/gu,
  say: ([, letters = '', figures = '']) => [
    [letters, letters],
    [
      figures,
      figures
        .split('.')
        .map((part) => sayDigits(part))
        .join('点'),
    ],
  ],
};

/** No.1, NO.12: 第 */
const numberSign: Rule = {
  name: 'number-sign',
  pattern: /(?<![A-Za-z])(N[oO]\.)(\s?)(\d{1,4})(?![\d.])/gu,
  say: ([, sign = '', space = '', figures = ''], { style }) => [
    [sign, '第'],
    [space, ''],
    [figures, sayInteger(figures, style)],
  ],
};

/** 1V1, 3v3: 三对三 */
const versus: Rule = {
  name: 'one-against-one',
  pattern: /(?<![A-Za-z\d.])(\d{1,2})(\s?(?:[vV]|VS|vs)\s?)(\d{1,2})(?![\dA-Za-z.])/gu,
  say: ([, first = '', mark = '', second = ''], { style }) => [
    [first, sayInteger(first, style)],
    [mark, '对'],
    [second, sayInteger(second, style)],
  ],
};

/** 737—800型, B737-800: a model's two numbers. */
const model: Rule = {
  name: 'model-number',
  pattern: rx(
    `(?<![\\d.A-Za-z])([A-Z]{0,2})(\\d{3,4})([-—－])(\\d{2,4})(?=型|系列|客机|飞机|直升机)|(?<![\\dA-Za-z])(?:B7\\d7)-\\d{3,4}(?!\\d)`,
  ),
  say: ([whole = '']) => sayCode(whole),
};

/** Letters with figures: 5G is 五G, G60 the road G六零, PM2.5, C919, F-16, COVID-19, 歼-20. */
const lettersFirst: Rule = {
  name: 'letters-and-figures',
  pattern: rx(
    `(?<![A-Za-z\\d])([A-Za-z]{1,8})([-‐‑－—]?)(\\d{1,5})((?:\\.\\d{1,2})?)(?![\\d.]\\d|[%％])(?=[A-Za-z]{0,3}(?![a-z]))`,
  ),
  say: ([, letters = '', mark = '', figures = '', part = ''], { text, end, style }) => {
    const following = text.slice(end, end + 6);
    const road =
      (letters === 'G' && !/^\s?(?:峰会|成员国|集团|国家)/u.test(following)) ||
      (letters === 'S' && /^[\p{Script=Han}]{0,6}(?:高速|省道|公路|线)/u.test(text.slice(end, end + 10)));
    const called = figures.length > 2 && /^(?:次|航班)/u.test(following);
    const mask = /^K?N$/u.test(letters) && figures.length === 2; // N95, KN95: classes of masks
    return [
      [letters, letters],
      [mark, ''],
      [
        figures,
        (road && figures.length > 1) || called || mask ? sayDigits(figures) : sayNamed(figures, style),
      ],
      [part, part === '' ? '' : `点${sayDigits(part.slice(1))}`],
    ];
  },
};

/** 歼-20, 空警-500, 长征-11: a hyphen between a Han name and its number, where nothing is counted. */
const hanModel: Rule = {
  name: 'name-and-number',
  pattern: rx(`(?<=${HAN})([-‐‑－])(\\d{1,4})(?![\\d.．%％]|[-—－]\\d)`),
  say: ([, mark = '', figures = ''], { text, end, style }) =>
    /^\s?[万亿]|^\s?[多余]?(?:元|人|个|天|年|月|日)/u.test(text.slice(end, end + 4)) ||
    isMeasured(text.slice(end, end + 4))
      ? null
      : [
          [mark, ''],
          [figures, sayNamed(figures, style)],
        ],
};

/** 5G, 4K, 3D, 5A级: figures first; 1080P is called figure by figure. */
const figuresFirst: Rule = {
  name: 'figures-and-letters',
  pattern: rx(`(?<![A-Za-z\\d.])(?:\\d{3,4}(?=[pP](?![A-Za-z]))|\\d{1,3}(?=[A-Z](?:[A-Z+]|(?![A-Za-z]))))`),
  say: ([figures = ''], { text, end, style }) =>
    /^[pP]/u.test(text.slice(end, end + 1)) && figures.length > 2
      ? sayDigits(figures)
      : sayInteger(figures, style),
};

/** In the order in which they are asked: before quantities, and after them. */
export const MODEL_RULES: readonly Rule[] = [model, toBetween, chained, numberSign, variant, versus];
export const NAME_RULES: readonly Rule[] = [lettersFirst, hanModel, figuresFirst];
