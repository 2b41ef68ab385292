import { pageNumber } from './jump.ts';

/** The mark of a series: where it stands in its line, what it says, and the number that this is; null for 下, the last. */
export interface SeriesReading {
  start: number;
  part: string;
  number: number | null;
}

const FIGURES = '[一二三四五六七八九十]{1,3}';
/** ①, （上）, （三）, （之三）, and 系列…（3）, 系列评论之三. 三分之一 and 十佳之一 are none. */
const MARK = new RegExp(
  `([①-⑳])$|[（(]([上中下]|${FIGURES}|之${FIGURES})[）)]$|(?<=系列\\p{Script=Han}{0,6})(之${FIGURES}|[（(]\\d{1,2}[）)])$`,
  'u',
);
/** ——论…之三: a commentator's deck. */
const DASHED = new RegExp(`(?<=^[—―-]{1,3}[一二三四五六七八九再]?[论論].{2,80})之${FIGURES}$`, 'u');

/** What the end of a headline, kicker, deck or column's name says of a series; null where it says nothing. */
export function readSeries(line: string): SeriesReading | null {
  const tail = line.length <= 120 ? line : '';
  const found = /[①-⑳一二三四五六七八九十）)]$/u.test(tail) ? (MARK.exec(tail) ?? DASHED.exec(tail)) : null;
  if (!found || found.index === 0) return null;
  const part = found[0].replace(/[（()）]/gu, '');
  return { start: found.index, part, number: numberOf(part.replace(/^之/u, '')) };
}

function numberOf(part: string): number | null {
  const circled = part.charCodeAt(0) - 0x2460;
  if (circled >= 0 && circled < 20) return circled + 1;
  if ('上中'.includes(part)) return part === '上' ? 1 : 2;
  return part === '下' ? null : pageNumber(part);
}
