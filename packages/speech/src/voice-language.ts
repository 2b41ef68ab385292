/**
 * The language tag a voice understands: voices know regions, not scripts, so zh-Hans is zh-CN and zh-Hant zh-TW.
 * Cantonese is never assumed: zh-Hant alone says nothing about how a page is read aloud. Other tags are unchanged.
 */
export function voiceLanguage(language: string): string {
  switch (language.toLowerCase()) {
    case 'zh':
    case 'zh-hans':
    case 'zh-hans-cn':
      return 'zh-CN';
    case 'zh-hant':
    case 'zh-hant-tw':
      return 'zh-TW';
    case 'en':
      return 'en-US';
    default:
      return language;
  }
}

/** True for every tag whose sentences are written in Han characters and full-width punctuation. */
export function isChinese(language: string): boolean {
  return /^(?:zh|cmn|yue|zho)(?:$|[-_])/i.test(language);
}
