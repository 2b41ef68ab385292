import { after, type Rule } from '../rule.ts';
import { plural, sayNumber, sayOrdinal, sayWhole, sayYear } from './numbers.ts';
import { rx } from './patterns.ts';

const MONTHS: Record<string, string> = {
  Jan: 'January',
  Feb: 'February',
  Mar: 'March',
  Apr: 'April',
  Jun: 'June',
  Jul: 'July',
  Aug: 'August',
  Sep: 'September',
  Sept: 'September',
  Oct: 'October',
  Nov: 'November',
  Dec: 'December',
};

const FULL_MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

const MONTH = `(?:${FULL_MONTHS})|(?:${Object.keys(MONTHS).join('|')})\\.?`;

const sayMonth = (word: string) => MONTHS[word.replace('.', '')] ?? word;

/** Feb. 24, 2026; Feb. 24; February 24 */
const date: Rule = {
  name: 'date',
  pattern: rx(
    `\\b(${MONTH})(\\s+)(\\d{1,2})(?:st|nd|rd|th)?(?:(,?\\s+)((?:1[5-9]|20|21)\\d\\d))?(?![\\d:%])`,
  ),
  say: ([whole = '', month = '', space = '', day = '', mark = '', year = '']) => {
    if (Number(day) < 1 || Number(day) > 31) return null;
    const suffix = whole.slice(
      month.length + space.length + day.length,
      whole.length - mark.length - year.length,
    );
    return [
      [month, sayMonth(month)],
      [space, ' '],
      [day + suffix, sayOrdinal(day)],
      [mark, mark === '' ? '' : ', '],
      [year, year === '' ? '' : sayYear(year)],
    ];
  },
};

/** 24 February 2026, 24 Feb. */
const dayFirst: Rule = {
  name: 'date-day-first',
  pattern: rx(`(?<![\\d.,])(\\d{1,2})(\\s+)(${MONTH})(?:(,?\\s+)((?:1[5-9]|20|21)\\d\\d))?(?!\\d)`),
  say: ([, day = '', space = '', month = '', mark = '', year = '']) => [
    [day, `the ${sayOrdinal(day)} of`],
    [space, ' '],
    [month, sayMonth(month)],
    [mark, mark === '' ? '' : ', '],
    [year, year === '' ? '' : sayYear(year)],
  ],
};

const iso: Rule = {
  name: 'date-iso',
  pattern: /(?<!\d)((?:19|20)\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?!\d)/gu,
  say: ([whole = '', year = '', month = '', day = '']) => [
    [
      whole,
      `${FULL_MONTHS.split('|')[Number(month) - 1] ?? ''} ${sayOrdinal(String(Number(day)))}, ${sayYear(year)}`,
    ],
  ],
};

const monthAlone: Rule = {
  name: 'month',
  pattern: rx(`\\b(?:${Object.keys(MONTHS).join('|')})\\.(?=\\s)`),
  say: ([word = '']) => sayMonth(word),
};

/** 8:30 a.m., 17:05 */
const clock: Rule = {
  name: 'clock',
  pattern: /(?<![\d:])([01]?\d|2[0-4]):([0-5]\d)(?:(\s?)([ap])(?:\.m\.|m\b))?(?![\d:])/giu,
  say: ([whole = '', hour = '', minute = '', , half]) => {
    const minutes =
      minute === '00'
        ? half === undefined
          ? ' o’clock'
          : ''
        : minute.startsWith('0')
          ? ` oh ${sayWhole(minute.slice(1))}`
          : ` ${sayWhole(minute)}`;
    return [[whole, `${sayWhole(hour)}${minutes}${half === undefined ? '' : ` ${half.toLowerCase()} m`}`]];
  },
};

/** 9 a.m.–5 p.m., noon-2 p.m. */
const timeSpan: Rule = {
  name: 'time-span',
  pattern:
    /(?<=(?:[ap]\.?m\.?|noon|midnight|\d:\d\d|\b\d{1,2}))\s?[-–—]\s?(?=\d{1,2}(?::\d\d)?\s?[ap]\.?m\b|noon|midnight)/giu,
  say: () => ' to ',
};

/** Dec. 12-14, March 3–5 */
const daySpan: Rule = {
  name: 'day-span',
  pattern: rx(`\\b(${MONTH})(\\s+)(\\d{1,2})(\\s?[-–]\\s?)(\\d{1,2})(?![\\d:%-])`),
  say: ([, month = '', space = '', first = '', mark = '', second = '']) => [
    [month, sayMonth(month)],
    [space, ' '],
    [first, sayOrdinal(first)],
    [mark, ' to '],
    [second, sayOrdinal(second)],
  ],
};

