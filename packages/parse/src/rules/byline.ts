import type { Credit } from '@tingbao/edition';
import { visibleLength } from '../characters.ts';
import { readCredits } from './credits.ts';

const ENGLISH =
  /^(?:By|Story by|Words by)\s+([\p{Lu}][\p{L}.'’-]*(?:\s+[\p{Lu}][\p{L}.'’-]*){0,4}(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)[\p{Lu}][\p{L}.'’-]*(?:\s+[\p{Lu}][\p{L}.'’-]*){0,4}){0,5})(?:\s*[|,/–—-]\s*([\p{L} .'’]{3,60}))?$/u;

/** Most lines hold none of these, and the exact forms are dear to try. */
const MAY_NAME = /[者员員人生稿摄攝文图圖写寫译譯笔筆理部影]|^\s*(?:By|Story|Words)/u;

/**
 * The credits of a line that holds nothing but writers: 本报记者 贺 勇, 记者王兵、通讯员郭斯, By Jane Doe. Null for
 * every other line. A sentence's sign or a long line is proof of something else.
 */
export function readByline(text: string): Credit[] | null {
  const line = text.trim();
  if (line.length > 160 || !MAY_NAME.test(line) || /[。；！？“”]/u.test(line)) return null;
  const english = ENGLISH.exec(line);
  if (english) return readEnglish(english[1] ?? '', english[2]);
  if (visibleLength(line) > 70) return null;
  const inner = line.replace(/^[（(【〔[]\s*(.*?)\s*[）)】〕\]]$/u, '$1').replace(/^[□■●▲◆◇○◎]\s*/u, '');
  if (/^[\p{Script=Han}]{0,8}[报報社][\p{Script=Han}]{0,2}(?:评论员|評論員|编辑部|編輯部)$/u.test(inner)) {
    return readCredits(inner) ?? [{ organisation: inner, role: null, name: '' }];
  }
  const credits = readCredits(inner);
  return credits && credits.some(({ name }) => name !== '') ? credits : null;
}

function readEnglish(people: string, rest: string | undefined): Credit[] {
  const names = people.split(/\s*,\s*(?:and\s+)?|\s+and\s+|\s*&\s*/u).filter((name) => name !== '');
  const role =
    rest && /\b(?:writer|reporter|correspondent|editor|staff|columnist)\b/iu.test(rest) ? rest.trim() : null;
  const organisation = rest && role === null ? rest.trim() : null;
  return names.map((name) => ({ organisation, role, name }));
}
