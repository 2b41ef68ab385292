import type { Rule, Said } from '../rule.ts';
import { sayNamed, sayNumber, sayWhole } from './numbers.ts';
import { rx } from './patterns.ts';

const CALLED =
  'Flight|Room|Highway|Hwy\\.|Route|Interstate|Boeing|Airbus|Section|Suite|Apartment|Apt\\.|Gate|Platform|Bus|Channel|Studio|Area|Proposition|Prop\\.|Local|Unit|Precinct|Engine|Form';
const STREETS =
  'St|Street|Ave|Avenue|Rd|Road|Blvd|Boulevard|Lane|Ln|Drive|Court|Ct|Way|Place|Pl|Square|Terrace|Parkway|Highway';

/** Flight 370, Room 502, Highway 101, 123 Main St.: a number that names. */
const called: Rule = {
  name: 'number-that-names',
  pattern: rx(
    `(?<=\\b(?:${CALLED})\\s)\\d{3,4}(?![\\d,.]\\d|\\d)|(?<![\\d.,$])\\d{3,4}(?=\\s(?:(?:[NSEW]\\.|\\p{Lu}[\\p{L}’]{1,20}|\\d{1,3}(?:st|nd|rd|th))\\s){1,3}(?:${STREETS})\\b)`,
  ),
  say: ([figures = '']) => sayNamed(figures),
};

/** 24/7, 9/11, 50/50: said as two numbers, and no fraction or date. */
const pair: Rule = {
  name: 'number-pair',
  pattern:
    /(?<![\d/.])(24)(\/)(7)(?![\d/])|(?<![\d/.])(9)(\/)(11)(?![\d/])|(?<![\d/.])(50)(\/)(50)(?![\d/])/gu,
  say: ([whole = '']) => {
    const [first = '', second = ''] = whole.split('/');
    return [
      [first, sayWhole(first)],
      ['/', first === second ? '-' : ' '],
      [second, sayWhole(second)],
    ];
  },
};

/** 4x100m, 3x faster */
const times: Rule = {
  name: 'letter-x',
  pattern:
    /(?<![\d.A-Za-z])(\d{1,4}(?:\.\d)?)(\s?)(x)(?:(\s?)(?:(\d{1,4}(?:\.\d)?)(?![\d\p{L}])|(?=\d))|(?![\p{L}\d]))/giu,
  say: ([, figures = '', gap = '', letter = '', space, second = ''], { text, end }) => [
    [figures, sayNumber(figures)],
    [gap, ''],
    [
      letter,
      second !== '' || (space !== undefined && /^\d/u.test(text.slice(end, end + 1))) ? ' by ' : ' times',
    ],
    [space ?? '', ''],
    [second, second === '' ? '' : sayNumber(second)],
  ],
};

/** H1N1: letters and figures by turns. */
const chained: Rule = {
  name: 'letters-and-figures-by-turns',
  pattern: /(?<![A-Za-z\d])[A-Z]\d{1,2}(?:[A-Z]\d{1,2}){1,4}(?![A-Za-z\d])/gu,
  say: ([whole = '']) =>
    [...whole.matchAll(/[A-Z]|\d+/gu)].map(([part], at): Said[number] => [
      part,
      /\d/u.test(part) ? ` ${sayWhole(part)}` : at === 0 ? part : ` ${part}`,
    ]),
};

/** A320, F-35, PM2.5, COVID-19 */
const letters: Rule = {
  name: 'letters-and-figures',
  pattern: /\b([A-Z]{1,5})(-?)(\d{1,4})((?:\.\d{1,2})?)(?![\d.]\d)(?=[A-Z]?\b)/gu,
  say: ([, first = '', mark = '', figures = '', part = '']) => [
    [first, first],
    [mark, ''],
    [figures, ` ${sayNamed(figures)}`],
    [part, part === '' ? '' : sayNumber(`0${part}`).replace('zero', '')],
  ],
};

/** 5G, 3D, 4K, 10K */
const figuresFirst: Rule = {
  name: 'figures-and-letters',
  pattern: /(?<![A-Za-z\d.,])(\d{1,4})(?=[A-Z]{1,2}\b)/gu,
  say: ([figures = '']) => `${sayNamed(figures)} `,
};

/** In the order in which they are asked: before quantities, and after them. */
export const NAMED_RULES: readonly Rule[] = [called, pair];
export const NAME_RULES: readonly Rule[] = [times, chained, letters, figuresFirst];
