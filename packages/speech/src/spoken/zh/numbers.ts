import type { SpokenStyle } from '../style.ts';

const DIGITS = '零一二三四五六七八九';
const PLACES = ['', '十', '百', '千'];
const GROUPS = ['', '万', '亿', '万亿', '亿亿'];

/** Half-width figures for full-width ones: ２０１５ is 2015. */
export function halfWidth(figures: string): string {
  return figures.replace(/[０-９．，]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** Figure by figure: 二零二六. `one` is 幺 in telephone numbers. Signs between figures are silent. */
export function sayDigits(figures: string, one: '一' | '幺' = '一'): string {
  return [...halfWidth(figures)]
    .map((char) => (char === '1' ? one : (DIGITS[Number(char)] ?? '')))
    .join('')
    .replace(/undefined/gu, '');
}

/** A whole number: 10011 is 一万零一十一, 200 is 二百 or 两百, 2000 两千. Digit by digit from twenty figures on. */
export function sayInteger(figures: string, style: SpokenStyle): string {
  const digits = halfWidth(figures)
    .replace(/[,，]/gu, '')
    .replace(/^0+(?=\d)/u, '');
  if (digits.length > 19) return sayDigits(digits);
  if (digits === '0' || digits === '') return '零';
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 4) groups.unshift(digits.slice(Math.max(0, end - 4), end));
  let said = '';
  let gap = false;
  groups.forEach((group, index) => {
    const value = Number(group);
    if (value === 0) {
      gap = said !== '';
      return;
    }
    if (said !== '' && (gap || value < 1000)) said += '零';
    const rank = GROUPS[groups.length - 1 - index] ?? '';
    said += sayGroup(group, style, said === '', rank !== '') + rank;
    gap = false;
  });
  return said;
}

/** Four figures. A 2 before 千 and alone before 万 is 两; 一十 at the very beginning is 十. */
function sayGroup(group: string, style: SpokenStyle, first: boolean, ranked: boolean): string {
  const digits = [...group.replace(/^0+/u, '')];
  let said = '';
  let zero = false;
  digits.forEach((char, index) => {
    const place = digits.length - 1 - index;
    if (char === '0') {
      zero = true;
      return;
    }
    if (zero && said !== '') said += '零';
    zero = false;
    said += sayFigure(char, place, digits.length, style, first, ranked) + (PLACES[place] ?? '');
  });
  return said;
}

function sayFigure(
  char: string,
  place: number,
  length: number,
  style: SpokenStyle,
  first: boolean,
  ranked: boolean,
): string {
  if (char === '1' && place === 1 && length === 2 && first) return '';
  if (char === '2') {
    // 两千 begins a number; after 万 and 亿 it is 二千 (吕叔湘, 现代汉语八百词, 二 and 两).
    if (place === 3) return first ? '两' : '二';
    if (place === 2) return length === 3 && first ? style.twoHundred : '二';
    if (place === 0 && length === 1 && ranked && first) return '两';
  }
  return DIGITS[Number(char)] ?? '';
}

/** A number with or without a decimal part, with commas between thousands: 1,535.70 is 一千五百三十五点七零. */
export function sayNumber(figures: string, style: SpokenStyle): string {
  const [whole = '', part] = halfWidth(figures).replace(/,/gu, '').split('.');
  const kept = style.keepZeros ? part : part?.replace(/0+$/u, '');
  const integer = sayInteger(whole === '' ? '0' : whole, style);
  return kept ? `${integer}点${sayDigits(kept)}` : integer;
}

/** What makes a 2 before it 两: a word that counts or measures. 月, 日, 号, 楼 and 级 tell a place in an order. */
const TWO_BEFORE =
  /^(?:[多余]?[万亿千]|多?个(?!月份)|[名人位条家项件场次种座辆台只头匹棵株张把本册部支套份门间栋幢层天年周岁倍成省市县区村镇国岸方处大点分秒角元块斤吨克米亩升度代届局架艘所则轮句番批组队字遍趟步口户片枚颗粒根双对副顶盏道堂节段篇首幅张桌杯碗瓶袋盒箱桶胜负平死伤筐车船封群股束团排列串簇宗桩起例篇款枝朵寸尺丈里亩垧盘幕声脚拳眼刀枪笔架瓣路]|连(?:胜|败|冠|霸|平)|男|女|小时|分钟|钟头|星期|刻钟|公里|千米|厘米|毫米|公斤|千克|公顷|公分|平方|立方|毫升|美元|欧元|英镑|英寸|英里|海里|光年|世纪|年度|月(?!份|\d|末|底|初|中|上|下|间|至|，|。|、)|学期|昼夜|阶段|方面|大类|地区|项目|余|多)/u;
/** After these a figure names, and does not count. */
const NAMES_BEFORE = /(?:第|初|高|地下|负|位于|[A-Za-z]|[1１]、|No\.?|星期|周|礼拜|农历|正月|大年|之|分之)$/u;

/**
 * How a number is said before what follows it: 2 is 两 before a word that counts, and 二 else. `following` are the characters
 * after it, `preceding` those before.
 */
export function sayCount(figures: string, following: string, preceding: string, style: SpokenStyle): string {
  const plain = halfWidth(figures).replace(/,/gu, '');
  if (plain !== '2') return sayNumber(plain, style);
  if (NAMES_BEFORE.test(preceding)) return '二';
  // 2时2分 is on the clock; 2小时2分 is counted.
  if (following.startsWith('分') && /\d[时点]$/u.test(preceding)) return '二';
  // 1万2千 goes on as 12000 does: 一万二千.
  if (/[万亿]$/u.test(preceding) && following.startsWith('千')) return '二';
  if (/^(?:两(?!侧|边|岸|地|国|翼)|百|十|路(?:公交|公共|汽车|电车|车)|月|日|号|楼|级|期)/u.test(following))
    return '二';
  // 2、3个月: what is counted stands after the last of the row.
  const counted = following.replace(/^(?:[、，]\s?\d{1,3}){1,5}/u, '');
  return TWO_BEFORE.test(counted) ? '两' : '二';
}
