import { before, type Context, type Rule, type Said } from '../rule.ts';
import { D, HAN, HYPHEN, NO_MORE, NOT_IN_NUMBER, NUMBER, rx, SPAN } from './patterns.ts';
import { halfWidth, sayCount, sayDigits, sayInteger, sayNumber } from './numbers.ts';
import { isMeasured } from './measures.ts';
import { CURRENCIES, CURRENCY, sayUnit, UNIT } from './units.ts';

const PERCENT = '[%％‰]';
const MYRIADS = '[万亿兆]{1,2}|[百千]万|千亿|百亿|十亿';
const MINUS = '[-−－﹣]';
/** Words that count or measure in Han characters, for spans and for what a bare number is followed by. */
const MEASURED = `(?:[多余几]?${HAN})`;

const parts = (sign: string): string => (sign === '‰' ? '千分之' : '百分之');

/** A minus is 负 before a number that nothing else precedes; 零下 before degrees. */
function saySigned(minus: string, said: string, below = false): string {
  return minus === '' ? said : `${below ? '零下' : '负'}${said}`;
}

/** 30.6%, -3.8%, 101.04 ％, 5‰ */
const percent: Rule = {
  name: 'percent',
  // LPR4.8%: an index may touch its figure
  pattern: rx(`(?<![\\d０-９.．]|(?<![A-Z]{2})[A-Za-z])(${MINUS}|[+＋]|±)?(${NUMBER})(\\s?${PERCENT})`),
  say: ([, sign = '', figures = '', mark = ''], { style }) => [
    [sign, sign === '' ? '' : sign === '±' ? '正负' : /[+＋]/u.test(sign) ? '正' : '负'],
    ['', parts(mark.trim())],
    [figures, sayNumber(figures, style)],
    [mark, ''],
  ],
};

/** 5%—6%, 5—6%, 5%-6% */
const percentSpan: Rule = {
  name: 'percent-span',
  pattern: rx(
    `(?<![\\d０-９.．A-Za-z])(${NUMBER})(${PERCENT}?)(${SPAN}|${HYPHEN}|至|到)(${NUMBER})(${PERCENT})`,
  ),
  say: ([, first = '', own = '', mark = '', second = '', sign = ''], { style }) => [
    ['', parts(sign)],
    [first, sayNumber(first, style)],
    [own, ''],
    [mark, /[至到]/u.test(mark) ? mark : style.span],
    ['', own === '' ? '' : parts(sign)],
    [second, sayNumber(second, style)],
    [sign, ''],
  ],
};

