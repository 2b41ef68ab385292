/** What a jump line says. Page numbers may be printed in Chinese figures. */
export interface JumpReading {
  to: number | null;
  from: number | null;
  section: string | null;
}

const OPEN = '[（(［\\[【〔<《]';
const CLOSE = '[）)］\\]】〕>》]';
const PAGE = '第?\\s*([A-Za-z])?\\s*(\\d{1,3}|[一二三四五六七八九十百零〇]{1,5})\\s*([版頁页])?';
const CHINESE = `(紧接|緊接|上接|接自|接|下转|下轉|转|轉|下接)\\s*${PAGE}[^）)］\\]】〕。]{0,12}?`;
const WHOLE = new RegExp(`^(?:${OPEN}\\s*)?${CHINESE}(?:\\s*${CLOSE})?$`, 'u');
/** OCR breaks the brackets, so any opening one goes with any closing one: （上接第一版】. */
const AT_END = new RegExp(`${OPEN}\\s*${CHINESE}\\s*${CLOSE}$`, 'u');
const AT_START = new RegExp(`^${OPEN}\\s*${CHINESE}\\s*${CLOSE}`, 'u');
const ENGLISH =
  /^[（([]?\s*(continued on|continues on|see|turn to|cont(?:\.|inued)? (?:on|from)|continued from|from)\b\s*(?:page\s*)?([A-Z])?-?(\d{1,3})\s*[）)\]]?\.?$/iu;

/** A line that is nothing but a jump: (下转5版), （上接第一版】, Continued on A5, From A1. Null for every other line. */
export function readJump(text: string): JumpReading | null {
  if (text.length > 60 || !/\d|[一二三四五六七八九十]/u.test(text)) return null;
  const line = text.trim();
  const chinese = WHOLE.exec(line);
  if (chinese && (chinese[4] !== undefined || new RegExp(`^${OPEN}`, 'u').test(line)))
    return reading(chinese);
  const english = ENGLISH.exec(line);
  if (!english) return null;
  const [, verb = '', section, page = ''] = english;
  const number = Number(page);
  const backwards = /from/iu.test(verb);
  return {
    to: backwards ? null : number,
    from: backwards ? number : null,
    section: section?.toUpperCase() ?? null,
  };
}

/** A bracketed jump at a paragraph's end or beginning, with where it stands in the text. */
export function findJump(text: string): { jump: JumpReading; start: number; end: number } | null {
  if (!/[）)］\]】〕>》]$|^[（(［[【〔<《]/u.test(text)) return null;
  const tail = text.slice(-40);
  const last = AT_END.exec(tail);
  if (last && last[0].length < text.length && /[转轉接]/u.test(last[1] ?? '')) {
    return { jump: reading(last), start: text.length - last[0].length, end: text.length };
  }
  const first = AT_START.exec(text.slice(0, 40));
  if (first && first[0].length < text.length) return { jump: reading(first), start: 0, end: first[0].length };
  return null;
}

function reading([, verb = '', section, page = '']: RegExpExecArray): JumpReading {
  const number = pageNumber(page);
  const backwards = /接/u.test(verb) && verb !== '下接';
  return {
    to: backwards ? null : number,
    from: backwards ? number : null,
    section: section?.toUpperCase() ?? null,
  };
}

/** 5, 十二, 二十 as a number. */
export function pageNumber(figures: string): number {
  if (/^\d+$/u.test(figures)) return Number(figures);
  let total = 0;
  let digit = 0;
  for (const char of figures) {
    const value = '〇一二三四五六七八九'.indexOf(char === '零' ? '〇' : char);
    if (char === '百' || char === '十') {
      total += (digit || 1) * (char === '百' ? 100 : 10);
      digit = 0;
    } else {
      digit = value;
    }
  }
  return total + digit;
}
