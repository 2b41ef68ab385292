import { after, before, type Context, type Rule, type Said } from '../rule.ts';
import { D, HAN, HYPHEN, rx } from './patterns.ts';
import { halfWidth, sayDigits, sayInteger } from './numbers.ts';

const CALL_BEFORE =
  /(?:拨打|致电|电话|热线|专线|手机|固话|座机|传真|来电|咨询|举报|投诉|急救|报警|客服|号码|给)[号为是：:\s（(]{0,2}$/u;
const CALL_AFTER =
  /^(?:[”’"]?)(?:热线|专线|平台|报警|急救|客服|投诉|举报|接警|指挥中心|便民|市民|政务|服务热线|电话|来电|消费者|中心|打[个来去了]|救护车|火警)/u;
const NUMBERED =
  /(?:尾号|账号|帐号|卡号|编号|学号|证号|代码|邮编|邮政编码|车牌|车牌号|房间号?|密码|验证码|QQ|微信号?|微博|序列号|批号|货号|考号|工号|警号)(?:为|是|：|:|\s)?[“"]?$/u;

/** The clause before, and before a colon that ends it: 电话：, 邮编：. */
function labelBefore(context: Context, reach: number): string {
  const colon =
    /[：:]\s?$/u.exec(context.text.slice(Math.max(0, context.start - 2), context.start))?.[0] ?? '';
  return before({ ...context, start: context.start - colon.length }, reach);
}

/** Groups of figures with the signs between them silent. */
const sayGroups = (whole: string, one: '一' | '幺'): Said => {
  const said: Said = [];
  for (const [part = ''] of whole.matchAll(rx(`${D}+|[^\\d０-９]+`)))
    said.push([part, /^[\d０-９]/u.test(part) ? sayDigits(part, one) : '']);
  return said;
};

/** 13501234567, +86 185…, 010-64035547, 400-810-8888 */
const telephone: Rule = {
  name: 'telephone',
  pattern: rx(
    `(?<![\\d.A-Za-z])(?:(?:\\+|00)86[\\s-]?)?(?:1[3-9]\\d(?:[\\s-]?\\d{4}){2}|(?:[（(]0\\d{2,3}[）)]|0\\d{2,3})[\\s${'—'}-]?[1-9]\\d{6,7}|[48]00[\\s-]?\\d{3}[\\s-]?\\d{4})(?!\\d|\\.\\d|[万亿元])`,
  ),
  // A landline's area code and number have so many ones that 幺 is heard in mobiles alone.
  say: ([whole = ''], { style }) =>
    sayGroups(whole, /^(?:\(|（)?0(?!0)/u.test(whole) && style.machine ? '一' : style.one),
};

/** 12345热线, 拨打12306, 110报警; 110 alone, but not 110米. */
const hotline: Rule = {
  name: 'hotline',
  pattern: rx(`(?<![\\d０-９.．A-Za-z-])(${D}{3,8})(?![\\d０-９.．%％]|[-:：/]\\d)`),
  say: ([figures = ''], context) => {
    const plain = halfWidth(figures);
    const called =
      CALL_BEFORE.test(labelBefore(context, 8)) &&
      /^(?:1\d{2}|1\d{4}|9[56]\d{3}|[2-9]\d{6,7}|12\d{3,6}|100\d{2})$/u.test(plain);
    const service =
      CALL_AFTER.test(after(context, 8)) && /^(?:1[12]\d|1[02]\d{3}|9[56]\d{3}|12\d{3})$/u.test(plain);
    const known =
      /^(?:11[09]|12[02])$/u.test(plain) &&
      !rx(`^\\s?(?:[多余]|${HAN}|[A-Za-z])`, 'u').test(context.text.slice(context.end));
    return called || service || known ? sayDigits(plain, context.style.one) : null;
  },
};

/** 尾号1702, 编号27149, 邮编100010 */
const numbered: Rule = {
  name: 'identifier',
  pattern: rx(`(?<![\\d０-９.．-])(${D}{2,20})(?![\\d０-９.．]\\d|[%％])`),
  say: ([figures = ''], context) => {
    const label = labelBefore(context, 10);
    if (!NUMBERED.test(label)) return null;
    const called = /(?:尾号|号码)$/u.test(label) && context.style.one === '幺';
    return sayDigits(figures, called ? '幺' : '一');
  },
};

/** 国发〔2024〕15号 */
const document: Rule = {
  name: 'document-number',
  pattern: rx(`([〔\\[［【(（])((?:19|20)\\d\\d)([〕\\]］】)）])(第?)(\\d{1,5})(号)`),
  say: ([, open = '', year = '', close = '', nth = '', figures = '', unit = ''], { style }) => [
    [open, ''],
    [year, sayDigits(year)],
    [close, '，'],
    [nth, nth],
    [figures, sayInteger(figures, style)],
    [unit, unit],
  ],
};

/** GB/T 37668-2019, ISO 9001 */
const standard: Rule = {
  name: 'standard-number',
  pattern: rx(
    `\\b((?:GB|DB|ISO|IEC|IEEE|HJ|JB|YY|CJJ|JGJ|QB|SN|LY|NY|MZ|JT|WCAG)(?:/[A-Z]{1,3})?)(\\s?)(\\d{3,6}(?:\\.\\d{1,2})?)(?:(${HYPHEN}|—|:)((?:19|20)\\d\\d))?(?!\\d)`,
  ),
  say: ([, letters = '', space = '', figures = '', mark = '', year = '']) => [
    [letters, letters.replace('/', ' ')],
    [space, ''],
    [
      figures,
      figures
        .split('.')
        .map((part) => sayDigits(part))
        .join('点'),
    ],
    [mark, mark === '' ? '' : '，'],
    [year, sayDigits(year)],
  ],
};

/** 127.0.0.1, 版本2.1.3 */
const dotted: Rule = {
  name: 'dotted-number',
  pattern: rx(`(?<![\\d.])\\d{1,3}(?:\\.\\d{1,3}){2,3}(?![\\d.])`),
  say: ([whole = '']) => [
    [
      whole,
      whole
        .split('.')
        .map((part) => sayDigits(part))
        .join('点'),
    ],
  ],
};

/** www.example.com, name@example.org, https://… */
const address: Rule = {
  name: 'web-or-mail-address',
  pattern:
    /(?:https?:\/\/|www\.)[\w.\-/~%?=&#:+]{2,200}|\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|\b[a-z\d-]{2,40}\.(?:com|cn|org|net|gov|edu|io)(?:\.cn)?\b(?:\/[\w\-./]{0,100})?/giu,
  say: ([whole = '']) => {
    const said: Said = [];
    for (const [part = ''] of whole.matchAll(/:\/\/|[.@/\-_?=&#:%~+]|\d+|[^.@/\-_?=&#:%~+\d]+/gu))
      said.push([part, WEB[part] ?? (/^\d/u.test(part) ? sayDigits(part) : part)]);
    return said;
  },
};
const WEB: Record<string, string> = {
  '.': '点',
  '@': ' at ',
  '/': ' 斜杠 ',
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

/** O2O, B2B, P2P */
const toBetween: Rule = {
  name: 'letter-2-letter',
  pattern: /(?<![A-Za-z\d])([A-Z])(2)([A-Z])(?![A-Za-z\d])/gu,
  say: ([, first = '', two = '', second = '']) => [
    [first, first],
    [two, ' to '],
    [second, second],
  ],
};

/** Letters with figures: 5G is 五G, G60 the road G六零, PM2.5, C919, F-16, COVID-19. */
const lettersFirst: Rule = {
  name: 'letters-and-figures',
  pattern: rx(
    `(?<![A-Za-z\\d])([A-Za-z]{1,8}|[歼运轰直东风神舟嫦娥天宫玉兔]{1,2})([-‐‑－—]?)(\\d{1,5})((?:\\.\\d{1,2})?)(?![\\d.]\\d|[%％])(?=[A-Za-z]{0,3}(?![a-z]))`,
  ),
  say: ([, letters = '', mark = '', figures = '', part = ''], context) => {
    if (mark === '' && rx(`^${HAN}`, 'u').test(letters)) return null;
    const road =
      /^[GS]$/u.test(letters) && !/^\s?(?:峰会|成员国|集团|国家)/u.test(context.text.slice(context.end));
    const said =
      road || figures.length > 2 || figures.startsWith('0')
        ? sayDigits(figures)
        : sayInteger(figures, context.style);
    return [
      [letters, letters],
      [mark, mark === '' ? '' : ''],
      [figures, said],
      [part, part === '' ? '' : `点${sayDigits(part.slice(1))}`],
    ];
  },
};
/** 107国道, 1路公交 is counted; 5G, 4K, 3D: figures first. */
const figuresFirst: Rule = {
  name: 'figures-and-letters',
  pattern: rx(`(?<![A-Za-z\\d.])(\\d{1,3})(?=[A-Z](?:[A-Z+]|(?![A-Za-z])))`),
  say: ([figures = ''], { style }) => sayInteger(figures, style),
};
const road: Rule = {
  name: 'road-number',
  pattern: rx(`(?<!\\d)(\\d{3})(?=(?:国道|省道|县道|乡道|航班|次列车|工程|医院|厂))`),
  say: ([figures = '']) => sayDigits(figures),
};
/** 737—800型: a model's two numbers. */
const model: Rule = {
  name: 'model-number',
  pattern: rx(`(?<![\\d.A-Za-z])(\\d{3,4})([-—－])(\\d{2,4})(?=型|系列|客机|飞机|直升机)`),
  say: ([, first = '', mark = '', second = '']) => [
    [first, sayDigits(first)],
    [mark, '杠'],
    [second, sayDigits(second)],
  ],
};
/** 4.支持…: the number of an item that begins the sentence. */
const itemNumber: Rule = {
  name: 'item-number',
  pattern: rx(`^(\\d{1,2})([.．、]\\s?)(?=${HAN}|[“《])`),
  say: ([, figures = '', mark = ''], { style }) => [
    [figures, sayInteger(figures, style)],
    [mark, style.name === 'house' ? '，' : mark],
  ],
};
/** 300w张 is 三百万张 */
const tenThousand: Rule = {
  name: 'w-for-ten-thousand',
  pattern: rx(`(?<![A-Za-z\\d.])(\\d{1,5}(?:\\.\\d)?)([wW])(?=\\+?${HAN})`),
  say: ([, figures = '', mark = ''], { style }) => [
    [
      figures,
      figures.includes('.')
        ? `${sayInteger(figures.split('.')[0] ?? '', style)}点${sayDigits(figures.split('.')[1] ?? '')}`
        : sayInteger(figures, style),
    ],
    [mark, '万'],
  ],
};

/** In the order in which they are asked. */
export const IDENTIFIER_RULES: readonly Rule[] = [
  itemNumber,
  model,
  address,
  document,
  standard,
  dotted,
  telephone,
  numbered,
  hotline,
  toBetween,
  tenThousand,
  road,
];
export const NAME_RULES: readonly Rule[] = [lettersFirst, figuresFirst];
