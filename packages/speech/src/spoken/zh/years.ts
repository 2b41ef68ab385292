import { before, type Context, type Rule } from '../rule.ts';
import { D, HAN, HYPHEN, NOT_IN_NUMBER, rx, SPAN } from './patterns.ts';
import { isMeasured } from './measures.ts';
import { halfWidth, sayDigits, sayInteger } from './numbers.ts';

/** Years that a newspaper names, and the months. */
export const YEAR = '(?:1[5-9]|20|21)\\d\\d';
export const MONTH = '(?:1[0-2]|0?[1-9])';

const inRange = (figures: string, low: number, high: number) => {
  const value = Number(halfWidth(figures));
  return value >= low && value <= high;
};

/** Years before this word are counted, not named: 3000年来, 近1000年, 2000年历史. */
const COUNTED_AFTER = /^(?:多|余|来|的?历史|间|之久|以上|左右|不变|古)/u;
const COUNTED_BEFORE = /(?:近|约|超过?|达|有着?|历经|长达|距今|跨越|已有|逾|共|存续|上下|纵横)$/u;
/** Before a year of our own time these alone count: 下达2020年…, 约2012年 name a year. */
const SURELY_COUNTED = /(?:历经|长达|距今[近约]?|存续)$/u;

function isCountedYears(context: Context, figures: string): boolean {
  const following = context.text.slice(context.end);
  const ours = inRange(figures, 1900, 2099) && !figures.endsWith('00');
  return COUNTED_AFTER.test(following) || (ours ? SURELY_COUNTED : COUNTED_BEFORE).test(before(context));
}

/** 公元前770年—前256年, 前3300—前2300年, （公元前202—公元220年）: names of years on both sides. */
const ancientSpan: Rule = {
  name: 'year-span-before-christ',
  pattern: rx(
    `(?<=公元前|[（(]前|约前)(\\d{1,4})(年?)(\\s?(?:${SPAN}|${HYPHEN}|至|到)\\s?)(公元前?|前)?(\\d{1,4})(?=年|[）)，])`,
  ),
  say: ([, first = '', own = '', mark = '', era = '', second = ''], { style }) => [
    [first, sayDigits(first)],
    [own, own],
    [mark, /[至到]/u.exec(mark)?.[0] ?? style.span],
    [era, era],
    [second, sayDigits(second)],
  ],
};

/** 2024—2026年, 2021-2025年, 1949～2019, 2025/26赛季 */
const yearSpan: Rule = {
  name: 'year-span',
  pattern: rx(
    `(?<![\\d.])(${YEAR})(年?)\\s?(${SPAN}|${HYPHEN}|至|到|/(?=(?:\\d\\d){1,2}(?:学年|财年|赛季|雪季|跨年|年度))|/(?=20\\d\\d${HAN}))\\s?(${YEAR}|\\d\\d(?=年|学年|财年|赛季|雪季))(年|学年|财年|赛季|雪季)?(?![\\d.])`,
  ),
  say: ([whole = '', first = '', own = '', mark = '', second = '', unit = ''], context) => {
    if (second.length === 2 && unit === '') return null;
    if (mark === '/' && second.length === 4 && Number(second) !== Number(first) + 1) return null;
    // 1500-2000亿元 counts
    if (
      own === '' &&
      unit === '' &&
      /^\s?(?:[万亿元人个米吨家台件名次辆多余倍套]|公里|美元|平方)/u.test(context.text.slice(context.end))
    )
      return null;
    const { style } = context;
    const word = mark === '到' ? '到' : mark === '至' ? '至' : style.span;
    const spaced = whole.slice(first.length + own.length, whole.length - second.length - unit.length);
    return [
      [first, sayDigits(first)],
      [own, own],
      [spaced, word],
      [second, sayDigits(second)],
      [unit, unit],
    ];
  },
};

/** 唐（618—907）, 明洪武元年至清宣统三年（1368—1911）: years by their brackets, unless both are round and uncounted. */
const bracketedSpan: Rule = {
  name: 'year-span-in-brackets',
  pattern: rx(
    `(?:(?<=[（(])\\d{3,4}(?=年?[—–-]\\d{4})|(?<=[朝代汉唐隋晋宋辽金魏周][（(])\\d{3})(年?)([—–-])(\\d{3,4})(?=年?[）)，])`,
  ),
  say: ([whole = '', own = '', mark = '', second = ''], { style }) => {
    const first = whole.slice(0, whole.length - own.length - mark.length - second.length);
    const named = Number(first) < Number(second) && Number(second) <= 2100;
    return !named || (first.endsWith('0') && second.endsWith('0') && own === '')
      ? null
      : [
          [first, sayDigits(first)],
          [own, own],
          [mark, style.span],
          [second, sayDigits(second)],
        ];
  },
};

/** 2026/2, 2026-02; 2008.08 only with the zero, since 2008.8 may be a quantity. */
const yearMonth: Rule = {
  name: 'year-month',
  pattern: rx(`(?<![\\d.A-Za-z])(${YEAR})(?:([-/])(${MONTH})|(\\.)(0[1-9]|1[0-2]))(?![\\d%％]|[-/.]\\d)`),
  say: ([, year = '', mark, month, stop, second], context) => {
    if (/^\s*(?:万|亿|元|吨|米|公里|千|个|人|美元|倍)/u.test(context.text.slice(context.end))) return null;
    return [
      [year, sayDigits(year)],
      [mark ?? stop ?? '', '年'],
      [month ?? second ?? '', `${sayInteger(month ?? second ?? '', context.style)}月`],
    ];
  },
};

