import type { Credit } from '@tingbao/edition';

/** The words that name what somebody did, with what may stand before them: 全媒体记者, 特约通訊員, 驻埃及记者. */
const ROLE =
  /(?:[全融]媒[体體]|首席|高级|高級|资深|資深|见习|見習|实习|實習|特约|特約|特派|驻[\p{Script=Han}]{1,8}?|駐[\p{Script=Han}]{1,8}?|摄影|攝影|文字|视频|影像)*(?:记者|記者|通讯员|通訊員|评论员|評論員|撰稿人|实习生|實習生|特写员|摄影师|攝影師|报道员|報道員|志愿者记者)|(?:执笔|執筆|采写|採寫|撰文|摄影|攝影|编译|編譯|翻译|翻譯|整理|绘图|繪圖|制图|文|图|圖|摄|攝)(?=[：:／/\s]|$)/gu;

const ORGANISATION = /(?:[报報社网網台臺院局部刊]|客户端|客戶端|新闻|新聞|中心|杂志|雜誌|在线|在線|融媒)$/u;
const SEPARATORS = /[\s、，,／/；;|｜&＆和]+/u;
const AFTERWORDS =
  /^(?:[\p{Script=Han}]{0,8}(?:报道|报导|報導|報道|采写|採寫|整理|摄影报道|攝影報導|综合|综述|供图|供圖|等))$/u;
const NAME = /^(?:[\p{Script=Han}][\p{Script=Han}·•]{0,11}|[A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){0,3})$/u;

/**
 * Reads people with their roles and organisations out of a byline's words: 湖南日报全媒体记者 王振亚 通讯员 李中声.
 * Two-character names padded with a space (贺  勇) are put together. Null where a word fits no place, so that a
 * sentence which happens to hold 记者 is never taken for a byline.
 */
export function readCredits(words: string): Credit[] | null {
  const credits: Credit[] = [];
  const roles = [...words.matchAll(ROLE)];
  if (roles.length === 0) return null;
  let carried = words.slice(0, roles[0]?.index ?? 0);
  for (const [index, match] of roles.entries()) {
    const next = roles[index + 1];
    const begin = match.index + match[0].length;
    let between = words.slice(begin, next?.index ?? words.length).replace(/^[：:\s]+/u, '');
    const organisation = readOrganisation(carried);
    if (organisation === undefined) return null;
    carried = '';
    if (next) {
      // What touches the next role without a space is its organisation: …张三 新华社记者 李四.
      const touching = /[^\s、，,／/；;|｜]+$/u.exec(between)?.[0] ?? '';
      if (touching !== '' && ORGANISATION.test(touching)) {
        carried = touching;
        between = between.slice(0, between.length - touching.length);
      }
    }
    const names = readNames(between);
    if (names === null) return null;
    if (names.length === 0 && roles.length > 1 && next) continue; // 文/视频 全媒体记者: a role without a name of its own
    for (const name of names.length > 0 ? names : ['']) credits.push({ organisation, role: match[0], name });
  }
  return credits.length > 0 ? credits : null;
}

/** The organisation before a role; null where there is none, undefined where the words are something else. */
function readOrganisation(before: string): string | null | undefined {
  const word = before.replace(/^[□■●▲◆◇○\s（(【〔[]+|[\s：:·]+$/gu, '');
  if (word === '') return null;
  return word.length <= 20 && (ORGANISATION.test(word) || /^[\p{Script=Han}]{2,8}$/u.test(word))
    ? word
    : undefined;
}

/** Names between two roles; null where something that is no name stands there. */
function readNames(between: string): string[] | null {
  const parts = between.split(SEPARATORS).filter((part) => part !== '' && !AFTERWORDS.test(part));
  const names: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const following = parts[at + 1] ?? '';
    if (/^\p{Script=Han}$/u.test(part) && /^\p{Script=Han}$/u.test(following)) {
      names.push(part + following);
      at += 1;
    } else if (NAME.test(part)) {
      names.push(part.replace(/(?:等|采写|採寫|报道|報導|摄)$/u, ''));
    } else {
      return null;
    }
  }
  return names.every((name) => name.length <= 24 && (/[A-Za-z·•]/u.test(name) || name.length <= 6))
    ? names
    : null;
}
