import { after, before, type Context, type Rule, type Said } from '../rule.ts';
import { isMeasured } from './measures.ts';
import { sayDigits, sayInteger, sayNumber } from './numbers.ts';
import { HYPHEN, rx, SPAN } from './patterns.ts';

const COLON = '[:：∶]';
/** Before a result in a game: 以3:1战胜, 比分定格在78:96. */
const SCORE_BEFORE =
  /(?:比分|总分|大比分|局分|击败|战胜|以|负于|不敌|逼平|战平|胜|负|赢|输|平|领先|落后|爆冷|取胜|战绩|扳成|改写为|定格在|[级盘局]数)[^，。；]{0,6}$/u;
const SCORE_AFTER =
  /^\s*(?:[（(][^）)]{0,20}[）)])?\s*(?:战胜|击败|大胜|险胜|完胜|力克|轻取|横扫|逆转|小胜|客胜|主胜|惜败|告负|告捷|绝杀|力擒|反超|击溃|不敌|负于|取胜|获胜|领先|落后|战平|逼平|淘汰|胜(?!率)|负(?!责)|的(?:总)?比分)/u;
/** The games of a match behind its result: 3:2（25-21，18-25…）. */
const GAMES_BEFORE = /\d\s?[:：比-]\s?\d{1,3}\s?[（(]$/u;
const RATIO_BEFORE = /(?:比例|配比|比值|比率|之比|比为|性别比|兑换|汇率|赔率)[^，。；]{0,4}$/u;
const RATIO_AFTER = /^\s*的?(?:比例|配比|比率|稀释|兑换|还原|配资|等比|模型|沙盘|复刻|仿真|进行配)/u;

export function isScore(context: Context): boolean {
  return (
    SCORE_BEFORE.test(before(context, 16)) ||
    GAMES_BEFORE.test(before(context, 10)) ||
    SCORE_AFTER.test(after(context, 30))
  );
}

const GAME_BEFORE =
  /(?:第[\d一二三四五六七八九十]{1,3}[轮场局]|联赛|决赛|小组赛|季后赛|预选赛|锦标赛|公开赛|[中英法日韩]超|[西德意法中]甲|[WNC]{1,2}BA|[主客]场)[^。；！？]{0,24}$/u;
/** 中超第2轮，甲队2-1乙队; 决赛21-17、19-21: in news of a game, before a name or another result. */
const isGame = ({ text, start, end }: Context, pairs: number): boolean =>
  GAME_BEFORE.test(text.slice(Math.max(0, start - 36), start)) &&
  !/(?:[第图表页号月日年]|附件)$/u.test(text.slice(0, start)) &&
  (pairs > 1 || (!isMeasured(text.slice(end, end + 4)) && /^\p{Script=Han}{2}/u.test(text.slice(end))));

/** A ratio by the words beside it, even where it could be a time of day: 比例为1:20, 1:10的比例. */
export const isRatio = (context: Context): boolean =>
  RATIO_BEFORE.test(before(context, 12)) || RATIO_AFTER.test(after(context, 8));

const against = (whole: string, signs: RegExp, style: Context['style']): Said =>
  whole
    .split(/([:：∶、，,\s—―–~～〜∼‐‑－-]+)/u)
    .map((part) => [part, /\d/u.test(part) ? sayNumber(part, style) : signs.test(part) ? '比' : part]);

/** 25:21、22:25、25:20: games of one match. They are scores where one of them is no time of day, or where words tell. */
const scoreList: Rule = {
  name: 'score-list',
  pattern: rx(
    `(?<![\\d.:：])\\d{1,3}${COLON}\\d{1,3}(?:\\s?[、，,]\\s?\\d{1,3}${COLON}\\d{1,3}(?![\\d:：]|\\.\\d)){1,12}`,
  ),
  say: ([whole = ''], context) => {
    const noTime = [...whole.matchAll(/(\d+)[:：∶](\d+)/gu)].some(
      ([, hour = '', minute = '']) => Number(hour) > 24 || minute.length !== 2 || Number(minute) > 59,
    );
    return noTime || isScore(context) ? against(whole, /[:：∶]/u, context.style) : null;
  },
};

/** 78:96, 3:1, 1∶10000, 3:2:1: what is no time is a score or a ratio, both 比. */
export const ratio: Rule = {
  name: 'score-or-ratio',
  pattern: rx(
    `(?<![\\d.:：A-Za-z/])\\d{1,6}(?:\\.\\d{1,3})?(?:\\s?${COLON}\\s?\\d{1,9}(?:\\.\\d{1,3})?){1,4}(?![\\d:：]|\\.\\d)`,
  ),
  say: ([whole = ''], { style }) =>
    whole.split(/(\s?[:：∶]\s?)/u).map((part) => [part, /\d/u.test(part) ? sayNumber(part, style) : '比']),
};

/** 3-1, 2—0, 6-3、6-4: scores where the words say so; else nobody can tell, or the suite's style does. */
export const hyphenScore: Rule = {
  name: 'score-with-hyphen',
  pattern: rx(
    `(?<![\\d.A-Za-z/%％]|\\d[:：]|[\\d](?:${HYPHEN}|${SPAN}))\\d{1,3}(?:${HYPHEN}|${SPAN})\\d{1,3}(?![\\d:：A-Za-z%％/]|[.-]\\d)(?:\\s?[、，]\\s?\\d{1,3}(?:${HYPHEN}|${SPAN})\\d{1,3}(?![\\d:：A-Za-z%％/.-])){0,8}`,
  ),
  say: ([whole = ''], context) => {
    const { style, text, end } = context;
    const hyphen = !rx(SPAN, 'u').test(whole);
    const following = text.slice(end, end + 4);
    const counted = isMeasured(following) && !/^[胜负大逆]/u.test(following) && !/^的/u.test(following);
    const pairs = [...whole.matchAll(/\d+\D\d+/gu)].length;
    if ((isScore(context) || isGame(context, pairs)) && !counted)
      return against(whole, rx(`${HYPHEN}|${SPAN}`, 'u'), style);
    if (style.hyphens === 'score-or-date' && hyphen && /^\d-\d$/u.test(whole) && !counted)
      return against(whole, /-/u, style);
    return null;
  },
};

/** 4-3-3阵型: 四三三 */
const formation: Rule = {
  name: 'formation',
  pattern: rx(`(?<![\\d-])\\d(?:${HYPHEN}\\d){2,3}(?=的?(?:阵型|阵容|站位|体系|打法))`),
  say: ([whole = '']) =>
    [...whole].map((part): Said[number] => [part, /\d/u.test(part) ? sayDigits(part) : '']),
};

/** 1:23.45: a minute, seconds and hundredths. */
export const minuteWithParts: Rule = {
  name: 'minute-with-hundredths',
  pattern: rx(`(?<![\\d.:：])(\\d{1,2})(${COLON})([0-5]\\d)([.．])(\\d{1,3})(?![\\d.:：])`),
  say: ([, minute = '', colon = '', second = '', stop = '', part = ''], context) =>
    isRatio(context)
      ? null
      : [
          [minute, minute === '2' ? '两' : sayInteger(minute, context.style)],
          [colon, '分'],
          [second, (second.startsWith('0') ? '零' : '') + sayInteger(second, context.style)],
          [stop, '秒'],
          [part, sayDigits(part)],
        ],
};

/** Before the clock is asked. */
export const SCORE_RULES: readonly Rule[] = [formation, scoreList];