/** 80年代, 1990年代, 20世纪90年代 */
const decade: Rule = {
  name: 'decade',
  pattern: rx(`(?<![\\d.])(\\d{2}|\\d{3}0)(?=年代)`),
  say: ([figures = ''], { style }) =>
    figures.length === 4 ? sayDigits(figures) : sayInteger(figures, style),
};

/** 90后, 00后 */
const generation: Rule = {
  name: 'generation',
  pattern: rx(
    `(?<![\\d０-９.．])([0-9]0|[0-9]5|${YEAR})(?=\\s?后(?!来|天|者|将|再|又)|(?:、\\d[05]){1,4}后(?!来|天))`,
  ),
  say: ([figures = '']) => sayDigits(figures),
};

/** 2025年, 公元前221年, 86年8月, 2025学年; not 3000年历史. */
const year: Rule = {
  name: 'year',
  pattern: rx(`(?<![\\d０-９.．,])(${D}{2,4})(?=\\s?(?:年(?!级|龄|内|薪|轻|产|均|报)|学年|财年|赛季|年度))`),
  say: ([figures = ''], context) => {
    const plain = halfWidth(figures);
    const following = context.text.slice(context.end).trimStart();
    if (/(?:公元前?|纪元前)$/u.test(before(context))) return sayDigits(plain);
    if (plain.length === 4) {
      const named =
        inRange(plain, 1000, 2199) && !isCountedYears({ ...context, end: context.end + 1 }, plain);
      return named ? sayDigits(plain) : null;
    }
    // 618年5月 names a year; 设计寿命120年 counts, as three figures do almost always in a newspaper
    if (plain.length === 3) return /^年\s?\d{1,2}月/u.test(following) ? sayDigits(plain) : null;
    // 86年8月: two figures are a year's only before a month, or with a nought, or among the last decades of a century
    if (/^年(?:出生|生人|生的)/u.test(following) && /^[03-9]\d$/u.test(plain)) return sayDigits(plain);
    if (/^年\s?\d{1,2}月/u.test(following) || (/^0\d$/u.test(plain) && following.startsWith('年')))
      return sayDigits(plain);
    return null;
  },
};

/** 2026Q3, 2025H1 */
const quarter: Rule = {
  name: 'year-and-quarter',
  pattern: /(?<![\dA-Za-z.])((?:19|20)\d\d)(年?)([QH])([1-4])(?![\dA-Za-z])/gu,
  say: ([, figures = '', unit = '', letter = '', part = ''], { style }) => [
    [figures, sayDigits(figures)],
    [unit, unit],
    [letter, letter],
    [part, sayInteger(part, style)],
  ],
};

/** 2026春节, 2025中国…, 2024赛季: four figures before a word that counts nothing. */
const bareYear: Rule = {
  name: 'bare-year',
  pattern: rx(
    `${NOT_IN_NUMBER}((?:19|20)\\d\\d)(?=届|款|版|级|春|夏|秋|冬|秋冬|中国|世界|全国|全球|国际|亚洲|北京|上海|奥运|亚运|世锦|新年|跨年|高考|清明|五一|国庆|元旦|端午|中秋|双十一|财富|胡润)|(?<=^|[“‘《（(\\s])(?:19[5-9]|20[0-4])\\d(?=${HAN})`,
  ),
  say: ([figures = ''], { text, start, end }) =>
    /^$|[“‘《（(\s]$/u.test(text.slice(0, start).slice(-1)) &&
    isMeasured(text.slice(end, end + 4)) &&
    !/^[届款版级中]/u.test(text.slice(end))
      ? null
      : sayDigits(figures),
};

/** 迎来2020，…; 举办2020曾侯乙编钟展; 报告（2019）: a year of our time that nothing counts. Round numbers may be anything. */
const yearAlone: Rule = {
  name: 'year-alone',
  pattern: rx(
    `${NOT_IN_NUMBER}(?:19[5-9]|20[0-4])(?!00)\\d(?=$|[，。、；！？”’》）)…“‘《（(·]|——?${HAN}|${HAN})`,
  ),
  say: ([figures = ''], context) => {
    const following = context.text.slice(context.end, context.end + 4);
    const counted = isMeasured(following) && !NO_MEASURE.test(following);
    if (context.style.name !== 'house' || figures.endsWith('00') || counted) return null;
    return /(?:[近约超达逾共为第加减乘]|(?<!截)至|到|从|(?<!指)[数量]是?)$/u.test(before(context))
      ? null
      : sayDigits(figures);
  },
};

/** Words that begin as a currency's or a measure's name does: 2020美好生活节, 2021港珠澳. */
const NO_MEASURE =
  /^(?:美(?![元分金])|欧(?!元)|日(?![元圆])|英(?![镑里尺寸亩])|港(?![元币])|华(?!氏)|天(?=[坛山津河府安文空]\p{Script=Han})|[海立公]\p{Script=Han}?(?:洋|项|益|会|园|司|布))/u;

/** In the order in which they are asked: before days and months, and after them. */
export const YEAR_RULES: readonly Rule[] = [
  ancientSpan,
  yearSpan,
  bracketedSpan,
  yearMonth,
  decade,
  generation,
  year,
];
export const BARE_YEAR_RULES: readonly Rule[] = [quarter, bareYear, yearAlone];
