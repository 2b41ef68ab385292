import { type Rule, type Said } from '../rule.ts';
import { isAdjective } from './adjective.ts';
import { sayFigures, sayNumber, sayOrdinal, sayWhole } from './numbers.ts';
import { N, rx } from './patterns.ts';

const CURRENCIES: Record<string, [string, string, string, string]> = {
  $: ['dollar', 'dollars', 'cent', 'cents'],
  US$: ['US dollar', 'US dollars', 'cent', 'cents'],
  A$: ['Australian dollar', 'Australian dollars', 'cent', 'cents'],
  HK$: ['Hong Kong dollar', 'Hong Kong dollars', 'cent', 'cents'],
  C$: ['Canadian dollar', 'Canadian dollars', 'cent', 'cents'],
  NZ$: ['New Zealand dollar', 'New Zealand dollars', 'cent', 'cents'],
  NT$: ['New Taiwan dollar', 'New Taiwan dollars', 'cent', 'cents'],
  S$: ['Singapore dollar', 'Singapore dollars', 'cent', 'cents'],
  R$: ['real', 'reais', 'centavo', 'centavos'],
  '₹': ['rupee', 'rupees', 'paisa', 'paise'],
  Rs: ['rupee', 'rupees', 'paisa', 'paise'],
  '₩': ['won', 'won', 'jeon', 'jeon'],
  '₽': ['ruble', 'rubles', 'kopeck', 'kopecks'],
  '₱': ['peso', 'pesos', 'centavo', 'centavos'],
  '฿': ['baht', 'baht', 'satang', 'satang'],
  '₺': ['lira', 'lira', 'kurus', 'kurus'],
  CHF: ['Swiss franc', 'Swiss francs', 'centime', 'centimes'],
  '£': ['pound', 'pounds', 'penny', 'pence'],
  '€': ['euro', 'euros', 'cent', 'cents'],
  '¥': ['yuan', 'yuan', 'fen', 'fen'],
  RMB: ['yuan', 'yuan', 'fen', 'fen'],
};

const RANKS: Record<string, string> = {
  m: 'million',
  M: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  B: 'billion',
  tn: 'trillion',
  trn: 'trillion',
  crore: 'crore',
  lakh: 'lakh',
  k: 'thousand',
  K: 'thousand',
};

const SIGN = '(?:(?:US|HK|NZ|NT|A|C|S|R)?\\$|[£€¥₹₩₽₱฿₺]|\\b(?:RMB|CHF|Rs)\\s?)';
const RANK = 'million|billion|trillion|crore|lakh|mn|bn|trn|tn|[mMbBkK]';

/** $3.5 million, £2.50, €20m, $1 */
const money: Rule = {
  name: 'money',
  pattern: rx(`(${SIGN})(${N})(?:(\\s?|-)(${RANK}|thousand|hundred)\\b)?(-)?`),
  say: ([, sign = '', figures = '', space = '', rank = '', hyphen = ''], context) => {
    const [one, many, small, smalls] = CURRENCIES[sign.trim()] ?? ['', '', '', ''];
    const said = (words: string): Said => [
      [sign, ''],
      [figures, words],
      [space, ''],
      [rank, ''],
      [hyphen, hyphen === '' ? '' : ' '],
    ];
    // a $20m fund, a $3-million fund; but $5-a-day
    const single = (hyphen !== '' && !/^an?-/u.test(context.text.slice(context.end))) || isAdjective(context);
    if (rank !== '') return said(`${sayNumber(figures)} ${RANKS[rank] ?? rank} ${single ? one : many}`);
    const [whole = '', part = ''] = figures.split('.');
    if (part.length === 2) {
      const units = Number(whole.replace(/,/gu, ''));
      const words = [
        units > 0 ? `${sayWhole(whole)} ${units === 1 ? one : many}` : '',
        Number(part) > 0 ? `${sayWhole(part)} ${Number(part) === 1 ? small : smalls}` : '',
      ];
      return said(words.filter((word) => word !== '').join(' and ') || `zero ${many}`);
    }
    return said(`${sayNumber(figures)} ${figures === '1' || single ? one : many}`);
  },
};

/** 45%, -0.2%, 10-15%, 10%–15% */
const percent: Rule = {
  name: 'percent',
  pattern: rx(`(?<![\\d.])(?:(${N})(\\s?%?)(\\s?[-–—]\\s?))?(?:(?<![\\d%])([-−+±]))?(${N})(\\s?%)`),
  say: ([, first = '', own = '', dash = '', sign = '', figures = '', mark = '']) => [
    [first, first === '' ? '' : sayNumber(first)],
    [own, ''],
    [dash, dash === '' ? '' : ' to '],
    [sign, sign === '' ? '' : sign === '+' ? 'plus ' : sign === '±' ? 'plus or minus ' : 'minus '],
    [figures, sayNumber(figures)],
    [mark, ' percent'],
  ],
};

