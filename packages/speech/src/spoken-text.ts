import { isChinese } from './voice-language.ts';

/** Signs that lead a paragraph or a byline in print and that some voices read out as "black square". */
const silentSigns = /[■□▲△◆◇●★☆▼▽◎※]+/gu;

/** What the voice is given for a sentence: the text as written, without the signs that are only for the eye. */
export function spokenText(text: string): string {
  return text.replace(silentSigns, ' ').replace(/\s+/gu, ' ').trim();
}

/**
 * The same for a headline, kicker, deck or subhead. Chinese headings part their clauses by a space, which voices run
 * together: 凝“新”聚力 筑牢堡垒 is spoken with a pause, given as a comma. The dashes that lead a deck are not spoken.
 */
export function spokenHeading(text: string, language: string): string {
  const spoken = spokenText(text)
    .replace(/^[—–-]+\s*/u, '')
    .replace(/\s*[—–]+$/u, '');
  if (!isChinese(language)) return spoken;
  // Not beside a Latin word: 走进 5G 时代 has its spaces for the eye alone.
  return spoken.replace(
    /(?<=[\p{Script=Han}\p{N}”’」』》）)%]) (?=[\p{Script=Han}“‘「『《（(]|\p{N}+(?![\p{N}A-Za-z]))/gu,
    '，',
  );
}
