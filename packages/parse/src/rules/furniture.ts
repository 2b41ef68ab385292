import type { SetAsideReason } from '@tingbao/edition';
import { visibleLength } from '../characters.ts';

/** Lines that belong to the page and to no article: its number and date, its makers, the paper's own name, advertisements. */
export type Furniture = Extract<SetAsideReason, 'folio' | 'imprint' | 'nameplate' | 'advertisement'>;

const DATE = /\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?/gu;
const ENGLISH_DATE =
  /(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{1,2},?\s+\d{4}/giu;
const FOLIO_WORDS =
  /星期[一二三四五六日天]|周[一二三四五六日]|週[一二三四五六日]|(?:农历|農曆|夏历)?\s*[\p{Script=Han}]{2}年\s*(?:闰|閏)?[正一二三四五六七八九十冬腊臘]月\s*[初十廿三][\p{Script=Han}]|(?:农历|農曆)?[正一二三四五六七八九十冬腊臘]月[初十廿三][一二三四五六七八九十]|第?\s*[A-Z]?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版页頁]|[A-Z]\d{1,2}\s*(?=$|\s)|(?:Page|PAGE)\s*[A-Z]?\d{1,3}|今日\s*\d+\s*版|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day/gu;
const IMPRINT =
  /^(?:[（(【〔[]\s*)?(?:本版|一版|今日|值班|执行|執行|责任|責任)?(?:责编|責編|责任编辑|責任編輯|编辑|編輯|主编|主編|版式|美编|美編|美术编辑|视觉|校对|校對|检校|组版|组稿|编审|值班编委|编委|设计|版面|制图|製圖|图片编辑|电子信箱|电子邮箱|邮箱|电话|電話|传真|热线|E-?mail)(?:设计|制作|設計|編輯|编辑)?\s*[：:／/\s]\s*\S/iu;
const NAMEPLATE =
  /国内统一|國內統一|统一刊号|刊号\s*CN|CN\s?\d{2}-\d{4}|邮发代号|ISSN|总第\s*\d+\s*期|總第\s*\d+\s*期|第\s*\d{3,6}\s*[号期號]|(?:主管|主办|出版)[：:]\s*\S{2,16}$|(?:Vol\.|VOL\.)\s*\d+/u;
const ADVERTISEMENT =
  /^[（(【〔[■▲●\s]*(?:公益)?(?:广告|廣告|Advertisement|ADVERTISEMENT|Sponsored content)[）)】〕\]\s]*$/u;

/** Says which piece of furniture a line is; null where it is none or the rule cannot tell. Long lines never are. */
export function readFurniture(text: string): Furniture | null {
  if (text.length > 120 || /[。！？]/u.test(text)) return null;
  if (ADVERTISEMENT.test(text)) return 'advertisement';
  if (visibleLength(text) > 60) return null;
  if (IMPRINT.test(text)) return 'imprint';
  if (NAMEPLATE.test(text)) return 'nameplate';
  return isFolio(text) ? 'folio' : null;
}

/** 第2版 要闻·综合 2026年2月25日 星期三: once dates and page numbers are gone, at most a section's name is left. */
function isFolio(text: string): boolean {
  const rest = text.replace(DATE, '').replace(ENGLISH_DATE, '').replace(FOLIO_WORDS, '');
  if (rest.length === text.length) return false;
  const left = rest.replace(/[\s·|｜—\-–,，、/／:：()（）]+/gu, '');
  return (
    left.length === 0 ||
    (left.length <= 8 && visibleLength(text) <= 30 && !/\d/u.test(left) && hasPageOrDate(text))
  );
}

function hasPageOrDate(text: string): boolean {
  return (
    new RegExp(DATE.source, 'u').test(text) ||
    /第?\s*[A-Z]?\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版页頁]/u.test(text)
  );
}

/** The date that a folio line states, as ISO; null where it states none. */
export function folioDate(text: string): string | null {
  const chinese = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/u.exec(text);
  if (chinese) return isoDate(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
  const english = new RegExp(ENGLISH_DATE.source, 'iu').exec(text)?.[0];
  const parts = english ? /([A-Za-z]+)\s+(\d{1,2}),?\s+(\d{4})$/u.exec(english) : null;
  if (!parts) return null;
  const month =
    'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((parts[1] ?? '').slice(0, 3).toLowerCase()) / 3 + 1;
  return isoDate(Number(parts[3]), month, Number(parts[2]));
}

/** Null for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1800 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}
