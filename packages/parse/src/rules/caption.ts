import { allMatches } from '../all-matches.ts';
import { visibleLength } from '../characters.ts';
import { readCredits } from './credits.ts';

/** A caption's own words, and where its credit begins in the text; -1 where it has none. */
export interface CaptionReading {
  creditAt: number;
}

/** 新华社发, 中新社发 陈立 摄, 资料图片: no person need be named. */
const AGENCY =
  /(?:(?<=^|[\s。！？”…])|(?=[（(]))[（(]?\s*(?:(?:新华社|新華社|中新社|人民视觉|视觉中国|法新社?|路透社?|美联社|美聯社|中央社)发?(?:发|發)(?:[\s（(]{1,3}[\p{Script=Han}·]{2,8}\s?[摄攝]\s?[）)]?)?|资料图片?|資料圖片?)\s*[）)]?[。.]?$/u;
const ENGLISH =
  /(?<=^|[\s(])\(?(?:(?:Photo(?:graph)?|Picture)s?(?: by |: )\p{Lu}[\p{L} .'’/-]{2,40}|AP Photo[^)]{0,40}|(?:Handout|File) photo|\p{Lu}[\p{L}.'’-]{1,20} \p{Lu}[\p{L}.'’-]{1,20} ?\/ ?\p{Lu}[\p{L} .'’-]{2,30})\)?\.?$/u;
const OPENS =
  /^(?:[图圖]\s?[①-⑳\d]{0,3}[为為：:](?!了|何|什)|[图圖](?:片)?(?:说明|說明|说|說)[：:]|[图圖]片(?:说明|說明)\s|[上下左右中][图圖](?:[为為：:]|[，,]?[（(])|[▲△▼◀▶↑↓←→]|(?:Above|Below|Pictured)[,:] |(?:Left|Right|Top|Bottom): |(?:Left|Right|Top|Bottom), (?!right|left|bottom|top))/u;

/** Whether a line opens as captions do: 图为…, 图①：, ▲. */
export function opensAsCaption(text: string): boolean {
  return OPENS.test(text);
}

/** Most paragraphs hold none of these signs near their end, and the exact forms are dear to try. */
const MAY_END = /[摄攝影图圖片发發道導A-Za-z）)]/u;
const MAY_CREDIT = /(?:[摄攝影图圖片发發道導]|[A-Za-z])(?:[（(][^）)]{2,10}[）)])?[）)]?[。.]?$/u;
/** What a Chinese credit ends with: somebody took, gave or reported. */
const TOOK =
  /(?:[摄攝]|摄影|攝影|供图|供圖|摄影报道|攝影報導)\s?(?:[（(][\p{Script=Han}A-Z]{2,8}[）)])?[）)]?[。.]?$/u;

/**
 * Reads a caption by its form: it opens as captions do (图为…, 图①：, ▲) or ends in a photographer (… 摄).
 * `besideFigure` lowers the bar: a short paragraph right after a picture is its caption.
 */
export function readCaption(text: string, besideFigure: boolean): CaptionReading | null {
  if (text.length > 320) return null;
  const last = /[。.]$/u.test(text) ? text.charAt(text.length - 2) : text.charAt(text.length - 1);
  const creditAt = MAY_END.test(last) && MAY_CREDIT.test(text.slice(-20)) ? creditStart(text) : -1;
  const opens = OPENS.test(text);
  if (creditAt < 0 && !besideFigure && !opens) return null;
  const length = visibleLength(text);
  if (length > (creditAt >= 0 ? 280 : 140)) return null;
  if (creditAt >= 0 || opens) return { creditAt };
  // Somebody's words under a picture are the story's, not the picture's.
  return length <= 80 && !/[：:][“「]/u.test(text) ? { creditAt } : null;
}

/** Where the credit begins: the longest end of the text, from a sentence's end, a bracket or a space, that holds nothing but people. */
function creditStart(text: string): number {
  const from = Math.max(0, text.length - 80);
  const tail = text.slice(from);
  const agency = AGENCY.exec(tail) ?? ENGLISH.exec(tail);
  if (agency) return from + agency.index;
  if (!TOOK.test(tail)) return -1;
  const sentence = Math.max(
    ...['。', '！', '？', '；', '”'].map((sign) => tail.lastIndexOf(sign, tail.length - 2)),
  );
  const rest = tail.slice(sentence + 1);
  const starts = allMatches(BEGINNING, rest).slice(-MOST_WORDS);
  for (const match of starts) {
    const words = rest.slice(match.index + match[0].length);
    const open = /^[（(]/u.test(words);
    if (open && !/[）)][。.]?$/u.test(words)) continue;
    const people = readCredits(words.replace(open ? /^[（(]|[）)][。.]?$/gu : /[。.]$/u, ''));
    if (people?.every(({ name }) => name !== '')) return from + sentence + 1 + match.index + match[0].length;
  }
  // A line, or what follows a sentence, that is names and 摄 alone is a credit whatever the surnames.
  const whole = sentence >= 0 || from === 0;
  return whole && NAMES_AND_TOOK.test(rest.trimStart())
    ? from + sentence + 1 + (rest.length - rest.trimStart().length)
    : -1;
}

/** Where a word begins, or a bracket. */
const BEGINNING = /(?:^|\s|(?=[（(]))(?=\S)/gu;
/** A credit has so many words at most; a long line of words is tried no further. */
const MOST_WORDS = 10;

const NAMES_AND_TOOK =
  /^(?:[\p{Script=Han}]{0,10}(?:记者|記者|通讯员|通訊員)\s?)?[\p{Script=Han}·]{1,4}(?:[\s、]{1,2}[\p{Script=Han}·]{1,4}){0,5}\s?(?<![拍偷跟航抓实實])(?:摄|攝|摄影报道|攝影報導|供图|供圖)(?:[（(][\p{Script=Han}]{2,8}[）)])?$/u;
