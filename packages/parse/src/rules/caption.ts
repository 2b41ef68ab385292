import { visibleLength } from '../characters.ts';

/** A caption's own words, and where its credit begins in the text; -1 where it has none. */
export interface CaptionReading {
  creditAt: number;
}

const CREDIT =
  /(?:[（(]\s*)?(?:(?:[\p{Script=Han}]{2,12}[报報社网網]|本[报報])?(?:全媒体|融媒体|见习|首席|特约)*(?:记者|記者|通讯员|通訊員|摄影师)?\s*[\p{Script=Han}·]{1,4}(?:\s+[\p{Script=Han}]{1,3}){0,3}\s*(?:摄|攝|摄影|攝影|供图|供圖|摄影报道|攝影報導|／攝|\/摄)(?:[（(][\p{Script=Han}]{2,8}[）)])?|新华社发|新華社發|中新社发|资料图片?|資料圖片?|(?:Photo|Photograph|Picture)(?:s)?(?: by|:)\s*[\p{L} .'’/-]{3,40}|\(Photo[^)]{0,40}\)|[\p{Lu}][\p{L}.'’-]+ [\p{Lu}][\p{L}.'’-]+ ?\/ ?[\p{Lu}][\p{L} .'’-]{2,30})\s*[）)]?[。.]?$/u;
const OPENS =
  /^(?:图[①-⑳\d]?[为：:]|圖[①-⑳\d]?[為：:]|图片说明|圖說|图说|[上下左右][图圖]|[▲△▼◀▶↑↓←→]|(?:Above|Below|Left|Right|Top|Pictured)\b[,:])/u;

/** Most paragraphs hold none of these signs near their end, and the exact forms are dear to try. */
const MAY_CREDIT = /(?:[摄攝影图圖发發道導]|资料|[A-Za-z])(?:[（(][^）)]{2,10}[）)])?[）)]?[。.]?$/u;

/**
 * Reads a caption by its form: it opens as captions do (图为…, 图①：, ▲) or ends in a photographer (… 摄).
 * `besideFigure` lowers the bar: a short paragraph right after a picture is its caption.
 */
export function readCaption(text: string, besideFigure: boolean): CaptionReading | null {
  if (text.length > 280) return null;
  const credit = MAY_CREDIT.test(text.slice(-20)) ? CREDIT.exec(text.slice(-80)) : null;
  const creditAt = credit ? text.length - Math.min(80, text.length) + credit.index : -1;
  if (!credit && !besideFigure && !OPENS.test(text)) return null;
  if (visibleLength(text) > 140) return null;
  if (credit || OPENS.test(text)) return { creditAt };
  return besideFigure && visibleLength(text) <= 80 ? { creditAt } : null;
}
