import { pageNumber } from './jump.ts';

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

/** The page that a line of an index ends with: …3版, （详见第四版）, … A5. */
const ENTRY_PAGE = /(?:([A-Z])\s*)?(\d{1,3}|[一二三四五六七八九十]{1,3})\s*(?:[版頁页]\s*[）)】\]]?)?$/u;

/** What a line of an index names: its page, and where the words before that end. Null where it names none. */
export function readIndexEntry(text: string): { to: number; section: string | null; words: number } | null {
  const tail = text.slice(-24);
  const found = (isIndexEntry(text) ? ENTRY : ENGLISH_ENTRY).exec(tail);
  const page = found && ENTRY_PAGE.exec(tail);
  if (!page) return null;
  const words = text.length - tail.length + found.index;
  return { to: pageNumber(page[2] ?? ''), section: page[1] ?? null, words };
}

/** Ferry lamps return, A5; …, Page 3: in an index alone. */
const ENGLISH_ENTRY = /(?<=[a-z]\W{0,4})(?:[\s.…·,(]+|\b)(?:[Pp]age\s+|[Pp]\.\s*)?[A-Z]?\d{1,3}$/u;

/** Whether a line names a page at its end, as those of an index do. */
export function isIndexEntry(text: string): boolean {
  return text.length <= 120 && /[版頁页]\s*[）)】\]]?$/u.test(text) && ENTRY.test(text.slice(-24));
}
