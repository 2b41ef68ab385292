import { kickerLeadsIn } from '@tingbao/edition';
import { visibleLength } from '../characters.ts';
import { isCommentaryColumn } from './article-kind.ts';
import { isLettersColumn } from './letter.ts';

/** —— or — or -- before its words: the form of a feature's deck. */
export function isDashedDeck(text: string): boolean {
  return /^(?:[—―－–]{1,3}|-{2,3})\s*[^\s—―－–-]/u.test(text);
}

/** The form of a regular column's name: a few characters, no sign, no figure, no space. "Cannot tell" is false. */
export function isRubricForm(text: string): boolean {
  if (/^[A-Z]/u.test(text)) return ENGLISH_RUBRIC.test(text);
  const name = text.replace(/^[《【〔[「]|[》】〕\]」]$/gu, '');
  return (
    visibleLength(name) <= (name.includes('·') ? 9 : 6) &&
    /^\p{Script=Han}{2,6}(?:·\p{Script=Han}{2,6})?$/u.test(name) &&
    !/[把被让讓了着吗呢吧们們的是]|[省市县縣区區镇鎮乡鄉村州旗]$/u.test(name)
  );
}

/** Briefs, In Brief, Around the County, NEWS IN BRIEF. */
const ENGLISH_RUBRIC =
  /^(?:(?:(?:The|News|Local|City|County|Metro|National|World|Business|Sports|Police) ){0,2}(?:Briefs|Digest|Roundup|Notebook|Calendar)|(?:\p{L}+ )?In Brief|(?:Around|Across|About) the \p{L}+|Letters? to the Editor|Obituaries|Police Log|Weather|Opinion|Editorial)$/iu;

/** What only a column's name has: a number of its series, two names with · between, or a column's word at its end. */
export function isColumnName(text: string): boolean {
  const plain = visibleLength(text) <= LONGEST_COLUMN && !/[，,、：:；;。！？!?“”「」—…]/u.test(text);
  return plain && (/[①-⑳]$|\p{Script=Han}[·•]\p{Script=Han}/u.test(text) || COLUMN_WORD.test(text));
}

const LONGEST_COLUMN = 16;
/** What papers call their columns. */
const COLUMN_WORD =
  /(?:观察|觀察|视点|視點|聚焦|关注|關注|[时時]评|[时時]評|论坛|論壇|访谈|訪談|对话|對話|故事|见闻|見聞|手记|手記|札记|札記|纪事|紀事|人物|风采|風采|群英谱|群英譜|档案|檔案|现场|現場|直击|直擊|追踪|追蹤|解读|解讀|解码|解碼|发布会|發布會|报道|報道|来信|來信|随笔|隨筆|讲堂|講堂|课堂|課堂|连线|連線|系列|巡礼|巡禮|进行时|進行時|一线|一線)$/u;

/** The form of a kicker: it leads into the headline (…要求, …——), or is a clause with a comma in it. */
export function isKickerForm(text: string): boolean {
  return kickerLeadsIn(text) || /[，,：:]/u.test(text);
}

/**
 * A first line that the grammar leaves open (孩子们把河流 / 画成了…): the next line of the same rank is the rest of one headline.
 */
export function isOpenLine(text: string): boolean {
  return OPEN_LINE.test(text) && !isKickerForm(text);
}

/** Ends in a word that wants another, or in 把 and a short object (with more, its verb may be there: 把灯擦亮); 把脉, 把关 are words of their own. */
const OPEN_LINE =
  /[^，。、：\s](?:[把被让讓使给給从從向對对为為的与與和及]|[^，。、：\s]把(?![脉脈关關握控守手门門])\p{Script=Han}{1,2})$/u;

/**
 * Where a headline line parts into kicker and headline: at its only space, if what stands before it is half a sentence
 * (省…厅要求 建筑企业…). Null where the line is one headline, its halves parted by a space or not.
 */
export function kickerEnd(headline: string): number | null {
  const halves = /^(\S+)\s+(\S.*)$/u.exec(headline);
  if (!halves || /[A-Za-z]/u.test(halves[1] ?? '')) return null;
  const [, first = '', rest = ''] = halves;
  return visibleLength(first) >= 4 && kickerLeadsIn(first) && visibleLength(rest) >= 4 ? first.length : null;
}

/** Where a deck with its dashes begins on the headline's own line (…亮到天明 ——河岸见闻); null where none stands there. */
export function fusedDeck(headline: string): number | null {
  const seam = /\S\s+(?=(?:[—―]{1,2}|-{2,3})[^\s—―-])/u.exec(headline);
  return seam && seam.index > 0 ? seam.index + seam[0].length : null;
}

/** A column's name in brackets at a headline's end, …（人民时评）: where it begins; null where there is none. */
export function trailingRubric(headline: string): number | null {
  const match =
    /[（(]([\p{Script=Han}\d][\p{Script=Han}\d·“”\s①-⑳，]{1,17}(?:[（(][\p{Script=Han}]{2,8}[）)])?)[）)]$/u.exec(
      headline,
    );
  if (!match || match.index === 0 || !/\p{Script=Han}{2}/u.test(match[1] ?? '')) return null;
  return NO_COLUMN.test(match[1] ?? '') ? null : match.index;
}

/** Parts, versions and lists: （第三批）, （征求意见稿）, （附名单）. */
const NO_COLUMN =
  /^(?:[一二三四五六七八九十]+|[上中下][篇集部].*|第.*|附.*|.*(?:省|市|县|縣|区|區|州|稿|版|摘要|全文|名单|名單|试行|試行|节选|節選|组图|組圖|图表))$/u;

/** What only the common title of several articles says: （三则）, （一组）, 系列报道, 特别报道, 组稿, 笔谈, …专题. */
export function isGroupTitle(text: string): boolean {
  return text.length <= 40 && GROUP_WORD.test(text.trim());
}

const GROUP_WORD =
  /(?:[（(](?:[一二三四五六七八九十两兩\d]{1,3}[则則篇题題]|一[组組])[）)]|(?:系列|特别|特別|组合|組合|专题|專題)[报報][道導]|[组組]稿|[专專][题題版刊栏欄]|特刊|[笔筆][谈談]|[集荟薈][萃锦錦]|摘登|[撷擷]英)$|^.*: (?:A|The) (?:Special Report|Series)$|^Special Report: .+$/u;

/** The form of a summary between headline and writers (提要题): some clauses with their stops, more than any deck has. */
export function isSummaryForm(text: string): boolean {
  if (isDashedDeck(text)) return false;
  const stops = text.match(/[。；！？]|[a-z]{2}[.;](?=\s|$)/gu)?.length ?? 0;
  const length = visibleLength(text);
  return (stops > 0 && length >= 24) || length >= (/^\p{Script=Han}/u.test(text) ? 60 : 160);
}

/** 社論, 讀者投書: columns that are known by their names, however short the headline below. */
export function isOpinionOrLetters(text: string): boolean {
  return isLettersColumn(text) || (visibleLength(text) <= 6 && isCommentaryColumn(text));
}