/** $10-$15, £20–30m, $5m-$10m */
const moneySpan: Rule = {
  name: 'money-span',
  pattern: rx(
    `(${SIGN})(${N})((?:\\s?(?:${RANK})\\b)?)(\\s?[-–—]\\s?)((?:\\1)?)(${N})(?:(\\s?)(${RANK})\\b)?(?![\\d%-])`,
  ),
  say: ([, sign = '', first = '', own = '', dash = '', again = '', second = '', space = '', rank = '']) => [
    [sign, ''],
    [first, sayNumber(first)],
    [own, own === '' ? '' : ` ${RANKS[own.trim()] ?? own.trim()}`],
    [dash + again, ' to '],
    [
      second + space + rank,
      `${sayNumber(second)} ${rank === '' ? '' : `${RANKS[rank] ?? rank} `}${CURRENCIES[sign.trim()]?.[1] ?? ''}`,
    ],
  ],
};

/** 50p, 99¢ */
const pence: Rule = {
  name: 'pence',
  pattern: /(?<![\d.,])(\d{1,2})(p|¢)(?![\p{L}\d])/gu,
  say: ([, figures = '', mark = '']) => [
    [figures, sayWhole(figures)],
    [mark, mark === 'p' ? (figures === '1' ? ' penny' : ' pence') : figures === '1' ? ' cent' : ' cents'],
  ],
};

const PARTS: Record<string, [one: string, more: string]> = {
  '½': ['half', 'halves'],
  '¼': ['quarter', 'quarters'],
  '¾': ['three quarters', ''],
  '⅓': ['third', 'thirds'],
  '⅔': ['two thirds', ''],
  '⅛': ['eighth', 'eighths'],
};
/** 2½ hours, 3 1/2 miles */
const mixed: Rule = {
  name: 'mixed-number',
  pattern: /(?<![\d/.,])(\d{1,3})(?:(\s?)([½¼¾⅓⅔⅛])|([\s-])([1-9])\/([2-9]|1[0-6])(?![\d/]))/gu,
  say: ([whole = '', figures = '', , sign, , above = '', below = '']) => {
    const part = sign === undefined ? sayFraction(above, below) : aPart(PARTS[sign]?.[0] ?? '');
    return [
      [figures, sayWhole(figures)],
      [whole.slice(figures.length), ` and ${part.replace(/^one (?=half|quarter|third|eighth)/u, 'a ')}`],
    ];
  },
};
const aPart = (part: string) => (part.includes(' ') ? part : `a ${part}`);

function sayFraction(above: string, below: string): string {
  const part = below === '2' ? 'half' : below === '4' ? 'quarter' : sayOrdinal(below);
  return `${sayWhole(above)} ${part}${above === '1' ? '' : 's'}`;
}

const fraction: Rule = {
  name: 'fraction',
  pattern: /(?<![\d/.])(\d{1,2})\/(\d{1,3})(?![\d/])|[½¼¾⅓⅔]/gu,
  say: ([whole = '', above, below = '']) => {
    const signs: Record<string, string> = {
      '½': 'one half',
      '¼': 'one quarter',
      '¾': 'three quarters',
      '⅓': 'one third',
      '⅔': 'two thirds',
    };
    if (above === undefined) return signs[whole] ?? null;
    if (below === '1' || Number(above) >= Number(below)) return 'undecided';
    return [[whole, sayFraction(above, below)]];
  },
};

const count: Rule = {
  name: 'count',
  pattern: rx(`(?<![\\d.,A-Za-z])([-−](?=\\d))?(${N})(?!\\d|[A-Za-z]\\d)`),
  say: ([, minus = '', figures = ''], { text, start, end }) => {
    if (minus !== '' && /\S$/u.test(text.slice(0, start))) return null;
    return [
      [minus, minus === '' ? '' : 'minus '],
      [
        figures,
        (/^0\d/u.test(figures) ? sayFigures(figures) : sayNumber(figures)) +
          (/^\p{L}{2}/u.test(text.slice(end, end + 2)) ? ' ' : ''),
      ],
    ];
  },
};

/** In the order in which they are asked. */
export const MONEY_RULES: readonly Rule[] = [moneySpan, money, pence, percent];
export const QUANTITY_RULES: readonly Rule[] = [mixed, fraction];
export const COUNT_RULES: readonly Rule[] = [count];
