import type { Jump } from '@tingbao/edition';

/** What the house itself says inside an article, in the article's language. A page shows the same words in 〔〕. */
export interface HouseWords {
  /** Puts the house's sign before its words, so that no listener takes them for the newspaper's. */
  note: (words: string) => string;
  textMissing: string;
  pictureMissing: string;
  /** For a jump line whose other end is not in the library. */
  jump: (jump: Pick<Jump, 'to' | 'from' | 'section'>) => string;
}

const simplified: HouseWords = {
  note: (words) => `听报注：${words}`,
  textMissing: '原版此处缺文',
  pictureMissing: '原版此处似有图片',
  jump: ({ to, from, section }) =>
    to === null ? `本文上接第${section ?? ''}${from ?? ''}版` : `本文下转第${section ?? ''}${to}版`,
};

const traditional: HouseWords = {
  note: (words) => `聽報註：${words}`,
  textMissing: '原版此處缺文',
  pictureMissing: '原版此處似有圖片',
  jump: ({ to, from, section }) =>
    to === null ? `本文上接第${section ?? ''}${from ?? ''}版` : `本文下轉第${section ?? ''}${to}版`,
};

const english: HouseWords = {
  note: (words) => `Tingbao's note: ${words}`,
  textMissing: 'some of the text is missing here.',
  pictureMissing: 'there seems to have been a picture here.',
  jump: ({ to, from, section }) =>
    to === null
      ? `this article began on page ${section ?? ''}${from ?? ''}.`
      : `this article continues on page ${section ?? ''}${to}.`,
};

/** The house's words for an article's language (BCP 47); English where we have none of our own. */
export function houseWords(language: string): HouseWords {
  const tag = language.toLowerCase();
  if (/^zh-(?:hant|tw|hk|mo)/.test(tag)) return traditional;
  return /^zh(?:$|-)/.test(tag) ? simplified : english;
}