/** 11/25/2026, 25/11/2026: only where one number can be no month. */
const strokes: Rule = {
  name: 'date-by-strokes',
  pattern: /(?<![\d/.])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/gu,
  say: ([whole = '', first = '', second = '', year = '']) => {
    const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
    if (Number(month) > 12 || Number(month) < 1 || Number(day) > 31) return null;
    if (Number(day) <= 12 && first !== second) return 'undecided';
    return [
      [
        whole,
        `${FULL_MONTHS.split('|')[Number(month) - 1] ?? ''} ${sayOrdinal(String(Number(day)))}, ${sayYear(year)}`,
      ],
    ];
  },
};

/** 1:30:45: a runner's time, or the clock before a.m. */
const threeParts: Rule = {
  name: 'hours-minutes-seconds',
  pattern: /(?<![\d:])(\d{1,2}):([0-5]\d):([0-5]\d)(?![\d:])/gu,
  say: ([whole = '', hours = '', minutes = '', seconds = '']) => {
    const count = (figures: string, unit: string) =>
      `${sayWhole(figures)} ${unit}${Number(figures) === 1 ? '' : 's'}`;
    return [[whole, `${count(hours, 'hour')}, ${count(minutes, 'minute')} and ${count(seconds, 'second')}`]];
  },
};

/** 3:26.00: a runner's minutes, seconds and hundredths. */
const minutesAndHundredths: Rule = {
  name: 'minute-with-hundredths',
  pattern: /(?<![\d:.])(\d{1,2})(:)([0-5]\d\.\d{1,3})(?![\d:])/gu,
  say: ([, minutes = '', colon = '', seconds = '']) => [
    [minutes, `${sayWhole(minutes)} minute${minutes === '1' ? '' : 's'}`],
    [colon, ' '],
    [seconds, `${sayNumber(seconds.replace(/^0/u, ''))} seconds`],
  ],
};

/** a.m. after a bare hour: 9 a.m., 7pm */
const hour: Rule = {
  name: 'hour',
  pattern: /(?<![\d:.])(\d{1,2})(\s?)([ap])(?:\.m\.|m\b)/giu,
  say: ([, figures = '', space = '', half = ''], { text, start, end }) => {
    const mark = text.slice(start + figures.length + space.length, end);
    return [
      [figures, sayWhole(figures)],
      [space, ' '],
      [mark, `${half.toLowerCase()} m`],
    ];
  },
};

const ordinal: Rule = {
  name: 'ordinal',
  pattern: /(?<![\d.,])(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)\b/gu,
  say: ([whole = '', figures = '']) => [[whole, sayOrdinal(figures)]],
};

const decade: Rule = {
  name: 'decade',
  pattern: /(?<![\d.,])(1[5-9]|20)([1-9]0|00)(’s|'s|s)\b|(?<![\d.,])(?:(?<=[\s(])[’'‘])?([2-9]0)s\b/gu,
  say: ([whole = '', century = '', tens = '', , short]) => {
    const year = short ?? century + tens;
    const said = short === undefined ? sayYear(year) : sayWhole(year);
    return [[whole, plural(said)]];
  },
};

const COUNTED =
  /^\s?(?:people|percent|per cent|miles|kilometers|kilometres|feet|meters|metres|acres|tons|tonnes|pounds|dollars|euros|yuan|homes|jobs|workers|students|residents|words|times|votes)/u;

/** 2026, in 1998: four figures that count nothing. */
const year: Rule = {
  name: 'year',
  pattern:
    /(?<![\d.,$£€#A-Za-z-])(?:(?:1[5-9]|20)\d\d|(?<=\b(?:[Ii]n|[Ss]ince|of|until|from|by|before|after|year)\s)1[0-4]\d\d)(?![\d,]\d|\d|\.\d|%|-\d)/gu,
  say: ([figures = ''], context) => (COUNTED.test(after(context, 16)) ? null : sayYear(figures)),
};

const yearSpan: Rule = {
  name: 'year-span',
  pattern:
    /(?<![\d.,])((?:1[5-9]|20)\d\d)([-–—])((?:(?:1[5-9]|20)\d\d)|\d\d)(?![\d-])|(?<![\d.,])(20\d\d)(\/)(\d\d)(?=\s(?:season|school|academic|fiscal|financial|tax|budget|term))/gu,
  say: ([, one, dash, two, first = one ?? '', mark = dash ?? '', second = two ?? '']) => [
    [first, sayYear(first)],
    [mark, ' to '],
    [second, second.length === 4 ? sayYear(second) : sayWhole(second)],
  ],
};

/** In the order in which they are asked. */
export const DATE_RULES: readonly Rule[] = [iso, strokes, daySpan, date, dayFirst, monthAlone];
export const TIME_RULES: readonly Rule[] = [
  threeParts,
  minutesAndHundredths,
  timeSpan,
  clock,
  hour,
  ordinal,
  decade,
  yearSpan,
  year,
];
