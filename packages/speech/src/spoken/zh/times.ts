import { after, before, type Context, type Rule, type Said } from '../rule.ts';
import { rx, SPAN, HYPHEN } from './patterns.ts';
import { sayCount, sayInteger, sayNumber } from './numbers.ts';

const HOUR = '(?:2[0-4]|1\\d|0?\\d)';
const MINUTE = '[0-5]\\d';
const COLON = '[:：∶]';

/** Before a result in a game: 以3:1战胜, 比分定格在78:96. */
const SCORE_BEFORE =
  /(?:比分|总分|大比分|局分|击败|战胜|以|负于|不敌|逼平|战平|胜|负|赢|输|平|领先|落后|爆冷|取胜|战绩|扳成|改写为|定格在|[级盘局]数)[^，。；]{0,6}$/u;
const SCORE_AFTER =
  /^\s*(?:[（(][^）)]{0,20}[）)])?\s*(?:战胜|击败|大胜|险胜|完胜|力克|轻取|横扫|逆转|不敌|负于|取胜|获胜|领先|落后|战平|逼平|淘汰|的(?:总)?比分)/u;
const CLOCK_BEFORE =
  /(?:于|在|至|到|从|上午|下午|凌晨|清晨|早上|早晨|晚上|晚|中午|时间|日|号|今天|昨天|今晚|每天|时刻|截至|当地|星期.|周.)\s?$/u;
const RACE = /(?:成绩|用时|夺冠|夺得|跑出|游出|纪录|时长|全长|耗时|历时|片长)/u;

export function isScore(context: Context): boolean {
  return SCORE_BEFORE.test(before(context, 16)) || SCORE_AFTER.test(after(context, 30));
}

function half(marker: string): string {
  return /^p/iu.test(marker) ? '下午' : '上午';
}

/** 十一点; 两点 for 2. */
function sayHour(hour: string, { style }: Context): Said {
  const hours = hour.replace(/^0(?=\d)/u, '');
  return [[hour, hours === '2' ? '两点' : `${sayInteger(hours, style)}点`]];
}

const sayMinute = (minute: string, { style }: Context) =>
  minute === '00' ? '' : `${minute.startsWith('0') ? '零' : ''}${sayInteger(minute, style)}分`;

/** 13:10:36 on the clock, 2:06:15 of a runner. */
const threeParts: Rule = {
  name: 'hours-minutes-seconds',
  pattern: rx(
    `(?<![\\d.:：])(\\d{1,2})(${COLON})(${MINUTE})(${COLON})(${MINUTE}(?:\\.\\d{1,3})?)(\\s?[ap]\\.?m\\.?(?![a-z]))?(?![\\d:：])`,
    'giu',
  ),
  say: ([, hour = '', one = '', minute = '', two = '', second = '', marker], context) => {
    const { style } = context;
    const race = RACE.test(before(context, 16)) || RACE.test(after(context, 12));
    const clock =
      marker !== undefined || CLOCK_BEFORE.test(before(context)) || (hour.length === 2 && Number(hour) >= 7);
    const seconds = `${/^0\d/u.test(second) ? '零' : ''}${sayNumber(second.replace(/^0(?=\d)/u, ''), style)}秒`;
    if (!race && (clock || style.hoursMinutesSeconds === 'clock')) {
      return [
        ...(marker ? ([['', half(marker.trim())]] as Said) : []),
        ...sayHour(hour, context),
        [one, ''],
        [minute, minute === '00' ? '零分' : sayMinute(minute, context)],
        [two, ''],
        [second, seconds],
        ...(marker ? ([[marker, '']] as Said) : []),
      ];
    }
    return [
      [hour, `${sayCount(hour.replace(/^0(?=\d)/u, ''), '小时', '', style)}小时`],
      [one, ''],
      [minute, minute === '00' ? '零分' : sayMinute(minute, context)],
      [two, ''],
      [second, seconds],
    ];
  },
};

/** 8:30—17:00 */
const clockSpan: Rule = {
  name: 'clock-span',
  pattern: rx(
    `(?<![\\d.:：])(${HOUR})(${COLON})(${MINUTE})(\\s?(?:${SPAN}|${HYPHEN}|至|到)\\s?)(次日|翌日)?(${HOUR})(${COLON})(${MINUTE})(?![\\d:：])`,
  ),
  say: (
    [, hour = '', one = '', minute = '', mark = '', next = '', hour2 = '', two = '', minute2 = ''],
    context,
  ) => {
    if (isScore(context)) return null;
    const word = mark.includes('到') ? '到' : mark.includes('至') ? '至' : context.style.span;
    return [
      ...sayHour(hour, context),
      [one, ''],
      [minute, sayMinute(minute, context)],
      [mark, word],
      [next, next],
      ...sayHour(hour2, context),
      [two, ''],
      [minute2, sayMinute(minute2, context)],
    ];
  },
};

/** 12:05, 22：58, 8:00 a.m.; a score where the words around say so, or where it is no time of day. */
const clock: Rule = {
  name: 'clock',
  pattern: rx(
    `(?<![\\d.:：])(${HOUR})(${COLON})(${MINUTE})(\\s?[ap]\\.?m\\.?(?![a-z]))?(?![\\d:：]|[.．]\\d)`,
    'giu',
  ),
  say: ([, hour = '', colon = '', minute = '', marker], context) => {
    if (marker === undefined && isScore(context)) return null;
    return [
      ...(marker ? ([['', half(marker.trim())]] as Said) : []),
      ...sayHour(hour, context),
      [colon, ''],
      [minute, sayMinute(minute, context)],
      ...(marker ? ([[marker, '']] as Said) : []),
    ];
  },
};

/** 78:96, 3:1, 1∶10000, 3:2:1: what is no time is a score or a ratio, both 比. */
const ratio: Rule = {
  name: 'score-or-ratio',
  pattern: rx(
    `(?<![\\d.:：A-Za-z/])\\d{1,6}(?:\\.\\d{1,3})?(?:\\s?${COLON}\\s?\\d{1,9}(?:\\.\\d{1,3})?){1,4}(?![\\d:：]|\\.\\d)`,
  ),
  say: ([whole = ''], { style }) =>
    whole.split(/(\s?[:：∶]\s?)/u).map((part) => [part, /\d/u.test(part) ? sayNumber(part, style) : '比']),
};

/** 3-1: a score where the words say so; else nobody can tell, or the suite's style does. */
const hyphenScore: Rule = {
  name: 'score-with-hyphen',
  pattern: rx(
    `(?<![\\d.:：A-Za-z/%％]|[\\d]${HYPHEN})(\\d{1,3})(${HYPHEN})(\\d{1,3})(?![\\d:：A-Za-z%％/]|[.-]\\d)`,
  ),
  say: ([, first = '', mark = '', second = ''], context) => {
    const score: Said = [
      [first, sayInteger(first, context.style)],
      [mark, '比'],
      [second, sayInteger(second, context.style)],
    ];
    if (isScore(context)) return score;
    if (context.style.hyphens === 'score-or-date' && first.length < 2 && second.length < 2) return score;
    return null;
  },
};

/** In the order in which they are asked. */
export const TIME_RULES: readonly Rule[] = [threeParts, clockSpan, clock, ratio, hyphenScore];
