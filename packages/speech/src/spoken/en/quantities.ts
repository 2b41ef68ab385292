import { before, type Rule, type Said } from '../rule.ts';
import { sayFigures, sayNumber, sayOrdinal, sayWhole } from './numbers.ts';
import { N, rx } from './patterns.ts';

const CURRENCIES: Record<string, [string, string, string, string]> = {
  $: ['dollar', 'dollars', 'cent', 'cents'],
  US$: ['US dollar', 'US dollars', 'cent', 'cents'],
  A$: ['Australian dollar', 'Australian dollars', 'cent', 'cents'],
  HK$: ['Hong Kong dollar', 'Hong Kong dollars', 'cent', 'cents'],
  C$: ['Canadian dollar', 'Canadian dollars', 'cent', 'cents'],
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
  k: 'thousand',
  K: 'thousand',
};

/** $3.5 million, £2.50, €20m, $1 */
const money: Rule = {
  name: 'money',
  pattern: rx(
    `((?:US|HK|A|C)?\\$|£|€|¥|\\bRMB\\s?)(${N})(?:(\\s?|-)(million|billion|trillion|thousand|hundred|mn|bn|tn|[mMbBkK])\\b)?(-)?`,
  ),
  say: ([, sign = '', figures = '', space = '', rank = '', hyphen = '']) => {
    const [one, many, small, smalls] = CURRENCIES[sign.trim()] ?? ['', '', '', ''];
    const said = (words: string): Said => [
      [sign, ''],
      [figures, words],
      [space, ''],
      [rank, ''],
      [hyphen, hyphen === '' ? '' : ' '],
    ];
    if (rank !== '')
      return said(`${sayNumber(figures)} ${RANKS[rank] ?? rank} ${hyphen === '' ? many : one}`);
    const [whole = '', part = ''] = figures.split('.');
    if (part.length === 2) {
      const units = Number(whole.replace(/,/gu, ''));
      const words = [
        units > 0 ? `${sayWhole(whole)} ${units === 1 ? one : many}` : '',
        Number(part) > 0 ? `${sayWhole(part)} ${Number(part) === 1 ? small : smalls}` : '',
      ];
      return said(words.filter((word) => word !== '').join(' and ') || `zero ${many}`);
    }
    return said(`${sayNumber(figures)} ${figures === '1' || hyphen !== '' ? one : many}`);
  },
};

const percent: Rule = {
  name: 'percent',
  pattern: rx(`(?<![\\d.])([-−])?(${N})(\\s?%)`),
  say: ([, minus = '', figures = '', mark = '']) => [
    [minus, minus === '' ? '' : 'minus '],
    [figures, sayNumber(figures)],
    [mark, ' percent'],
  ],
};

/** 10–20, 3-1: a span by its dash, and undecided by a hyphen. */
const span: Rule = {
  name: 'span',
  pattern: rx(`(?<![\\d.,-])(${N})([–—]|-)(${N})(?![\\d-])`),
  say: ([, first = '', mark = '', second = ''], context) => {
    if (mark === '-')
      return /(?:won|beat|beating|lost|win|victory|defeat(?:ed)?|lead|led|draw|score)\b[^.]{0,24}$/iu.test(
        before(context, 40),
      )
        ? [
            [first, sayNumber(first)],
            [mark, ' '],
            [second, sayNumber(second)],
          ]
        : 'undecided';
    return [
      [first, sayNumber(first)],
      [mark, ' to '],
      [second, sayNumber(second)],
    ];
  },
};

const UNITS: Record<string, string> = {
  km: 'kilometers',
  m: 'meters',
  cm: 'centimeters',
  mm: 'millimeters',
  kg: 'kilograms',
  g: 'grams',
  mg: 'milligrams',
  lb: 'pounds',
  lbs: 'pounds',
  oz: 'ounces',
  ft: 'feet',
  mi: 'miles',
  mph: 'miles per hour',
  'km/h': 'kilometers per hour',
  kWh: 'kilowatt hours',
  MW: 'megawatts',
  GW: 'gigawatts',
  '°C': 'degrees Celsius',
  '℃': 'degrees Celsius',
  '°F': 'degrees Fahrenheit',
  GB: 'gigabytes',
  MB: 'megabytes',
  'sq. ft.': 'square feet',
  'm²': 'square meters',
  '㎡': 'square meters',
};

const measured: Rule = {
  name: 'unit',
  pattern: rx(
    `(?<![\\d.])([-−])?(${N})(\\s?)(${Object.keys(UNITS)
      .sort((a, b) => b.length - a.length)
      .map((unit) => unit.replace(/[.*+?^$]/gu, '\\$&'))
      .join('|')})(?![A-Za-z²³/])`,
  ),
  say: ([, minus = '', figures = '', space = '', unit = '']) =>
    [
      [minus, minus === '' ? '' : 'minus '],
      [figures, sayNumber(figures)],
      [space, ' '],
      [unit, UNITS[unit] ?? unit],
    ].map(([written, said], index) => (index === 2 && written === '' ? ['', ' '] : [written, said])) as Said,
};

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
    const part = below === '2' ? 'half' : below === '4' ? 'quarter' : sayOrdinal(below);
    return [[whole, `${sayWhole(above)} ${part}${above === '1' ? '' : 's'}`]];
  },
};

const telephone: Rule = {
  name: 'telephone',
  pattern: /(?<![\d.])(?:\+?1[-. ])?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}(?!\d)|(?<![\d.-])\d{3}-\d{4}(?![\d-])/gu,
  say: ([whole = '']) => {
    const said: Said = [];
    for (const [part = ''] of whole.matchAll(/\d+|\D+/gu))
      said.push([part, /\d/u.test(part) ? sayFigures(part) : said.length === 0 ? '' : ', ']);
    return said;
  },
};

const letters: Rule = {
  name: 'letters-and-figures',
  pattern: /\b([A-Z]{1,5})(-?)(\d{1,4})\b/gu,
  say: ([, first = '', mark = '', figures = '']) => [
    [first, first],
    [mark, ''],
    [figures, ` ${figures.length > 2 ? sayFigures(figures) : sayWhole(figures)}`],
  ],
};

const count: Rule = {
  name: 'count',
  pattern: rx(`(?<![\\d.,A-Za-z])([-−](?=\\d))?(${N})(?![\\d])`),
  say: ([, minus = '', figures = ''], { text, start }) => {
    if (minus !== '' && /\S$/u.test(text.slice(0, start))) return null;
    return [
      [minus, minus === '' ? '' : 'minus '],
      [figures, /^0\d/u.test(figures) ? sayFigures(figures) : sayNumber(figures)],
    ];
  },
};

/** In the order in which they are asked. */
export const MONEY_RULES: readonly Rule[] = [money, percent];
export const TELEPHONE_RULES: readonly Rule[] = [telephone];
export const QUANTITY_RULES: readonly Rule[] = [span, fraction, measured];
export const COUNT_RULES: readonly Rule[] = [letters, count];
