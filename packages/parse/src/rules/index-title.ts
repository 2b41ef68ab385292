/** The title of a list of what stands on other pages: 今日导读, 要闻导读, 今日看点, Inside. */
export function isIndexTitle(text: string): boolean {
  return (
    text.length <= 40 &&
    /^(?:本[报報])?(?:[今本][日期报報])?(?:要[闻聞]|新[闻聞]|[头頭][条條]|版面|[内內][页頁容]|精彩)?\s*(?:导\s*[读讀]|導\s*讀|看\s*[点點]|目\s*[录錄])$|^(?:Inside|In this issue|Index|On the inside)(?: today)?$/iu.test(
      text.trim(),
    )
  );
}

/** 末班车上的十二个座位 3版, ……A5版, （详见第四版）: at the end of an index's line. */
const ENTRY =
  /(?:^|[\s.…·•—→▶►>（(【[])(?:[详詳]?[见見]|[刊载載][于於])?\s*第?\s*(?:[A-Z]?\s*\d{1,3}|[一二三四五六七八九十]{1,3})\s*[版頁页]\s*[）)】\]]?$/u;

/** Whether a line names a page at its end, as those of an index do. */
export function isIndexEntry(text: string): boolean {
  return text.length <= 120 && /[版頁页]\s*[）)】\]]?$/u.test(text) && ENTRY.test(text.slice(-24));
}
