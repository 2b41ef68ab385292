import { type Rule } from '../rule.ts';
import { D, rx } from './patterns.ts';

/** 7×24小时, 2 = 1 + 1, ≥100万, ±2, 1+2+3: signs between and before numbers. */
const SIGNS: Record<string, string> = {
  '+': '加',
  '＋': '加',
  '×': '乘',
  '✕': '乘',
  '*': '乘',
  '÷': '除以',
  x: '乘',
  X: '乘',
  '=': '等于',
  '＝': '等于',
  '≈': '约等于',
  '≠': '不等于',
  '≥': '大于等于',
  '≧': '大于等于',
  '>=': '大于等于',
  '≤': '小于等于',
  '≦': '小于等于',
  '<=': '小于等于',
  '>': '大于',
  '＞': '大于',
  '<': '小于',
  '＜': '小于',
  '±': '正负',
};

const between: Rule = {
  name: 'sign-between-numbers',
  pattern: rx(
    `(?<=[\\d０-９%％万亿）)]\\s?)(\\s?)([+＋×✕*÷=＝≈≠<>＜＞]|[<>]=|[≥≧≤≦])(\\s?)(?=\\s?[-−.(（\\d０-９A-Z])`,
  ),
  say: ([, space = '', sign = '', next = ''], { style }) => [
    [space, ''],
    [sign, sign === '÷' ? style.divided : (SIGNS[sign] ?? sign)],
    [next, ''],
  ],
};

/** 10-3=7: a hyphen before a number and = is 减. */
export const less: Rule = {
  name: 'minus-in-equation',
  pattern: /(?<=\d)(\s?)([-−－])(\s?)(?=\d{1,9}(?:\.\d{1,4})?\s?[=＝])/gu,
  say: ([, space = '', sign = '', next = '']) => [
    [space, ''],
    [sign, '减'],
    [next, ''],
  ],
};

const leading: Rule = {
  name: 'sign-before-number',
  pattern: rx(`([≥≧≤≦≈±]|[<>]=|[＞＜<>](?=\\s?\\d)|^[+＋])(\\s?)(?=[\\d０-９￥$])`),
  say: ([, sign = '', space = '']) => [
    [sign, /[+＋]/u.test(sign) ? '正' : (SIGNS[sign] ?? sign)],
    [space, ''],
  ],
};

/** -2, −15.5 after nothing that it could be joined to. */
const minus: Rule = {
  name: 'minus',
  pattern: rx(
    `(?<=^|[\\s（(，,、：:为是到至于的达]|[\\p{Script=Han}])([-−－])(?=${D}+(?:\\.${D}+)?(?![\\d\\-－—]|[A-Za-z]{2}))`,
  ),
  say: ([sign = ''], { text, start, end }) => {
    // 歼-20, 东风-41: a hyphen within a name
    const name =
      /[\p{Script=Han}]$/u.test(text.slice(0, start)) &&
      !/[为是到至于的达算温差值负]$/u.test(text.slice(0, start)) &&
      !/^[\d.,]+(?:[万亿]|元|个百分点|美元)/u.test(text.slice(end, end + 16));
    return name ? null : [[sign, '负']];
  },
};

/** Signs between and before numbers, in the order in which they are asked. */
export const RECKONING_RULES: readonly Rule[] = [between, leading, minus];
