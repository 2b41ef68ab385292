import { after, before, type Context, type Rule, type Said } from '../rule.ts';
import { hyphenScore, isRatio, isScore, minuteWithParts, ratio, SCORE_RULES } from './scores.ts';
import { rx, SPAN, HYPHEN } from './patterns.ts';
import { sayCount, sayInteger, sayNumber } from './numbers.ts';

const HOUR = '(?:2[0-4]|1\\d|0?\\d)';
const MINUTE = '[0-5]\\d';
const COLON = '[:：∶]';

const CLOCK_BEFORE =
  /(?:于|在|至|到|从|上午|下午|凌晨|清晨|早上|早晨|晚上|晚|中午|时间|日|号|今天|昨天|今晚|每天|时刻|截至|当地|星期.|周.)\s?$/u;
const RACE = /(?:成绩|用时|夺冠|夺得|跑出|游出|纪录|时长|全长|耗时|历时|片长)/u;

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
    `(?<![\\d.]|\\d[:：])(\\d{1,2})(${COLON})(${MINUTE})(${COLON})(${MINUTE}(?:\\.\\d{1,3})?)(\\s?[ap]\\.?m\\.?(?![a-z]))?(?![\\d:：])`,
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
    `(?<![\\d.]|\\d[:：])(${HOUR})(${COLON})(${MINUTE})(\\s?(?:${SPAN}|${HYPHEN}|至|到)\\s?)(次日|翌日)?(${HOUR})(${COLON})(${MINUTE})(?![\\d:：])`,
  ),
  say: (
    [, hour = '', one = '', minute = '', mark = '', next = '', hour2 = '', two = '', minute2 = ''],
    context,
  ) => {
    if (isScore(context)) return null;
    const word = mark.includes('到') ? '到' : mark.includes('至') ? '至' : context.style.clockSpan;
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

/** 3月1日9:00—3月5日17:00: the dash between a time and the next day. */
const dayTimeSpan: Rule = {
  name: 'time-to-day',
  pattern: rx(
    `(?<=[:：]\\d\\d|[日时分点]\\s?|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2})(${SPAN}|${HYPHEN})(?=(?:[早晚]上?|[上下中]午|凌晨|傍晚|当晚)\\d|\\d{1,2}[月日时点]|(?:19|20)\\d\\d(?:年|[-/.]\\d)|\\d{1,2}[:：]\\d\\d|次日|翌日)`,
  ),
  say: (_, { style }) => style.clockSpan,
};

/** 12:05, 22：58, 8:00 a.m.; a score where the words around say so, or where it is no time of day. */
const clock: Rule = {
  name: 'clock',
  pattern: rx(
    `(?<![\\d.]|\\d[:：])(${HOUR})(${COLON})(${MINUTE})(\\s?[ap]\\.?m\\.?(?![a-z]))?(?![\\d:：]|[.．]\\d)`,
    'giu',
  ),
  say: ([, hour = '', colon = '', minute = '', marker], context) => {
    if (marker === undefined && (isScore(context) || isRatio(context))) return null;
    return [
      ...(marker ? ([['', half(marker.trim())]] as Said) : []),
      ...sayHour(hour, context),
      [colon, ''],
      [minute, sayMinute(minute, context)],
      ...(marker ? ([[marker, '']] as Said) : []),
    ];
  },
};

/** In the order in which they are asked. */
export const TIME_RULES: readonly Rule[] = [
  ...SCORE_RULES,
  threeParts,
  minuteWithParts,
  clockSpan,
  dayTimeSpan,
  clock,
  ratio,
  hyphenScore,
];
