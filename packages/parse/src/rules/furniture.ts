import type { SetAsideReason } from '@tingbao/edition';
import { visibleLength } from '../characters.ts';
import { isEar, isWeather } from './ears.ts';
import { isImprint } from './imprint.ts';
import { pageNumber } from './jump.ts';

/** Lines that belong to the page and to no article: its number and date, its makers, the paper's own name, advertisements, and what a tool adds. */
export type Furniture = Extract<
  SetAsideReason,
  'folio' | 'imprint' | 'nameplate' | 'advertisement' | 'tool' | 'unplaced'
>;

const FIGURES = '[〇零○一二三四五六七八九]';
const DATE = new RegExp(
  `\\d{4}\\s*[年./-]\\s*\\d{1,2}\\s*[月./-]\\s*\\d{1,2}\\s*日?|(?:中華民國|民國)\\s*\\d{2,3}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|(?:中華民國|民國)?[〇零○一二三四五六七八九十百]{2,5}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日`,
  'gu',
);
const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)';
const ENGLISH_DATE = new RegExp(
  `(?:${WEEKDAY},?\\s*)?(?:${MONTHS}\\s+\\d{1,2},?|\\d{1,2}\\s+${MONTHS},?)\\s+\\d{4}`,
  'giu',
);
const LUNAR =
  /(?:(?:农历|農曆|夏历)\s*(?:[\p{Script=Han}]{2}年)?|[\p{Script=Han}]{2}年)\s*(?:闰|閏)?[正一二三四五六七八九十冬腊臘]月\s*(?:[初廿三][一二三四五六七八九十]|十[一二三四五六七八九]|二十)/gu;
