import { endsSentence } from '../characters.ts';
import { readLoneNames } from './lone-names.ts';

/** 编辑同志：, 尊敬的编辑部：, To the Editor:. What a reader's letter begins with, alone on its line. */
export function isSalutation(text: string): boolean {
  return text.length <= 30 && SALUTATION.test(text.trim());
}

const SALUTATION =
  /^(?:尊敬的|敬爱的|敬愛的)?(?:贵|貴|本)?[\p{Script=Han}《》]{0,8}?(?:编辑|編輯|主编|主編|报社|報社|记者|記者|专栏|專欄|栏目|欄目)(?:部|组|組|们|們)?(?:同志|老师|老師|先生|女士|朋友|台鉴|台鑒)?(?:们|們)?(?:[，,]?[您你]好)?[：:！!]$|^(?:To the Editor|Dear (?:Editor|Sir|Madam|Sir or Madam)|Sir|Sirs|Madam)\s*[:,—]?$/u;

/** The column of readers' letters: 读者来信, 来信照登, Letters to the Editor. Each title under it is a letter's. */
export function isLettersColumn(text: string): boolean {
  return text.length <= 24 && LETTERS.test(text.trim());
}

const LETTERS =
  /^(?:(?!.封)\p{Script=Han}{0,6}(?:读者|讀者|群众|群眾|市民|百姓)(?:来信|來信|来函|來函|投书|投書|之声|之聲|信箱)|(?:来信|來信|来函|來函)(?:照登|选登|選登|摘登)|Letters?(?: to the editor)?)$/iu;

/** 澜浦市 读者 丁守拙, 读者：丁守拙, 市民 丁守拙: who signs a letter, alone on its line. */
export function isLetterSigner(text: string): boolean {
  if (text.length > 30) return false;
  const found = SIGNER.exec(text.trim());
  return found !== null && readLoneNames(found[1] ?? '') !== null;
}

const SIGNER =
  /^[—－\s]{0,3}(?:[\p{Script=Han}\d]{2,12}[\s，,]+)?(?:(?:一位|一名)?(?:热心)?(?:读者|讀者|市民|村民|居民|网友|網友|乘客|家长|家長|学生|學生|顾客|顧客|业主|業主))[\s：:]+([\p{Script=Han}·\s]{2,10})$/u;

/** The same where letters stand, and so names and places alone will do: 丁守拙, 澜浦 丁守拙, ROSE MARLOWE, —Ada Finch, Saltmarsh. */
export function isSignerInLetters(text: string): boolean {
  if (text.length > 48 || endsSentence(text)) return false;
  if (/^\p{Script=Han}/u.test(text)) {
    const last =
      text
        .trim()
        .split(/[\s，,：:]+/u)
        .at(-1) ?? '';
    return isLetterSigner(text) || (/^[\p{Script=Han}\s，,·]+$/u.test(text) && readLoneNames(last) !== null);
  }
  return ENGLISH_SIGNER.test(text);
}

const ENGLISH_SIGNER = /^[—–-]{0,2}\s?\p{Lu}[\p{L}.'’-]*(?:,? (?:of )?(?:the )?\p{Lu}[\p{L}.'’-]*){0,6}$/u;
