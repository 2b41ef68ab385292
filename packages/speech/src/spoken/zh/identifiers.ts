import { type Rule, type Said } from '../rule.ts';
import { CODE_RULES, SIGNED_CODE_RULES } from './codes.ts';
import { DOCUMENT_RULES } from './documents.ts';
import { sayDigits, sayInteger, sayNumber } from './numbers.ts';
import { HAN, rx } from './patterns.ts';
import { TELEPHONE_RULES } from './telephones.ts';

/** www.example.com, name@example.org, https://… */
const address: Rule = {
  name: 'web-or-mail-address',
  pattern:
    /(?:https?:\/\/|www\.)[\w.\-/~%?=&#:+]{2,200}|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\b[a-z\d-]{2,40}\.(?:com|cn|org|net|gov|edu|io)(?:\.cn)?\b(?:\/[\w\-./]{0,100})?/giu,
  say: ([whole = '']) => {
    const said: Said = [];
    for (const [part = ''] of whole.matchAll(
      /^https?:\/\/|:\/\/|[.@/\-_?=&#:%~+]|\d+|[^.@/\-_?=&#:%~+\d]+/gu,
    ))
      said.push([part, WEB[part] ?? (/^\d/u.test(part) ? sayDigits(part) : part)]);
    return said;
  },
};
const WEB: Record<string, string> = {
  '.': '点',
  '@': ' at ',
  '/': ' 斜杠 ',
  'http://': '',
  'https://': '',
  '://': ' 冒号双斜杠 ',
  '-': ' 短横 ',
  _: ' 下划线 ',
  '?': ' 问号 ',
  '=': ' 等于 ',
  '&': ' and ',
  '#': ' 井号 ',
  ':': ' 冒号 ',
  '%': ' 百分号 ',
  '~': ' 波浪线 ',
  '+': ' 加 ',
};

/** 4.支持…: the number of an item that begins the sentence. */
const itemNumber: Rule = {
  name: 'item-number',
  pattern: rx(`(?:^|(?<=[：；。]\\s?))(\\d{1,2})([.．、]\\s?)(?=${HAN}|[“《])`),
  say: ([, figures = '', mark = ''], { style }) => [
    [figures, sayInteger(figures, style)],
    [mark, style.name === 'house' ? '，' : mark],
  ],
};

/** 300w张 is 三百万张, 10w+, 5k元. A great W before Han is 瓦 (65W快充), unless people or money follow. */
const tenThousand: Rule = {
  name: 'w-for-ten-thousand',
  pattern: rx(
    `(?<![A-Za-z\\d.])(\\d{1,5}(?:\\.\\d{1,2})?)(w(?=[+＋]|${HAN}|[，。、；！？）)”]|$)|W(?=[+＋]|[人元张次粉用播阅赞])|k(?=[元块人]))`,
  ),
  say: ([, figures = '', mark = ''], { style }) => [
    [figures, sayNumber(figures, style)],
    [mark, mark === 'k' ? '千' : '万'],
  ],
};

/** 95折, 88折: two figures are tenths and hundredths; 5折 and 8.5折 are counted. */
const discount: Rule = {
  name: 'discount',
  pattern: rx(`(?<![\\d.])([1-9][1-9])(?=折(?!叠|线|腰|断|返|射|合|成|算))`),
  say: ([figures = '']) => sayDigits(figures),
};

/** In the order in which they are asked. */
export const IDENTIFIER_RULES: readonly Rule[] = [
  itemNumber,
  address,
  ...DOCUMENT_RULES,
  ...SIGNED_CODE_RULES,
  ...TELEPHONE_RULES,
  ...CODE_RULES,
  tenThousand,
  discount,
];
