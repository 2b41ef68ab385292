import { isChinese } from './voice-language.ts';

/** Fewer words or characters are a name, a term or a title, which the voice of the article says better. */
const fewestWords = 4;
const fewestHan = 6;
/** How much of a sentence's letters must be of the other script. */
const share = 0.95;

/** Words that English can hardly do without and that pinyin and other languages do not share. */
const english =
  /\b(?:the|and|of|is|are|was|were|to|that|with|for|have|has|you|we|they|it|this|not|will|what)\b/i;

/**
 * The language to speak a whole sentence in: the text's own, unless the sentence is English in a Chinese text or Chinese in
 * an English one, beyond doubt. Kana or Hangul make it neither; other languages are not told apart.
 */
export function passageLanguage(sentence: string, language: string): string {
  const letters = sentence.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return language;
  if (isChinese(language)) {
    const words = sentence.match(/\p{Script=Latin}[\p{Script=Latin}'’-]*/gu) ?? [];
    const latin = sentence.match(/\p{Script=Latin}/gu)?.length ?? 0;
    return words.length >= fewestWords && latin >= letters * share && english.test(sentence)
      ? 'en'
      : language;
  }
  if (!/^en\b/i.test(language) || /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(sentence))
    return language;
  const han = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= fewestHan && han >= letters * share ? 'zh-Hans' : language;
}
