import type { Rule, Said } from '../rule.ts';
import { isMeasured } from './measures.ts';
import { HAN, rx } from './patterns.ts';
import { heard } from './signs.ts';
import { PER_UNIT, sayPer } from './units.ts';

/** 线上+线下, 党建+, T+1, 12GB+256GB: 加. */
const plus: Rule = heard({
  name: 'plus-between-words',
  pattern: rx(`(?<=${HAN}|[”’》A-Za-z])\\s?[+＋]\\s?(?=${HAN}|[“‘《”’A-Za-z]|$)|(?<=[A-Za-z])[+＋](?=\\d)`),
  say: () => '加',
});

/** 500+家企业 is 多 before what it counts; 10万+, 100+ is 加. */
const more: Rule = {
  name: 'plus-after-number',
  pattern: rx(`(?<=[\\d０-９%％万亿千百wWk])[+＋](?=${HAN}|[，。、；：！？）)”’》\\s]|$)`),
  say: (_, { text, start, end }) =>
    /[\d０-９万亿]$/u.test(text.slice(Math.max(0, start - 1), start)) &&
    isMeasured(text.slice(end, end + 4)) &&
    !/^\s?(?:次方|[以左上下])/u.test(text.slice(end))
      ? '多'
      : '加',
};

/** 3.5米×2米 is 乘; 李×× and ××村 are 某某. */
const times: Rule = heard({
  name: 'times',
  pattern: /\s?([×✕÷])\s?(?=[\d(（])|(?<=\p{Script=Han})×{1,3}|×{2,3}(?=\p{Script=Han})/gu,
  say: ([whole = '', sign]) =>
    sign === undefined ? '某'.repeat(whole.length) : sign === '÷' ? '除以' : '乘',
});

const COUNTED =
  '元|分|吨|公斤|千克|克|公里|千米|米|度|人次|人|件|次|个|千瓦时|立方米|升|斤|亩|平方米|户|台|辆|班|天|转|套|页|字|卡|例|张|片|粒|袋|支|瓶|滴|毫升|毫克|丸';
const UNDER =
  '半小时|半天|平方米|立方米|平米|小时|分钟|公斤|千克|公里|千瓦时|人|天|年|月|日|周|吨|桶|件|次|个|斤|克|亩|台|辆|套|户|股|盎司|度|只|升|场|间|晚|张|年度|季度|秒|分|米|份|班|棵|株|头|课时|学期|块|盒|瓶|袋|包|枚|根|轮|届';

/** Whether a price or a quantity ends before the stroke: 3200元, $80, 3次. */
const isRate = (text: string, start: number): boolean =>
  rx(`(?:${COUNTED})$`, 'u').test(text.slice(Math.max(0, start - 4), start))
    ? /[\d一二三四五六七八九十百千万亿]/u.test(text.slice(Math.max(0, start - 14), start))
    : /\d\s?[A-Za-zμ]{1,5}[²³]?$/u.test(text.slice(Math.max(0, start - 8), start)) ||
      /\d[万亿]$|[$￥¥€£][\d.,]{1,12}$/u.test(text.slice(Math.max(0, start - 14), start));

/** 元/吨, 公里/小时, 元/kWh, 元/人·天, $80/桶: 每. */
const rate: Rule = {
  name: 'rate',
  pattern: rx(
    `(?<=[\\p{Script=Han}\\dA-Za-z³²℃])(\\s?[/／]\\s?)(?:([（(]?)((?:${UNDER})(?![\\p{Script=Han}]*/))(?:([·•・.])(${UNDER})([）)]?))?|(${PER_UNIT})(?![A-Za-z]))`,
  ),
  say: (
    [whole = '', stroke = '', open = '', first = '', point = '', second = '', close = '', unit],
    { text, start, style },
  ) => {
    if (style.machine || !isRate(text, start)) return null;
    if (open !== '' && close === '') return null;
    const said: Said =
      unit === undefined
        ? [
            [stroke, '每'],
            [open, ''],
            [first, first],
            [point, point === '' ? '' : '每'],
            [second, second],
            [close, ''],
          ]
        : [
            [stroke, '每'],
            [unit, sayPer(unit)],
          ];
    return said.map(([written]) => written).join('') === whole ? said : null;
  },
};

/** 1美元=7.12元, 速度=路程÷时间 */
const equals: Rule = heard({
  name: 'equals-sign',
  pattern: rx(`(?<=[\\p{Script=Han}\\dA-Za-z%％）)”])\\s?[=＝]\\s?(?=[\\p{Script=Han}\\dA-Za-z“（(+-])`),
  say: () => '等于',
});

/** 6个月～2岁: between ends that are counted in different words. */
const spanOfCounts: Rule = heard({
  name: 'span-of-counts',
  pattern: rx(
    `(?<=${HAN})\\s?[~～〜]\\s?(?=\\d)|(?<=\\d{1,4}(?:个月|岁|天|小时|分钟|公里|千米|米|周))[—–](?=\\d)`,
  ),
  say: (_, { style }) => style.span,
});

/** 文/图, VR/AR, 4K/8K: a pause between two words. */
const slash: Rule = heard({
  name: 'slash-between-words',
  pattern: rx(
    `(?<=${HAN})\\s?[/／]\\s?(?=${HAN})|(?<=[A-Z%％℃])[/／](?=[A-Z\\d])|(?<=[A-Za-z])[/／](?=\\d)|(?<=[A-Z]\\d{1,5})[/／](?=[A-Z])|(?<=\\d)[/／](?=\\d{2,3}\\s?mmHg)`,
  ),
  say: () => '、',
});

/** 4.5元/500g: what the price is for has a number of its own. */
const rateOfNumber: Rule = heard({
  name: 'rate-of-a-number',
  pattern: /(?<=[元分角])\s?[/／]\s?(?=\d{1,5}\s?(?:[A-Za-z]{1,2}|[\p{Script=Han}]))/gu,
  say: () => '每',
});

/** LPR-20BP: 减 */
const less: Rule = heard({
  name: 'minus-after-letters',
  pattern: /(?<=[A-Z])[-−](?=\d{1,4}(?:\.\d{1,2})?\s?(?:BP|bp|个基点|[%％]))/gu,
  say: () => '减',
});

/** 海拔-154米, 净流出额为-1.2亿元: behind a word of measure or a verb a hyphen parts no two things. */
const negative: Rule = heard({
  name: 'minus-after-word',
  pattern: /(?<=海拔|标高|高程|水位|[为是达至到约]|比值|净额|利润|余额|增速|增幅|指数|得分)[-−－](?=\d)/gu,
  say: () => '负',
});

/** ↑3.5%, ↓1.2 */
const arrow: Rule = heard({
  name: 'arrow-before-number',
  pattern: /[↑↓](?=\s?\d)/gu,
  say: ([sign = '']) => (sign === '↑' ? '上升' : '下降'),
});

/** #今日话题# */
const topic: Rule = heard({
  name: 'topic-signs',
  pattern: /#(?=[^#\s]{1,40}#)|(?<=#[^#\s]{1,40})#/gu,
  say: () => '',
});

/** After numbers are claimed. */
export const JOIN_RULES: readonly Rule[] = [
  plus,
  more,
  less,
  negative,
  times,
  equals,
  spanOfCounts,
  rate,
  rateOfNumber,
  slash,
  arrow,
  topic,
];
