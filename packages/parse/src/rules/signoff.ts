import { visibleLength } from '../characters.ts';

const PAPER = '[《]?[\\p{Script=Han}]{1,10}[报報社网網刊台臺][》]?';
/** （作者单位：…）, （据新华社电）, （综合本报记者…报道）, （来源：…）: what may stand between the brackets. */
const BRACKETED = new RegExp(
  '^[（(](?:' +
    [
      '(?:本文)?作者(?:单位|單位|(?:分别|分別)?[为為系]|是|[：:，,])[^）)]+',
      '本文(?:作者|编译|有删|原载|原載|刊于|由|系)[^）)]*',
      '(?:来源|來源|资料来源|資料來源|执笔|執筆|翻译|翻譯|编译|編譯|整理)[：:／/][^）)]+',
      `(?:据|據|综合|綜合)?${PAPER}[^，。）)]{0,12}?(?:[电電讯訊]|消息|报道|報道|報導)?(?:综合|整理)?`,
      `(?:原载|原載|摘自|转自|轉自)${PAPER}[^）)]{0,12}`,
      '[^，。）)]{0,40}(?:整理|综合报道|綜合報導|综合整理)',
      '(?:综合|綜合)[^，。）)]{0,4}[记記]者[^。）)]{1,300}[报報][道導]',
      '[^。）)]{2,60}(?:参与|參與)(?:采写|採寫|采访|採訪|报道|報[道導])',
      '综合[^，。）)]{0,20}报道|綜合[^，。）)]{0,20}報[導道]',
      // （本报莫斯科1月20日电）, （新华社北京5月22日电 记者…）: a dateline that closes the article
      `${PAPER}[^，。）)]{0,80}?[电電讯訊](?:[\\s，,][^。）)]{0,200})?`,
      '[^，。）)：]{0,12}作者[：:][^）)]+',
      '(?:摘编|摘編|据)自[^）)]{2,30}',
      // （本版图片均由某某摄）, （图片由受访者提供）
      '(?:除署名外[，,]?)?(?:本[版文]|文中|以上)?(?:图片|圖片|照片|摄影|攝影|供图|供圖)(?:均|皆)?(?:由|[为為]|[：:])[^，。）)]{2,20}',
      '完',
    ].join('|') +
    ')[）)]$',
  'u',
);
/** 执笔记者：…；参与采写：…; —— 编 者 */
const BARE =
  /^(?:执笔(?:记者)?|執筆(?:記者)?|参与(?:采写|采访|记者)|參與採寫)[：:]\s*\S|^[—―－–]{1,3}\s*[编編]\s*者$/u;
const ENGLISH =
  /^\(?(?:Additional reporting|Reporting|Writing|Editing|Compiled)(?: and (?:writing|editing))? by \p{Lu}[\p{L}.'’-]+ \p{Lu}/u;

/** —— 编 者: closes an editor's words. */
export function isEditorsMark(text: string): boolean {
  return text.length <= 12 && /^[—―－–]{1,3}\s*[编編]\s*者$/u.test(text);
}

/** A report from everywhere names all its reporters. */
const LONGEST = 320;

/** A last line that says who wrote or compiled: （作者单位：…）, （综合本报记者…报道）, —— 编 者. "Cannot tell" is false. */
export function isSignoff(text: string): boolean {
  if (!/^[（(—―－–执執参參RAWEC]/u.test(text) || visibleLength(text) > LONGEST) return false;
  return BRACKETED.test(text) || BARE.test(text) || ENGLISH.test(text);
}
