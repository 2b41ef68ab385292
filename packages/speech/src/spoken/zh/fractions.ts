import { type Rule } from '../rule.ts';
import { sayDigits, sayInteger } from './numbers.ts';
import { HYPHEN, rx, SPAN } from './patterns.ts';
import { sayUnit, UNIT } from './units.ts';

/** 1/2, 33/4, 1/5以上, ½; no date and no door number. */
export const fraction: Rule = {
  name: 'fraction',
  pattern: rx(`(?<![\\d.０-９/A-Za-z〔])(\\d{1,5})(\\s?/\\s?)(\\d{1,5})(?![\\d/A-Za-z号]|\\.\\d)`),
  say: ([whole = '', above = '', mark = '', below = ''], context) => {
    if (/^0/u.test(above) || /^0/u.test(below))
      // 01/02星: two numbers of a series
      return [
        [above, sayDigits(above)],
        [mark, '、'],
        [below, sayDigits(below)],
      ];
    if (Number(below) < 2) return null;
    return [[whole, `${sayInteger(below, context.style)}分之${sayInteger(above, context.style)}`]];
  },
};

/** 1/2kg, 3/4英寸 */
export const fractionOfUnit: Rule = {
  name: 'fraction-of-a-unit',
  pattern: rx(`(?<![\\d.０-９/A-Za-z〔])([1-9])(/)([2-9]|1[02-9])(\\s?)(${UNIT})(?![A-Za-z\\d²³/])`),
  say: ([, above = '', mark = '', below = '', space = '', unit = ''], { style }) => [
    [`${above}${mark}${below}`, `${sayInteger(below, style)}分之${sayInteger(above, style)}`],
    [space, ''],
    [unit, sayUnit(unit, style).name],
  ],
};

const VULGAR: Record<string, string> = {
  '½': '二分之一',
  '⅓': '三分之一',
  '⅔': '三分之二',
  '¼': '四分之一',
  '¾': '四分之三',
  '⅕': '五分之一',
  '⅛': '八分之一',
};

export const vulgarFraction: Rule = {
  name: 'fraction-sign',
  pattern: /[½⅓⅔¼¾⅕⅛]/gu,
  say: ([sign = '']) => VULGAR[sign] ?? null,
};

/** 1/3-1/2 */
export const fractionSpan: Rule = {
  name: 'fraction-span',
  pattern: rx(`(?<=(?<!\\d)\\d{1,2}/\\d{1,3})(${SPAN}|${HYPHEN})(?=\\d{1,2}/\\d{1,3}(?!\\d))`),
  say: (_, { style }) => style.span,
};
