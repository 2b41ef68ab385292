import { isLikelyName, isSureName } from './person-name.ts';

const MAKER =
  '(?:责编|責編|责任编辑|責任編輯|编辑|編輯|主编|主編|版式设计|版式設計|版式制作|版式|美编|美編|美术编辑|美術編輯|美术设计|美術設計|视觉设计|视觉|視覺|校对|校對|检校|组版|組版|组稿|编审|核稿|值班编委|值班主任|编委|设计|設計|版面设计|版面|制图|製圖|图片编辑|统筹)';
const ADDRESS =
  '(?:电子信箱|电子邮箱|電子郵箱|投稿邮箱|邮箱|电话|電話|传真|傳真|新闻热线|发行热线|广告热线|热线|邮编|邮政编码|社址|地址|网址|E-?mail)';
const SOURCE = '(?:(?:图片|数据|資料|资料|圖片|數據)(?:来源|來源)|印刷|零售价?|定价)';
const WHOSE = '(?:本版|[一二三四五六七八九十]{1,2}版|今日|本期|执行|執行)?';
/** The word, and what parts it from what it introduces. */
const IMPRINT = new RegExp(
  `^(?:[（(【〔[]\\s*)?${WHOSE}(?:(${MAKER})|(${ADDRESS})|(${SOURCE}))(\\s*[：:／/]\\s*|\\s+)(?=\\S)`,
  'iu',
);
const PICTURES = /^本版(?:图片|圖片|文图|稿件|照片|摄影|攝影)(?:均|由|除|来源|來源|[：:])/u;
const ENGLISH =
  /^(?:(?:Page|Copy|News|Managing|Photo|Night|Sub-?)\s?)?(?:editor|layout|design|designer|proofreader)s?:\s+\p{Lu}[\p{L}.'’-]+(?:\s+\p{Lu}[\p{L}.'’-]+){1,3}(?:\s|$)/iu;

/** 责编：王五, 责编 王五 版式 赵六, E-mail：…, Editor: Jane Doe. A word alone (设计 未来) may begin a heading: then a name must follow. */
export function isImprint(text: string): boolean {
  if (PICTURES.test(text)) return true;
  const match = IMPRINT.exec(text);
  if (!match) return /^[A-Z]/u.test(text) && ENGLISH.test(text) && /:\s+\p{Lu}/u.test(text);
  const [words, maker, address, , mark = ''] = match;
  const signed = /[：:／/]/u.test(mark);
  const value = text.slice(words.length);
  if (maker) return isPerson(value, MORE.test(value));
  if (address)
    return /^[\d(+]|^[\w.+-]{1,40}@|^https?:|^www/iu.test(value) || (signed && /址$/u.test(address));
  return signed && value.length <= 40;
}

/** 责编 柏舟 版式 米禾: a second maker vouches for the first name. */
const MORE = new RegExp(`\\s${MAKER}(?:\\s|[：:／/])`, 'u');

/** Whether a name stands first: 王五, 王  五; a desk's address will do too. */
function isPerson(value: string, vouched: boolean): boolean {
  const [first = '', second = ''] = value.split(/[\s、，,；;|｜）)】〕\]]+/u, 2);
  if (/^\p{Script=Han}$/u.test(first) && /^\p{Script=Han}$/u.test(second)) return isSureName(first + second);
  return isSureName(first) || (vouched && isLikelyName(first)) || /^[\w.+-]{1,40}@/u.test(first);
}
