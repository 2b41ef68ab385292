import { before, type Context, type Rule, type Said } from '../rule.ts';
import { fraction, fractionOfUnit, fractionSpan, vulgarFraction } from './fractions.ts';
import { MONEY_RULES } from './money.ts';
import {
  HAN,
  HYPHEN,
  MINUS,
  MYRIADS,
  NO_MORE,
  NOT_IN_NUMBER,
  NUMBER,
  PERCENT,
  rx,
  SPAN,
} from './patterns.ts';
import { halfWidth, sayCount, sayDigits, sayInteger, sayNumber } from './numbers.ts';
import { isMeasured } from './measures.ts';
import { less, RECKONING_RULES } from './reckoning.ts';
import { sayUnit, UNIT } from './units.ts';

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
  ...MONEY_RULES,
  timesLetter,
  fractionSpan,
  fractionOfUnit,
  measured,
  span,
  hyphenUndecided,
  fraction,
  vulgarFraction,
  ...RECKONING_RULES,
];
export const COUNT_RULES: readonly Rule[] = [centimetres, count];
