import { type Rule, type Said } from '../rule.ts';
import { sayDigits, sayInteger } from './numbers.ts';
import { D, HAN, rx } from './patterns.ts';
import { labelBefore } from './telephones.ts';

/** Figures one by one, letters as they are, a hyphen as 杠 or silent, a stop as 点. */
export function sayCode(code: string, hyphen: '杠' | '' = '杠', one: '一' | '幺' = '一'): Said {
  const said: Said = [];
  for (const [part = ''] of code.matchAll(rx(`${D}+|[A-Za-z]+|[^\\d０-９A-Za-z]`))) {
    const sign = part === '.' ? '点' : /[-—－]/u.test(part) ? hyphen : '';
    said.push([
      part,
      /^[\d０-９]/u.test(part) ? sayDigits(part, one) : /^[A-Za-z]/u.test(part) ? part : sign,
    ]);
  }
  return said;
}

const LABELS =
  /(?:尾号|账号|帐号|卡号|编号|学号|证号|号码|代码|代号|刊号|字号|邮编|邮政编码|车牌|车牌号|房间号?|密码|验证码|QQ群?|微信号?|微博|序列号|批号|货号|考号|工号|警号|单号|身份证|注册号|备案号|准字|备字|ICP备|安备)(?:为|是|：|:|\s)?[“"]?$/u;

/** 尾号1702, 编号HT-2026-0315, 邮编100010, 统一社会信用代码91430100MA4L16JQ9B, ICP备12345678号 */
const numbered: Rule = {
  name: 'identifier',
  pattern: rx(
    `(?<![\\d０-９.．A-Za-z-])([A-Z]{0,6}-?${D}[\\dA-Z０-９]{1,24}(?:-[\\dA-Z]{1,12}){0,4}|${D}{1,3}-${D}{1,3})(?![\\d０-９A-Za-z]|[.．]\\d|[%％])`,
  ),
  say: ([figures = ''], context) => {
    const label = labelBefore(context, 10);
    if (!LABELS.test(label)) return null;
    const called = /(?:尾号|号码)(?:为|是|：|:|\s)?$/u.test(label) && context.style.one === '幺';
    return sayCode(figures, '杠', called && /(?:尾号|号码)$/u.test(label) ? '幺' : '一');
  },
};

const PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** 京A·12345, 湘A·D12345, 粤B7K89P */
const plate: Rule = {
  name: 'number-plate',
  pattern: rx(
    `([${PROVINCES}][A-Z])([·•・‧.\\s]?)((?=[A-Z]{0,3}\\d)[\\dA-Z]{5,6}(?![\\dA-Za-z])|[\\dA-Z]{4}(?=[学警挂]))`,
  ),
  say: ([, where = '', point = '', code = '']) => [[where, where], [point, ''], ...sayCode(code)],
};

/** 600519.SH, 贵州茅台（600519）: six figures alone in brackets are a code. */
const stock: Rule = {
  name: 'stock-code',
  pattern: rx(
    `(?<![\\d.A-Za-z])(?:\\d{5,6}\\.(?:SH|SZ|BJ|HK)(?![A-Za-z])|(?:SH|SZ|BJ)\\.?\\d{6}(?!\\d)|(?<=[（(])\\d{6}(?=[）)]))`,
  ),
  say: ([code = '']) => sayCode(code),
};

/** ISBN 978-7-…, ISSN 1002-3456, CN 43-0001 */
const publication: Rule = {
  name: 'publication-number',
  pattern: /\b(ISBN|ISSN|CN|EAN)([\s:：]?)(\d[\d-]{4,20}[\dX](?:\/[A-Z])?)(?![\dA-Za-z])/gu,
  say: ([, kind = '', space = '', code = '']) => [
    [kind, kind],
    [space, space === '' ? '' : ' '],
    ...sayCode(code, kind === 'CN' ? '杠' : ''),
  ],
};

/** 第20260315期, 71282部队 */
const serial: Rule = {
  name: 'serial-number',
  pattern: rx(`(?<=第)(?:\\d{6,12}(?=期)|\\d{4}(?=号决议))|(?<!\\d)\\d{5}(?=部队|分队)`),
  say: ([figures = '']) => sayDigits(figures),
};

/** ZL202110123456.7: a patent is called by its figures, the last behind a point. */
const patent: Rule = {
  name: 'patent-number',
  pattern: /(?<=ZL\s?)(\d{8,12})(\.)([\dX])(?![\dA-Za-z])/gu,
  say: ([, figures = '', point = '', check = '']) => [
    [figures, sayDigits(figures)],
    [point, '点'],
    [check, check === 'X' ? check : sayDigits(check)],
  ],
};

/** 502室, 3栋1203房, 201教室: a room is called by its figures. */
const room: Rule = {
  name: 'room-number',
  pattern: rx(
    `(?<![\\d.])(\\d{3,4})(?=室|号房|房(?:间|[，。、；）)]|$)|教室|病房|包厢|包间|会议室|办公室|寝室|宿舍|机位|登机口)`,
  ),
  say: ([figures = '']) => sayDigits(figures),
};

/** 高一(3)班, 第(3)项, 第（三）项 */
const bracketed: Rule = {
  name: 'number-in-brackets',
  pattern:
    /([（(])(\d{1,2})([）)])(?=班)|(?<=第)([（(])(\d{1,2}|[一二三四五六七八九十]{1,3})([）)])(?=[项款条点类目])/gu,
  say: ([whole = ''], { style }) => [
    [whole.slice(0, 1), ''],
    [whole.slice(1, -1), /\d/u.test(whole) ? sayInteger(whole.slice(1, -1), style) : whole.slice(1, -1)],
    [whole.slice(-1), ''],
  ],
};

/** 1-2-301: building, entrance and room. */
const door: Rule = {
  name: 'door-number',
  pattern: rx(
    `(?<![\\dA-Za-z.-])(?:\\d{1,2}[-－]){1,2}\\d{1,2}[-－](?!(?:19|20)\\d\\d)\\d{3,4}(?![\\dA-Za-z]|[-－.]\\d)`,
  ),
  say: ([whole = '']) => sayCode(whole),
};

/** 图1-2, 表3-4 */
const figureNumber: Rule = {
  name: 'figure-number',
  pattern: rx(`(?<=[图表])(\\d{1,2})([-—])(\\d{1,2})(?![\\d-])`),
  say: ([whole = '']) => sayCode(whole),
};

/** 303路公交车: three figures are called one by one, two are counted. */
const bus: Rule = {
  name: 'bus-line',
  pattern: rx(
    `(?<![\\d.])(\\d{3})(?=(?:[、，]\\d{1,3}){0,6}路(?!视频|监控|信号|摄像|高清|人|大军|诸侯|段|口|程|灯|面|由|网|基))`,
  ),
  say: ([figures = '']) => sayDigits(figures),
};

/** K1234+560: a place on a road. */
const kilometreMark: Rule = {
  name: 'road-mark',
  pattern: /(?<![A-Za-z\d])([A-Z]{0,2}K)(\d{1,4})([+＋])(\d{1,3})(?!\d)/gu,
  say: ([, letters = '', first = '', plus = '', second = '']) => [
    [letters, letters],
    [first, sayDigits(first)],
    [plus, '加'],
    [second, sayDigits(second)],
  ],
};

/** 2758号决议, 1005号墓, 2201号车: four figures and more are a number's name. */
const longNumber: Rule = {
  name: 'long-number',
  pattern: rx(`(?<![\\d.第])(\\d{4,6})(?=号(?:决议|[车墓坑窟井机铺位房]))`),
  say: ([figures = '']) => (figures.endsWith('00') ? null : sayDigits(figures)),
};

/** 84消毒液 is called by its figures, as the hospital was that made it first. */
const disinfectant: Rule = {
  name: 'disinfectant',
  pattern: rx(`(?<![\\d.])84(?=消毒)`),
  say: ([figures = '']) => sayDigits(figures),
};

/** 107国道, “211”工程, 985高校, 315晚会, 996工作制: three figures as a name. Round hundreds count. */
const figureName: Rule = {
  name: 'road-number',
  pattern: rx(
    `(?<![\\d.])(\\d{3})(?=[”’」』]?(?:[、和及与][“‘「『]?\\d{3}[”’」』]?){0,3}(?:国道|省道|县道|乡道|航班|次列车|工程|医院|厂(?!家|商|房)|计划|高校|院校|大学(?!生)|晚会|大促|购物节|年中|工作制|${HAN}?事件))|(?<=[“‘「『])\\d{3}(?=[”’」』])`,
  ),
  say: ([figures = ''], { text, end }) =>
    figures.endsWith('00') && !/^(?:国道|省道|县道|乡道|航班)/u.test(text.slice(end))
      ? null
      : sayDigits(figures),
};

/** 9C8828次航班, 3U8633航班: an airline's code and the flight. */
const flight: Rule = {
  name: 'flight',
  pattern: rx(`(?<![A-Za-z\\d.])(?:\\d[A-Z]|[A-Z]\\d)\\d{3,4}(?=次|航班)`),
  say: ([whole = '']) => sayCode(whole),
};

/** G1772/3次: a train that changes its number on the way. */
const trainPair: Rule = {
  name: 'train-pair',
  pattern: /(?<![A-Za-z\d])([GDCKTZ])(\d{1,4})(\/)(\d{1,4})(?![\d/.])/gu,
  say: ([, letter = '', first = '', mark = '', second = '']) => [
    [letter, letter],
    [first, sayDigits(first)],
    [mark, '、'],
    [second, sayDigits(second)],
  ],
};

/** 海监101船, 2502舰: a ship's number, which no measure parts from the ship. Round hundreds count. */
const ship: Rule = {
  name: 'ship-number',
  pattern: rx(`(?<![\\d.])(\\d{3,4})(?=[”’]?(?:舰(?!队|载|员)|艇|船(?![只舶员厂票次期用队主东坞上工运型])))`),
  say: ([figures = ''], { style }) => (figures.endsWith('00') ? null : sayDigits(figures, style.one)),
};

/** In the order in which they are asked: before telephone numbers, and after them. */
export const SIGNED_CODE_RULES: readonly Rule[] = [plate, publication];
export const CODE_RULES: readonly Rule[] = [
  stock,
  numbered,
  serial,
  patent,
  room,
  bracketed,
  door,
  figureNumber,
  bus,
  kilometreMark,
  figureName,
  flight,
  trainPair,
  ship,
  longNumber,
  disinfectant,
];