const WEEK = new RegExp(`(?:星期|周|週|禮拜)[一二三四五六日天]|${WEEKDAY}`, 'giu');
const PAGE =
  /(?:第\s*)?(?:[A-Z]\s*)?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版頁页]|(?:今[日天]共?|本期共?|共)\s*(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s*版|(?:Page|PAGE)\s*[A-Z]?\d{1,3}(?:\s+of\s+\d{1,3})?/gu;
/** A5 or 02 standing alone: G20 may do so in a heading too, so a date or a section's name must be beside it. */
const BARE_PAGE = /(?<=^|[\s\ufffc])(?:[A-Z]\d{1,2}|0\d)(?=[\s\ufffc]|$)/gu;
const BARE_NUMBER = /(?<=^|[\s\ufffc])[A-Z]?\d{1,3}(?=[\s\ufffc]|$)/gu;
const WEATHER =
  /-?\d{1,2}\s*[℃°]?C?\s*(?:[~～—–-]|到|至)\s*-?\d{1,2}\s*(?:℃|°C)|-?\d{1,2}\s*(?:℃|°C)|[东西南北偏]{1,3}风?\s*\d[-~～]?\d?\s*级|(?:今日|今天|白天|夜间|夜晚)?(?:晴|多云|阴|小雨|中雨|大雨|阵雨|雷阵雨|小雪|中雪|雾|霾)(?:间|到|转)?(?=[\s晴多阴小中大阵雷雾霾\d-]|$)|气温|天气|微风/gu;
/** What sections are called; any other word may be a heading's. */
const SECTION =
  /^(?:要闻|要聞|头版|頭版|综合|綜合|国际|國際|国内|國內|时政|時政|评论|評論|理论|理論|社会|社會|经济|經濟|财经|財經|金融|体育|體育|文化|文娱|副刊|教育|科技|健康|生活|民生|法治|军事|軍事|广告|廣告|专题|專題|特刊|本地|本市|港聞|港闻|兩岸|两岸|娛樂|娱乐|新闻|新聞|视觉|人物|旅游|读书|讀書|区域|都市|生态|党建|深度|调查)/u;
const STRONG_NAMEPLATE =
  /(?:国内统一|國內統一)(?:连续出版物号|連續出版物號|刊号|刊號)|统一刊号|CN\s?\d{2}-\d{4}|邮发代号|郵發代號|ISSN\s*\d|[总總]第\s*\d+\s*期|^(?:主管|主办|主辦|出版)[：:]\s*\S{2,16}$|\bVol\.?\s*[\dIVXLC]+[,.]?\s*No\.?\s*\d/iu;
/** The words of issue numbers and publishers, and those of no other line of a page but few. */
const MAY_BE_NAMEPLATE = /[号號刊总總主出邮郵]|[Cc][Nn]|[Ii][Ss][Ss][Nn]|[Vv][Oo][Ll]/u;
const ISSUE = /第\s*\d{3,6}\s*[号期號]/gu;
const ADVERTISEMENT =
  /^[（(【〔[■▲●\s]*(?:公益)?(?:广告|廣告|(?:Paid\s|PAID\s)?(?:Advertisement|ADVERTISEMENT)|Sponsored content)[）)】〕\]\s]*$/u;
const SIGNS = /[\ufffc\s·|｜—\-–,，、/／:：()（）]+/gu;

/** Says which piece of furniture a line is; null where it is none or the rule cannot tell. Long lines never are. */
export function readFurniture(text: string): Furniture | null {
  if (text.length > 120 || /[。！？]/u.test(text)) return null;
  if (ADVERTISEMENT.test(text)) return 'advertisement';
  if (visibleLength(text) > 60) return null;
  if (isImprint(text)) return 'imprint';
  if ((MAY_BE_NAMEPLATE.test(text) && STRONG_NAMEPLATE.test(text)) || isEar(text)) return 'nameplate';
  if (isWeather(text) || /^(?:今日)?中[缝縫]$/u.test(text)) return 'folio';
  if (!MAY_BE_FOLIO.test(text) || /…|\.{3}/u.test(text)) return null; // dots lead to a page in an index
  if (/^[（(].*[日][）)]$/u.test(text)) return null; // the day of a speech or a law, under its title
  const issue = text.replace(ISSUE, ' ');
  if (issue.length < text.length) return issue.trim() === '' || isFolio(issue) ? 'nameplate' : null;
  return isFolio(text) ? 'folio' : null;
}

/** Every folio has a figure, a weekday, or a page's word. */
const MAY_BE_FOLIO = /[\d年版期周週頁页拜]|[dD][aA][yY]\b/u;

/** A5 LOCAL THE HARBOR TIMES THURSDAY, MARCH 12, 2026, or the page last: whatever stands between is the section and the paper. */
const ENGLISH_HEAD = new RegExp(
  `^[A-Z]?\\d{1,3}[\\s|·].*${WEEKDAY},?\\s+${MONTHS}\\s+\\d{1,2},?\\s+\\d{4}$|${WEEKDAY},?\\s+${MONTHS}\\s+\\d{1,2},?\\s+\\d{4}.*[\\s|·][A-Z]?\\d{1,3}$`,
  'iu',
);

/** Stands where a date, a page or a weekday was taken out. */
const TAKEN = '\ufffc';

/** 第2版 要闻·综合 2026年2月25日 星期三: once dates and page numbers are gone, at most a section's name is left. */
function isFolio(text: string): boolean {
  const withDate = text.replace(DATE, TAKEN).replace(ENGLISH_DATE, TAKEN);
  const dated = withDate.replace(PAGE, TAKEN);
  // Beside a date a number that stands alone is the page's: 1 要闻 2026年3月12日, 要闻 2026.3.12 星期四 1.
  const bare = dated.trim().replace(withDate.includes(TAKEN) ? BARE_NUMBER : BARE_PAGE, TAKEN);
  const rest = bare.replace(WEEK, TAKEN).replace(LUNAR, TAKEN);
  if (!rest.includes(TAKEN)) return false;
  const left = rest.replace(WEATHER, ' ').replace(SIGNS, '');
  if (left === '') return true;
  if (ENGLISH_HEAD.test(text)) return true;
  if (
    !bare.includes(TAKEN) ||
    visibleLength(left) > 8 ||
    visibleLength(text) > 30 ||
    /[《》“”\d]/u.test(left)
  )
    return false;
  // 《词典》第三版出版: what touches the number is a sentence's, unless it is a section's name.
  const touching = /[\p{L}》”\d]\ufffc|\ufffc[\p{L}《“\d]/u.test(bare);
  return SECTION.test(left) || (!touching && dated.includes(TAKEN));
}

/** 综合新闻, 要闻: what a page prints at its head beside its number. */
export function isSectionName(text: string): boolean {
  return visibleLength(text) <= 6 && SECTION.test(text);
}

/** The date that a folio line states, as ISO; null where it states none. */
export function folioDate(text: string): string | null {
  const chinese = /(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})/u.exec(text);
  if (chinese) return isoDate(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
  const republic = /民國\s*(\d{2,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})/u.exec(text);
  if (republic) return isoDate(1911 + Number(republic[1]), Number(republic[2]), Number(republic[3]));
  const named = DATE_IN_FIGURES.exec(text);
  if (named) {
    const year = [...(named[1] ?? '')].map((char) =>
      '〇一二三四五六七八九'.indexOf(char.replace(/[零○]/u, '〇')),
    );
    return isoDate(Number(year.join('')), pageNumber(named[2] ?? ''), pageNumber(named[3] ?? ''));
  }
  const english = new RegExp(ENGLISH_DATE.source, 'iu').exec(text)?.[0] ?? '';
  const month = new RegExp(MONTHS, 'iu').exec(english)?.[0].slice(0, 3).toLowerCase();
  const [day, year] = english.match(/\d+/gu) ?? [];
  if (!month || !day || !year) return null;
  return isoDate(Number(year), 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(month) / 3 + 1, Number(day));
}

const DATE_IN_FIGURES = new RegExp(
  `(?<!${FIGURES})(${FIGURES}{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日`,
  'u',
);

/** Null for a day that no calendar has. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real && year >= 1800 && year <= 2200 ? date.toISOString().slice(0, 10) : null;
}
