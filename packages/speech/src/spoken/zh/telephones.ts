import { after, before, type Context, type Rule, type Said } from '../rule.ts';
import { isMeasured } from './measures.ts';
import { halfWidth, sayDigits } from './numbers.ts';
import { D, rx } from './patterns.ts';

const CALL_BEFORE =
  /(?:拨打?|致电|电话|热线|专线|手机|固话|座机|传真|来电|咨询|举报|投诉|急救|报警|客服|号码|给)[号为是：:\s（(]{0,2}$/u;
const CALL_AFTER =
  /^(?:[”’"]?)(?:热线|专线|平台|报警|急救|客服|投诉|举报|接警|指挥中心|便民|市民|政务|服务热线|电话|来电|消费者|中心|打[个来去了]|救护车|火警)/u;

/** The clause before, and before a colon that ends it: 电话：, 邮编：. */
export function labelBefore(context: Context, reach: number): string {
  const colon =
    /[：:]\s?$/u.exec(context.text.slice(Math.max(0, context.start - 2), context.start))?.[0] ?? '';
  return before({ ...context, start: context.start - colon.length }, reach);
}

/** Groups of figures with the signs between them silent; a second number and an extension (转8002) keep theirs. */
function sayNumbers(whole: string, one: '一' | '幺'): Said {
  const said: Said = [];
  for (const [part = ''] of whole.matchAll(rx(`${D}+|[^\\d０-９]+`))) {
    const kept = /[、，或转]/u.exec(part)?.[0];
    said.push([
      part,
      /^[\d０-９]/u.test(part) ? sayDigits(part, one) : (kept ?? (/[/／]/u.test(part) ? '、' : '')),
    ]);
  }
  return said;
}

const MOBILE = '(?:(?:\\+|00)86[\\s－‐‑-]?)?1[3-9]\\d(?:[\\s－‐‑-]?\\d{4}){2}';
const LANDLINE =
  '(?:(?:\\+|00)86[\\s－‐‑-]?)?(?:[（(]0\\d{2,3}[）)]|0\\d{2,3})[\\s—–－‐‑-]{0,2}[1-9]\\d{2,3}(?:[\\s－‐‑-]?\\d{4})';
const SERVICE = '[48]00[\\s－‐‑-]?(?:\\d{3}[\\s－‐‑-]?\\d{4}|\\d{4}[\\s－‐‑-]?\\d{3})';
const LOCAL_HOTLINE = '0\\d{2,3}[－‐‑-](?:1[12]\\d|1[02]\\d{3}|9[56]\\d{3})';
/** 电话：8523 1234: without a code, behind its label alone. */
const GROUPED = '(?<=(?:电话|热线|手机|传真|致电|来电|拨打)[：:\\s]{0,2})[2-9]\\d{3}[\\s－‐‑-]\\d{4}';
/** A second number after 、 or a stroke, and 转8002. */
const MORE = `(?:\\s?转\\s?\\d{1,5}|\\s?[、/／，或]\\s?(?:${MOBILE}|${LANDLINE}|[2-9]\\d{6,7})(?!\\d)){0,6}`;

/** 13501234567, +86 185…, 010-64035547, 0731-8888 1234、8888 5678, 400-810-8888转2 */
const telephone: Rule = {
  name: 'telephone',
  pattern: rx(
    `(?<![\\d.A-Za-z])(?:${MOBILE}|${LANDLINE}|${SERVICE}|${LOCAL_HOTLINE}|${GROUPED})(?!\\d|\\.\\d|[万亿元])${MORE}`,
  ),
  // A landline's area code and number have so many ones that 幺 is heard in mobiles alone.
  say: ([whole = ''], { style }) =>
    sayNumbers(whole, /^(?:\(|（)?0(?!0)/u.test(whole) && style.machine ? '一' : style.one),
};

/** 138****5678: what is hidden is a pause. */
const masked: Rule = {
  name: 'masked-telephone',
  pattern: /(?<!\d)(1[3-9]\d)([*＊×xX]{4,8})(\d{1,4})(?!\d)/gu,
  say: ([, first = '', hidden = '', last = ''], { style }) => [
    [first, sayDigits(first, style.one)],
    [hidden, '，'],
    [last, sayDigits(last, style.one)],
  ],
};

/** Numbers that everybody knows: alone or before a word that counts nothing (119消防宣传月), never in 110米栏. */
const KNOWN = /^(?:11[0249]|12[02]|123\d\d|10086|10010|95[0158]\d\d)$/u;

/** 12345热线, 拨打12306, 110报警, 电话84326111/84326112 */
const hotline: Rule = {
  name: 'hotline',
  pattern: rx(
    `(?<![\\d０-９.．A-Za-z-])(${D}{3,8})((?:[、/／]\\s?[2-9]\\d{6,7}(?!\\d)){0,4})((?:转\\s?\\d{1,5})?)(?![\\d０-９.．%％+＋]|[-:：/]\\d)`,
  ),
  say: ([whole = '', figures = ''], context) => {
    const plain = halfWidth(figures);
    const following = context.text.slice(context.end, context.end + 6);
    const counted = /^\s?[A-Za-z°℃]/u.test(following) || isMeasured(following);
    const called =
      CALL_BEFORE.test(labelBefore(context, 8)) &&
      !(plain.length === 3 && counted) &&
      /^(?:1\d{2}|1\d{4}|9[56]\d{3}|96\d{4}|[2-9]\d{6,7}|12\d{3,6}|100\d{2})$/u.test(plain);
    const service =
      CALL_AFTER.test(after(context, 8)) && /^(?:1[12]\d|1[02]\d{3}|9[56]\d{3}|12\d{3})$/u.test(plain);
    // 120—150人, 从110至120分: the end of a span is counted
    const spanned =
      /^\s?[-—–~～〜至到比]\s?\d/u.test(following) || /\d\s?[-—–~～〜至到比]\s?$/u.test(before(context, 4));
    const known = KNOWN.test(plain) && !counted && !spanned;
    if (called || service || (known && !(plain.length === 5 && context.style.bareNumber === 'digits')))
      return sayNumbers(whole, context.style.one);
    return null;
  },
};

/** In the order in which they are asked. */
export const TELEPHONE_RULES: readonly Rule[] = [telephone, masked, hotline];
