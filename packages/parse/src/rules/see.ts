import { allMatches } from '../all-matches.ts';
import { pageNumber } from './jump.ts';

/** Words that point to another page: where they stand in their text, and the page that they name. */
export interface SeeReading {
  start: number;
  end: number;
  to: number;
  section: string | null;
}

const NUMBER = '第?\\s{0,2}(?:[A-Za-z]\\s{0,2})?(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
/** 3版, 第三版, A5版, 3、4版, 第三版至第五版; 版 in 版本 and 版权 is no page. */
const PAGES = `(?:今日|今天|本[报報]|同日){0,2}\\s{0,2}${NUMBER}\\s{0,2}(?:[版頁]?\\s{0,2}[、，,和及至~—–-]{1,2}\\s{0,2}${NUMBER}\\s{0,2}){0,5}[版頁](?![本权權面块塊画畫图圖])`;
/** 意见 and 本刊 are no verbs. */
const VERBS = '(?:(?<!意)[见見]|(?:(?<![本创創月])刊[载載登]?|(?<![转轉])[载載])[于於在]?)';
/** Verbs that point to a page wherever they stand; 见 alone does so only in brackets. */
const POINTS = `(?:更多|[相有][关關])?(?:[详詳][情细細]?[请請]?|[参參]|全文|[报報][道導])[见見][于於]?\\s{0,2}${PAGES}`;
const LEADS = `[^（）()【】〔〕\\[\\]。！？；]{0,16}?${VERBS}\\s{0,2}${PAGES}`;
const CHINESE = new RegExp(`(?<=[（(【〔\\[]\\s{0,2})${LEADS}(?=\\s{0,2}[）)】〕\\]])|${POINTS}`, 'gu');
const MORE = `\\p{Script=Han}{0,8}(?:全文|[报報][道導]|[内內]容|新[闻聞]|[评評][论論]|文章|[图圖]片|名[单單]|解[读讀])${VERBS}\\s{0,2}${PAGES}`;
const LINE = new RegExp(
  `^[▶►■●→☞]?\\s*(?:[（(【〔\\[]\\s*${LEADS}\\s*[）)】〕\\]]|${MORE}|${POINTS}|(?:延伸[阅閱][读讀]|相[关關](?:[报報][道導]|新[闻聞]))\\s*[》：:>｜|]\\s*[^。]{2,30}[见見]\\s{0,2}${PAGES})[。.]?$`,
  'u',
);
/** (Full text on Page 4), [Related story, A5]: in brackets only; "See A5" alone on a line is a jump. */
const ENGLISH =
  /[([](?:more|full (?:text|story|report)|related (?:story|stories|report)|details|analysis)(?:,| on| at) (?:page )?[A-Z]?\d{1,3}(?=[)\]])/giu;

/** Chinese has brackets too, and no such word behind them. */
const MAY_BE_ENGLISH = /[([][A-Za-z]/u;

/** All words of a text that point to other pages, a jump's not among them; 3、4版 is two. Empty for most texts. */
export function readSee(text: string): SeeReading[] {
  const found: SeeReading[] = [];
  if (text.includes('版') || text.includes('頁'))
    for (const { 0: words, index } of allMatches(CHINESE, text)) found.push(...pagesIn(words, index));
  if ((text.includes('(') || text.includes('[')) && MAY_BE_ENGLISH.test(text))
    for (const { 0: words, index } of allMatches(ENGLISH, text))
      found.push(...pagesIn(words.slice(1), index + 1));
  return found;
}

/** Whether a line says nothing but where more stands: （详见3版）, 更多报道见5版, 全文见第二版. */
export function isSeeLine(text: string): boolean {
  return text.length <= 48 && /[版頁][\s）)】〕\]。.]*$/u.test(text) && LINE.test(text.trim());
}

const VERB = /^.*[见見刊载載]/u;
const EACH =
  /第?\s*(?<![A-Za-z])([A-Za-z])?\s*(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:[版頁]|(?=[、，,和及至~—–-])|$)/gu;

/** Each page that the words name; the first has the words before it too. */
function pagesIn(words: string, index: number): SeeReading[] {
  const verb = VERB.exec(words)?.[0].length ?? 0;
  return allMatches(EACH, words.slice(verb)).map(
    ({ 0: whole, 1: section, 2: figures = '', index: at }, order) => ({
      start: order === 0 ? index : index + verb + at,
      end: index + verb + at + whole.length,
      to: pageNumber(figures),
      section: section?.toUpperCase() ?? null,
    }),
  );
}
