/**
 * How long the word is that begins at `from` in what is said, for voices that tell where a word begins and not where it ends
 * (Safari). Chinese has no spaces: the browser's own segmenter tells its words; without one (Firefox before 125) a character is marked.
 */
export function wordLength(text: string, from: number, language: string): number {
  if (!/[\p{L}\p{N}]/u.test(text.charAt(from))) return 0;
  if (typeof Intl.Segmenter === 'undefined')
    return /^(?:\p{Script=Han}|[\p{L}\p{N}]+)/u.exec(text.slice(from))?.[0].length ?? 0;
  const words = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const word = words.containing(from);
  return word ? word.index + word.segment.length - from : 0;
}
