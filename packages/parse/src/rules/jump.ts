/** What a jump line says. Page numbers may be printed in Chinese figures. */
export interface JumpReading {
  to: number | null;
  from: number | null;
  section: string | null;
}

const OPEN = '[（(［\\[【〔<《]';
const CLOSE = '[）)］\\]】〕>》]';
/** Not followed by more figures or a unit: 转2024年 names no page. */
const NUMBER = '第?\\s*([A-Za-z])?\\s*(\\d{1,3}|[一二三四五六七八九十百零〇]{1,5})(?![\\d年月日号])';
/** 转 and 接 are words of every day: alone, they need the word 版 after the figure. */
const CHINESE = `(?:(紧接|緊接|上接|接自|文接|下转|下轉|下接)\\s*${NUMBER}\\s*(?:[版頁页]|(?=\\s*${CLOSE})|$)|(接|转|轉)\\s*${NUMBER}\\s*[版頁页])(?:[^\\p{Script=Han}\\p{L}\\d）)］\\]】〕>》。]{1,2}[^）)］\\]】〕>》。]{0,10}|(?=\\s*${CLOSE})|$)`;
const WHOLE = new RegExp(`^[▶►■●→]?\\s*(?:${OPEN}\\s*)?${CHINESE}(?:\\s*${CLOSE})?$`, 'u');
/** OCR breaks the brackets, so any opening one goes with any closing one: （上接第一版】. */
const AT_END = new RegExp(`${OPEN}\\s*${CHINESE}\\s*${CLOSE}$`, 'u');
const AT_START = new RegExp(`^${OPEN}\\s*${CHINESE}\\s*${CLOSE}`, 'u');

const SLUG = "\\p{Lu}[\\p{Lu}’'-]{2,20}";
const ENGLISH_PAGE = '(?:page\\s*)?([A-Z])?-?(\\d{1,3}|one)';
/** Continued on A5, LIGHTS, continued from A1: the word itself is proof, a bare figure will do. */
const CONTINUED = new RegExp(
  `^[（([]?\\s*(?:[\\p{L}’' -]{3,30}[,:]\\s*)?(cont(?:inue[ds]|[’']d|\\.)?\\s+(?:on|from))\\s+${ENGLISH_PAGE}\\s*[）)\\]]?\\.?$`,
  'iu',
);
/** See LIGHTS, A5; From A1; Turn to Page 7: words of every day, so a section's letter or the word page must follow. */
const TURNED = new RegExp(
  `^[（([]?\\s*(?:(?:[Pp]lease\\s+)?([Ss]ee|SEE)\\s+(?:${SLUG}(?:,|\\s+on)?\\s+)?|([Tt]urn to|TURN TO)\\s+|(?:${SLUG}[,:]\\s*)?([Ff]rom|FROM)\\s+)(?:(?:[Pp]age|PAGE)\\s*([A-Z])?-?(\\d{1,3}|[Oo]ne|ONE)|([A-Z])-?(\\d{1,2}))\\s*[）)\\]]?\\.?$`,
  'u',
);

/** A line that is nothing but a jump: (下转5版), （上接第一版】, Continued on A5, From A1. Null for every other line. */
export function readJump(text: string): JumpReading | null {
  if (text.length > 60 || !/[接转轉]|on |from |see |turn /iu.test(text)) return null;
  const line = text.trim();
  const chinese = WHOLE.exec(line);
  if (chinese) return reading(chinese);
  return readEnglish(line);
}

const codes = (signs: string) => new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
const OPENS = codes('（(［[【〔<《');
const CLOSES = codes('）)］]】〕>》');

/** A bracketed jump at a paragraph's end or beginning, with where it stands in the text. */
export function findJump(text: string): { jump: JumpReading; start: number; end: number } | null {
  const bracketed = CLOSES.has(text.charCodeAt(text.length - 1)) || OPENS.has(text.charCodeAt(0));
  if (text === '' || !bracketed) return findBare(text);
  const tail = text.slice(-40);
  const last = AT_END.exec(tail);
  if (last && last[0].length < text.length && /[转轉接]/u.test(verbOf(last))) {
    return { jump: reading(last), start: text.length - last[0].length, end: text.length };
  }
  const first = AT_START.exec(text.slice(0, 40));
  if (first && first[0].length < text.length) return { jump: reading(first), start: 0, end: first[0].length };
  return findEnglish(text, tail);
}

/** … three routes. Continued on A7: without brackets, its capital and the place at the very end are proof. */
function findBare(text: string): { jump: JumpReading; start: number; end: number } | null {
  const end = text.endsWith('.') ? text.length - 2 : text.length - 1;
  const last = text.charCodeAt(end);
  if (!(last >= 0x30 && last <= 0x39)) return null;
  const words =
    /(?<!^|\p{Lu})C(?:ontinued|ONTINUED) (?:on|ON) (?:[Pp]age |PAGE )?(?:[A-Z]-?)?\d{1,3}\.?$/u.exec(
      text.slice(-40),
    )?.[0];
  const jump = words === undefined ? null : readEnglish(words);
  return words !== undefined && jump ? { jump, start: text.length - words.length, end: text.length } : null;
}

function findEnglish(text: string, tail: string) {
  const last = /\([Cc]ontinued [^()]{3,30}\)$/u.exec(tail)?.[0];
  const jump = last && last.length < text.length ? readEnglish(last) : null;
  if (last && jump) return { jump, start: text.length - last.length, end: text.length };
  const first = /^\([Cc]ontinued [^()]{3,30}\)/u.exec(text)?.[0];
  const back = first && first.length < text.length ? readEnglish(first) : null;
  return first && back ? { jump: back, start: 0, end: first.length } : null;
}

function readEnglish(line: string): JumpReading | null {
  const continued = CONTINUED.exec(line);
  if (continued) return pageOf(continued[1], continued[2], continued[3]);
  const turned = TURNED.exec(line);
  return turned && pageOf(turned[3], turned[4] ?? turned[6], turned[5] ?? turned[7]);
}

function pageOf(
  verb: string | undefined,
  section: string | undefined,
  page: string | undefined,
): JumpReading {
  const number = /^one$/iu.test(page ?? '') ? 1 : Number(page);
  const backwards = /from/iu.test(verb ?? '');
  return {
    to: backwards ? null : number,
    from: backwards ? number : null,
    section: section?.toUpperCase() ?? null,
  };
}

function verbOf(match: RegExpExecArray): string {
  return match[1] ?? match[4] ?? '';
}

function reading(match: RegExpExecArray): JumpReading {
  const verb = verbOf(match);
  const number = pageNumber(match[3] ?? match[6] ?? '');
  const backwards = /接/u.test(verb) && verb !== '下接';
  return {
    to: backwards ? null : number,
    from: backwards ? number : null,
    section: (match[2] ?? match[5])?.toUpperCase() ?? null,
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
