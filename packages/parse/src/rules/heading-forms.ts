import { kickerLeadsIn } from '@tingbao/edition';
import { visibleLength } from '../characters.ts';

/** —— or — or -- before its words: the form of a feature's deck. */
export function isDashedDeck(text: string): boolean {
  return /^(?:[—―－–]{1,3}|-{2,3})\s*[^\s—―－–-]/u.test(text);
}

/** The form of a regular column's name: a few characters, no sign, no figure, no space. "Cannot tell" is false. */
export function isRubricForm(text: string): boolean {
  const name = text.replace(/^[《【〔[「]|[》】〕\]」]$/gu, '');
  return (
    visibleLength(name) <= (name.includes('·') ? 9 : 6) &&
    /^\p{Script=Han}{2,6}(?:·\p{Script=Han}{2,6})?$/u.test(name) &&
    !/[把被让讓了着吗呢吧们們的是]|[省市县縣区區镇鎮乡鄉村州旗]$/u.test(name)
  );
}

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

/** A column's name in brackets at a headline's end, …（人民时评）: where it begins; null where there is none. */
export function trailingRubric(headline: string): number | null {
  const match =
    /[（(]([\p{Script=Han}\d][\p{Script=Han}\d·“”\s]{1,17}(?:[（(][\p{Script=Han}]{2,8}[）)])?)[）)]$/u.exec(
      headline,
    );
  if (!match || match.index === 0 || !/\p{Script=Han}{2}/u.test(match[1] ?? '')) return null;
  return NO_COLUMN.test(match[1] ?? '') ? null : match.index;
}

/** Parts, versions and lists: （第三批）, （征求意见稿）, （附名单）. */
const NO_COLUMN =
  /^(?:[一二三四五六七八九十]+|[上中下][篇集部].*|第.*|附.*|.*(?:省|市|县|縣|区|區|州|稿|版|摘要|全文|名单|名單|试行|試行|节选|節選|组图|組圖|图表))$/u;
