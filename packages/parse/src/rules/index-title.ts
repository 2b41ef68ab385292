/** The title of a list of what stands on other pages: 今日导读, 要闻导读, 今日看点, Inside. */
export function isIndexTitle(text: string): boolean {
  return (
    text.length <= 40 &&
    /^(?:本[报報])?(?:[今本][日期报報])?(?:要[闻聞]|新[闻聞]|[头頭][条條]|版面|[内內][页頁容]|精彩)?\s*(?:导\s*[读讀]|導\s*讀|看\s*[点點]|目\s*[录錄])$|^(?:Inside|In this issue|Index|On the inside)(?: today)?$/iu.test(
      text.trim(),
    )
  );
}
