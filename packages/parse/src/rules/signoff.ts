import { visibleLength } from '../characters.ts';

/** A last line in brackets that says who wrote or compiled: （作者单位：…）, （综合本报记者…报道）. */
export function isSignoff(text: string): boolean {
  return (
    visibleLength(text) <= 80 &&
    /^[（(](?:作者|本文|据|據|综合|綜合|来源|來源|原载|原載|资料|資料|执笔|執筆|翻译|翻譯|[^）)]*(?:整理|报道|報導|采写))[^）)]*[）)]$/u.test(
      text,
    )
  );
}
