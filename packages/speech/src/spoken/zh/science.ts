import { type Rule, type Said } from '../rule.ts';
import { sayCount, sayDigits, sayInteger, sayNumber } from './numbers.ts';
import { NUMBER, rx } from './patterns.ts';
import { sayUnit, UNIT } from './units.ts';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉';
const plain = (figures: string, signs: string) =>
  [...figures].map((char) => (signs.includes(char) ? String(signs.indexOf(char)) : char)).join('');

/** 10^4, 10⁻⁶, 2³: 十的四次方 */
const power: Rule = {
  name: 'power',
  pattern: rx(
    `(?<![\\d.A-Za-z])(${NUMBER})(?:\\^([-−]?)(\\d{1,3})|(⁻?)([${RAISED}]{1,3}))(?!\\d)(?:(\\s?)(${UNIT})(?![A-Za-z\\d/]))?`,
  ),
  say: (
    [whole = '', base = '', minus = '', figures = '', raisedMinus = '', raised = '', gap = '', unit = ''],
    { style },
  ) => {
    const exponent = figures === '' ? plain(raised, RAISED) : figures;
    const sign = (minus ?? '') + (raisedMinus ?? '') === '' ? '' : '负';
    return [
      [base, sayNumber(base, style)],
      [
        whole.slice(base.length, whole.length - gap.length - unit.length),
        `的${sign}${sayInteger(exponent, style)}次方`,
      ],
      [gap, ''],
      [unit, unit === '' ? '' : sayUnit(unit, style).name],
    ];
  },
};

/** PM₂.₅, CO₂ */
const lowered: Rule = {
  name: 'lowered-figures',
  pattern: rx(`[${LOWERED}]{1,4}(?:[.．][${LOWERED}]{1,3})?`),
  say: ([signs = ''], { style }) => sayNumber(plain(signs, LOWERED), style),
};

/** 39°54′20″ */
const arc: Rule = {
  name: 'degrees-minutes-seconds',
  pattern:
    /(?<![\d.])(\d{1,3})(°)(\s?)(\d{1,2}(?:\.\d{1,4})?)([′'’])(?:(\s?)(\d{1,2}(?:\.\d{1,4})?)(″|"|”|′′|''))?/gu,
  say: (
    [, degrees = '', sign = '', space = '', minutes = '', prime = '', gap = '', seconds = '', mark = ''],
    { style },
  ) => [
    [degrees, sayInteger(degrees, style)],
    [sign, '度'],
    [space, ''],
    [minutes, sayNumber(minutes, style)],
    [prime, '分'],
    [gap, ''],
    [seconds, seconds === '' ? '' : sayNumber(seconds, style)],
    [mark, mark === '' ? '' : '秒'],
  ],
};

/** 15'30", 1′23″45, 9″83: a runner's minutes and seconds. */
const primes: Rule = {
  name: 'minutes-and-seconds',
  pattern: /(?<![\d.°])(?:(\d{1,3})(['′’])(\d{1,2})("|″|”|′′|'')(\d{1,3})?|(\d{1,2})([″"])(\d{1,3}))(?!\d)/gu,
  say: (
    [, minutes, prime = '', seconds = '', mark = '', rest = '', bare = '', sign = '', part = ''],
    { style },
  ) =>
    minutes === undefined
      ? [
          [bare, sayInteger(bare, style)],
          [sign, '秒'],
          [part, sayDigits(part)],
        ]
      : [
          [minutes, sayCount(minutes, '分', '', style)],
          [prime, '分'],
          [seconds, (seconds.startsWith('0') ? '零' : '') + sayInteger(seconds, style)],
          [mark, '秒'],
          [rest, sayDigits(rest)],
        ],
};

/** 6.7"屏幕: an inch, where a screen is measured. */
const inch: Rule = {
  name: 'inch',
  pattern:
    /(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)(\s?["″])(?=\s?(?:[大直]?屏|的?(?:曲面|全面|高清|超清|液晶|触控|触摸|显示|电视|平板)))/gu,
  say: ([, figures = '', mark = ''], { style }) => [
    [figures, sayNumber(figures, style)],
    [mark, '英寸'],
  ],
};

/** 9秒83: hundredths one by one. */
const hundredths: Rule = {
  name: 'hundredths',
  pattern: /(?<=\d秒)\d{2,3}(?![\d.])/gu,
  say: ([figures = ''], { text, end }) =>
    /^[个人米次分帧公平字]/u.test(text.slice(end, end + 1)) ? null : sayDigits(figures),
};

const SPANS: Record<string, string> = { d: '天', h: '小时', min: '分', m: '分', s: '秒' };
/** 4h18min, 2h30m15s */
const duration: Rule = {
  name: 'duration',
  pattern: /(?<![\d.A-Za-z])(?:\d{1,3}(?:d|h|min|m)){1,3}\d{1,3}(?:h|min|m|s)(?![A-Za-z\d])/gu,
  say: ([whole = ''], { style }) => {
    const said: Said = [];
    for (const [, figures = '', unit = ''] of whole.matchAll(/(\d+)([a-z]+)/gu)) {
      const name = SPANS[unit] ?? unit;
      const nought = said.length > 0 && /^0\d/u.test(figures) ? '零' : '';
      said.push(
        [figures, nought + sayCount(figures.replace(/^0(?=\d)/u, ''), name, '', style)],
        [unit, name],
      );
    }
    return said;
  },
};

const GREEK: Record<string, string> = {
  α: '阿尔法',
  β: '贝塔',
  γ: '伽马',
  Γ: '伽马',
  δ: '德尔塔',
  Δ: '德尔塔',
  ε: '艾普西龙',
  θ: '西塔',
  λ: '拉姆达',
  π: '派',
  σ: '西格玛',
  Σ: '西格玛',
  φ: '斐',
  ω: '欧米伽',
  Ω: '欧米伽',
};
const greek: Rule = {
  name: 'greek-letter',
  pattern: rx(`(?<![\\p{Script=Greek}])[${Object.keys(GREEK).join('')}](?![\\p{Script=Greek}])`),
  say: ([letter = '']) => GREEK[letter] ?? null,
};

/** In the order in which they are asked. */
export const SCIENCE_RULES: readonly Rule[] = [power, lowered, arc, inch, primes, duration, hundredths];
export const LETTER_RULES: readonly Rule[] = [greek];
