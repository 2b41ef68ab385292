import { type Rule } from '../rule.ts';
import { sayCount, sayNumber } from './numbers.ts';
import { D, HYPHEN, MYRIADS, NUMBER, rx, SPAN } from './patterns.ts';
import { CURRENCIES, CURRENCY } from './units.ts';

/** ￥13.5, ￥1,299元, $300万, A$13.5, CNY 1.25; 13.5元 is an ordinary count. */
const money: Rule = {
  name: 'money',
  pattern: rx(`(?<![A-Za-z])(${CURRENCY})(\\s?)(${NUMBER})(?![,.]?${D})((?:${MYRIADS})?)(元?)`),
  say: ([, sign = '', space = '', figures = '', rank = '', yuan = ''], { style }) => [
    [sign, ''],
    [space, ''],
    [figures, rank === '' ? sayNumber(figures, style) : sayCount(figures, rank, '', style)],
    [rank, rank],
    [yuan, CURRENCIES[sign] ?? sign],
  ],
};

/** $1-5, €100～300万: the sign counts for both ends. */
const moneySpan: Rule = {
  name: 'money-span',
  pattern: rx(
    `(?<![A-Za-z])(${CURRENCY})(\\s?)(${NUMBER})((?:${MYRIADS})?)(\\s?(?:${SPAN}|${HYPHEN}|至|到)\\s?)(${CURRENCY})?(${NUMBER})(?![,.]?${D})((?:${MYRIADS})?)(元?)`,
  ),
  say: (
    [, sign = '', space = '', first = '', own = '', mark = '', again = '', second = '', rank = '', yuan = ''],
    { style },
  ) => {
    if (again !== '' && again !== sign) return null;
    return [
      [sign, ''],
      [space, ''],
      [first, sayNumber(first, style)],
      [own, own],
      [mark, /[至到]/u.exec(mark)?.[0] ?? style.span],
      [again, ''],
      [second, sayNumber(second, style)],
      [rank, rank],
      [yuan, CURRENCIES[sign] ?? sign],
    ];
  },
};

/** 100万USD, 100€ */
const moneyAfter: Rule = {
  name: 'money-code-after',
  pattern: rx(
    `(?<![\\d０-９.．A-Za-z])(${NUMBER})((?:${MYRIADS})?)(\\s?)(USD|HKD|EUR|GBP|JPY|CNY|RMB|AUD|CAD|€|£)(?![A-Za-z\\d])`,
  ),
  say: ([, figures = '', rank = '', space = '', code = ''], { style }) => [
    [figures, sayCount(figures, rank === '' ? '美元' : rank, '', style)],
    [rank, rank],
    [space, ''],
    [code, code === 'CNY' || code === 'RMB' ? '元' : (CURRENCIES[code] ?? code)],
  ],
};

/** 3200元/吨 as 每吨三千二百元, where a style puts first what it is divided by. */
const perFirst: Rule = {
  name: 'measure-by-measure',
  pattern: rx(
    `(?<![\\d０-９.．A-Za-z])(${NUMBER})(\\s?(?:${MYRIADS})?(?:元|公里|千米|米|吨|千克|克|人次|人|次|件|个|度|升|转))(\\s?[/／]\\s?)(小时|分钟|平方米|立方米|平米|公斤|千克|公里|秒|分|天|年|月|日|吨|人|件|次|个|亩|斤|克|升|套|台|辆|户|股|桶)`,
  ),
  say: ([, figures = '', unit = '', stroke = '', below = ''], { style }) =>
    style.perFirst
      ? [
          ['', `每${below}`],
          [figures, sayCount(figures, unit.trim(), '', style)],
          [unit, unit],
          [stroke, ''],
          [below, ''],
        ]
      : null,
};

/** In the order in which they are asked. */
export const MONEY_RULES: readonly Rule[] = [moneySpan, money, moneyAfter, perFirst];
