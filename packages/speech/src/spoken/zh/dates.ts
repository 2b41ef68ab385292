import { type Rule } from '../rule.ts';
import { D, HAN, HYPHEN, rx, SPAN } from './patterns.ts';
import { halfWidth, sayDigits, sayInteger } from './numbers.ts';
import { BARE_YEAR_RULES, MONTH, YEAR, YEAR_RULES } from './years.ts';

const DAY = '(?:3[01]|[12]\\d|0?[1-9])';

/** 2026-02-25, 2026/2/25, 2026.02.25 */
const wholeDate: Rule = {
  name: 'date-iso',
  pattern: rx(`(?<![\\d.])(${YEAR})([-/.])(${MONTH})\\2(${DAY})(?![\\d]|[-/.]\\d)`),
  say: ([, year = '', mark = '', month = '', day = ''], context) => [
    [year, sayDigits(year)],
    [mark, '年'],
    [month, `${sayInteger(month, context.style)}月`],
    [mark, ''],
    [day, `${sayInteger(day, context.style)}日`],
  ],
};

/** 08-08-2008 */
const dayFirst: Rule = {
  name: 'date-year-last',
  pattern: rx(`(?<![\\d./-])(${MONTH})([-/.])(?:(${DAY})\\2)?(${YEAR})(?![\\d]|[-/.]\\d)`),
  say: ([whole = '', month = '', , day, year = ''], context) => {
    if (context.style.hyphens !== 'score-or-date') return null;
    const said = day === undefined ? '' : `${sayInteger(day, context.style)}日`;
    return [[whole, `${sayDigits(year)}年${sayInteger(month, context.style)}月${said}`]];
  },
};

/** 6—8月, 24—26日, 1至2月, 3月—5月 */
const daySpan: Rule = {
  name: 'month-or-day-span',
  pattern: rx(`(?<![\\d０-９.．/]|\\d[:：])(\\d{1,2})([日月号]?)(${SPAN}|${HYPHEN})(\\d{1,2})([日月号])`),
  say: ([, first = '', own = '', mark = '', second = '', unit = ''], { style }) => [
    [first, sayInteger(first, style)],
    [own, own],
    [mark, style.span],
    [second, sayInteger(second, style)],
    [unit, unit],
  ],
};

/** 2月24日, 5月23号, 6月底: 二月, never 两月. 2个月 is another form. */
const monthAndDay: Rule = {
  name: 'month-day',
  pattern: rx(`(?<![\\d０-９.．])(${D}{1,2})(?=[月日号](?!份额|均))`),
  say: ([figures = ''], { style }) => (Number(halfWidth(figures)) <= 31 ? sayInteger(figures, style) : null),
};

/** 08-08, 08/08, 08.08: a date for one suite; elsewhere nobody can tell. */
const monthDayByMarks: Rule = {
  name: 'month-day-undecided',
  pattern: rx(`(?<![\\d.\\-/:])(0[1-9]|1[0-2])([-/.])(0[1-9]|[12]\\d|3[01])(?![\\d%％]|[-/.:]\\d)`),
  say: ([, month = '', mark = '', day = ''], context) => {
    if (context.style.hyphens === 'score-or-date') {
      return month.startsWith('0')
        ? [
            [month, sayInteger(month, context.style)],
            [mark, '月'],
            [day, `${sayInteger(day, context.style)}日`],
          ]
        : null;
    }
    return mark === '-' && month.startsWith('0') ? 'undecided' : null;
  },
};

/** 3·15, 5·12, “9·18”: the days that events are called after. */
const namedDay: Rule = {
  name: 'named-day',
  pattern: rx(`(?<![\\d.])(1[0-2]|[1-9])([·•・])(3[01]|[12]\\d|[1-9])(?![\\d.%％])`),
  // 10·1 is 十一; of other days each figure is said: 12·4 is 一二四.
  say: ([, month = '', mark = '', day = '']) => [
    [month, month === '10' && day === '1' ? '十' : sayDigits(month)],
    [mark, ''],
    [day, sayDigits(day)],
  ],
};

/** 5.12汶川地震, “4.20”芦山地震: the day of an event with a stop. */
const namedDayWithStop: Rule = {
  name: 'named-day-with-stop',
  pattern: rx(
    `(?<![\\d.])(1[0-2]|[1-9])([.．])(3[01]|[12]\\d|0?[1-9])(?=[”"’]?(?![级度万亿倍元米个公平%％分])${HAN}{0,6}(?:地震|事件|事变|运动|惨案|事故|爆炸|火灾|矿难|洪灾|泥石流|专案|大案|系列案|起义|讲话|购物节|大促|晚会|消费者|消防日|情人节|抗震|抗战|法日|公祭日|安全日|纪念日))`,
  ),
  say: ([, month = '', mark = '', day = '']) => [
    [month, sayDigits(month)],
    [mark, ''],
    [day, sayDigits(day)],
  ],
};

/** In the order in which they are asked. */
export const DATE_RULES: readonly Rule[] = [
  wholeDate,
  dayFirst,
  ...YEAR_RULES,
  daySpan,
  monthAndDay,
  monthDayByMarks,
  namedDay,
  namedDayWithStop,
  ...BARE_YEAR_RULES,
];