/** 1/2, 33/4, 1/5以上, ½; no date and no door number. */
const fraction: Rule = {
  name: 'fraction',
  pattern: rx(`(?<![\\d.０-９/A-Za-z〔])(\\d{1,4})(\\s?/\\s?)(\\d{1,4})(?![\\d/A-Za-z号]|\\.\\d)`),
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
const fractionOfUnit: Rule = {
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
const vulgarFraction: Rule = {
  name: 'fraction-sign',
  pattern: /[½⅓⅔¼¾⅕⅛]/gu,
  say: ([sign = '']) => VULGAR[sign] ?? null,
};

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

/** 4x100米, 3x3, 30x20x10 */
const timesLetter: Rule = {
  name: 'letter-x-between-numbers',
  pattern: rx(
    `(?<![\\d.A-Za-z])\\d{1,5}(?:\\.\\d{1,2})?(?:\\s?[xX]\\s?\\d{1,5}(?:\\.\\d{1,2})?){1,2}(?![\\dA-Za-z])`,
  ),
  say: ([whole = ''], { style }) =>
    whole
      .split(/(\s?[xX]\s?)/u)
      .map((part): Said[number] => [part, /\d/u.test(part) ? sayNumber(part, style) : '乘']),
};

/** 1/3-1/2 */
const fractionSpan: Rule = {
  name: 'fraction-span',
  pattern: rx(`(?<=(?<!\\d)\\d{1,2}/\\d{1,3})(${SPAN}|${HYPHEN})(?=\\d{1,2}/\\d{1,3}(?!\\d))`),
  say: (_, { style }) => style.span,
};

/** 10km/h, 120 m², -3℃, 2—3kg */
const measured: Rule = {
  name: 'unit-in-signs',
  pattern: rx(
    `(?<![\\d０-９.．A-Za-z])(?:(${MINUS}|[+＋]|±)?(${NUMBER})(\\s?)((?:${UNIT})?)(\\s?(?:${SPAN}|${HYPHEN}|至|到)\\s?))?(${MINUS}|[+＋]|±)?(${NUMBER})((?:${MYRIADS})?)(\\s?)(${UNIT})(?![A-Za-z\\d²³])`,
  ),
  say: (
    [
      ,
      minus1 = '',
      first = '',
      gap = '',
      own = '',
      span = '',
      minus2 = '',
      second = '',
      rank = '',
      space = '',
      unit = '',
    ],
    context,
  ) => {
    const { style } = context;
    if (/^[ALVWNJAGgst]$/u.test(unit) && isLabel(unit, context)) return null;
    const { per, name } = sayUnit(unit, style);
    const degrees = name.endsWith('度');
    const count = (figures: string) => sayCount(figures, rank === '' ? name : rank, '', style);
    const sign = (mark: string) =>
      mark === ''
        ? ''
        : mark === '±'
          ? '正负'
          : /[+＋]/u.test(mark)
            ? degrees
              ? '零上'
              : '正'
            : saySigned(mark, '', degrees && style.belowZero === '零下');
    const said: Said = [['', per]];
    if (first !== '') {
      said.push([minus1, sign(minus1)], [first, count(first)]);
      said.push([gap, ''], [own, own === '' || per !== '' ? '' : sayUnit(own, style).name]);
      said.push([span, /[至到]/u.test(span) ? (/[至到]/u.exec(span)?.[0] ?? '') : style.span]);
    }
    return [
      ...said,
      [minus2, sign(minus2)],
      [second, count(second)],
      [rank, rank],
      [space, ''],
      [unit, name],
    ];
  },
};

/** 10A, 12V, 3G, 5W may be a seat, a version or a name as well: a unit only where the text goes on in Han without a space. */
function isLabel(unit: string, { text, end }: Context): boolean {
  if (unit === 'G' || unit === 'A' || unit === 'J') return true;
  return /^[\s的]*(?:座|版|级|系列|口|型|号|楼|区|网|时代)/u.test(text.slice(end));
}

/** 3—5天, 10～20, 2至3人, 12～23: a span for certain, by its sign or by what it counts. */
const span: Rule = {
  name: 'span',
  pattern: rx(
    `(?<![\\d０-９.．A-Za-z/]|\\d[:：]|\\d[-－])(${NUMBER})((?:${MYRIADS})?${HAN}?)(\\s?(?:${SPAN}|${HYPHEN})\\s?)(${NUMBER})${NO_MORE}(?![-－/:：A-Za-z])(?=(\\s?${MEASURED})?)`,
  ),
  say: ([, first = '', own = '', mark = '', second = ''], context) => {
    const { style, text, end } = context;
    const following = text.slice(end, end + 32);
    const hyphen = rx(HYPHEN, 'u').test(mark);
    const counts = isMeasured(following);
    if (hyphen && !counts && !(own !== '' && following.startsWith(own))) {
      if (style.hyphens !== 'span') return null;
    }
    if (own !== '' && !/^[万亿千百]|[个人名天年岁元米度级号层月日吨亩家次分秒点时]$/u.test(own)) return null;
    const preceding = before(context, 2);
    return [
      [first, sayCount(first, own || following, preceding, style)],
      [own, own],
      [mark, style.span],
      [second, sayCount(second, following, preceding, style)],
    ];
  },
};

/** 3-1, 12-23: a score, a span, a date or a number of a house. */
const hyphenUndecided: Rule = {
  name: 'hyphen-undecided',
  pattern: rx(`(?<![\\d.A-Za-z/-]|\\d[:：])\\d{1,4}${HYPHEN}\\d{1,4}(?![\\d/:：A-Za-z%％-]|\\.\\d)`),
  say: () => 'undecided',
};

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
const less: Rule = {
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

/** 4米60, 1米85: the centimetres behind metres are said by their figures. */
const centimetres: Rule = {
  name: 'centimetres-after-metres',
  pattern: rx(`(?<=\\d米)\\d{2}(?!\\d|\\s?[厘公分毫]|[.．]\\d)`),
  say: ([figures = '']) => sayDigits(figures),
};

/** The number itself, where nothing said of it what it is: a count, or figures where a style says so. */
const count: Rule = {
  name: 'count',
  pattern: rx(`${NOT_IN_NUMBER}(${NUMBER})(?![\\d０-９])`),
  say: ([figures = ''], context) => {
    const { style, text, end } = context;
    const following = text.slice(end, end + 32);
    const preceding = before(context, 4);
    const plain = halfWidth(figures);
    if (plain === '00' && /^[分秒]/u.test(following)) return '零';
    if (/^0\d/u.test(plain) && !plain.includes('.'))
      // 第09版 and 08时 are counted; a lottery's 05 is called by its figures.
      return /^0\d$/u.test(plain) && (preceding.includes('第') || /^\s?[时点]/u.test(following))
        ? sayInteger(plain, style)
        : sayDigits(plain);
    if (style.bareNumber === 'digits' && isBare(plain, following, preceding)) return sayDigits(plain);
    return sayCount(figures, following.trimStart(), preceding, style);
  },
};

/** In a style that reads bare numbers figure by figure: no decimal, and neither counted, ordinal nor reckoned with. */
function isBare(plain: string, following: string, preceding: string): boolean {
  if (plain.includes('.') || plain.includes(',') || plain.length < 3) return false;
  if (/^[加减乘除万亿千百]|^\s?(?:多|余|几)/u.test(following) || /(?:[加减乘]|除以|第)$/u.test(preceding))
    return false;
  return !isMeasured(following.replace(/^[+＋]/u, '')) || /^(?:号|款|型)/u.test(following);
}

/** In the order in which they are asked. */
export const QUANTITY_RULES: readonly Rule[] = [
  less,
  percentSpan,
  percent,
  moneySpan,
  money,
  moneyAfter,
  perFirst,
  timesLetter,
  fractionSpan,
  fractionOfUnit,
  measured,
  span,
  hyphenUndecided,
  fraction,
  vulgarFraction,
  between,
  leading,
  minus,
];
export const COUNT_RULES: readonly Rule[] = [centimetres, count];
