/** Small questions about characters and sentence ends, Chinese (both scripts) and English alike. */

const HAN = /[\p{Script=Han}〇]/u;

export function isHan(char: string | undefined): boolean {
  return char !== undefined && HAN.test(char);
}

/** True for a character that Chinese sets without spaces around it: Han, kana, and full-width punctuation. */
export function isWide(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff00 && code <= 0xffef) ||
    (code >= 0xd840 && code <= 0xd8bf) || // first halves of the supplementary ideographs
    code === 0x2014 || // — and … and curly quotes belong to the Chinese text they stand in
    code === 0x2026 ||
    (code >= 0x2018 && code <= 0x201d)
  );
}

const CLOSERS = '”’」』）)》〉】〕］]"\'';
const TERMINALS = '。！？…!?.：:—～~';
/** Signs that no sentence, headline or paragraph begins with: a piece that does is the second half of something. */
const NEVER_FIRST = '，。、；：！？”’」』）》〉】〕％,;:!?)%';
const OPENING_BRACKETS = '（(【［[〔';
const CLOSING_BRACKETS = '）)】］]〕';

// What a character is, as bits of its kind: these questions are asked of every line, several times.
const HALF = 1;
const WHOLE = 2;
const CLOSER = 4;
const TERMINAL = 8;
const NEVER_FIRST_SIGN = 16;
const OPENING_BRACKET = 32;
const CLOSING_BRACKET = 64;

/** By UTF-16 unit. */
const KINDS = kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  for (let unit = 0x21; unit < kinds.length; unit += 1)
    kinds[unit] = unit < 0x2e80 && !isWide(unit) ? HALF : WHOLE;
  kinds[0xa0] = kinds[0x3000] = 0;
  const mark = (signs: string, kind: number) => {
    for (const sign of signs) kinds[sign.charCodeAt(0)] = (kinds[sign.charCodeAt(0)] as number) | kind;
  };
  mark(CLOSERS, CLOSER);
  mark(TERMINALS, TERMINAL);
  mark(NEVER_FIRST, NEVER_FIRST_SIGN);
  mark(OPENING_BRACKETS, OPENING_BRACKET);
  mark(CLOSING_BRACKETS, CLOSING_BRACKET);
  return kinds;
}

/** Whether the text has a character of this kind at a place inside it. */
function isOf(text: string, at: number, kind: number): boolean {
  return ((KINDS[text.charCodeAt(at)] as number) & kind) !== 0;
}

/**
 * Whether a paragraph may end here. Closing quotes and brackets are looked through: “…灯都亮了。” ends, “…晨光” does not.
 * A note in brackets after a full sentence ends, as does a paragraph that is one bracket; 江心渡口(北岸) does not.
 * 98.9 % of 96,573 paragraphs of a national daily end in such a sign, so a long one that does not was cut.
 */
export function endsSentence(text: string): boolean {
  let stop = text.length;
  for (let groups = 0; groups <= MOST_BRACKETS; groups += 1) {
    let end = stop;
    while (end > 0 && isOf(text, end - 1, CLOSER)) end -= 1;
    if (end === 0 || isOf(text, end - 1, TERMINAL)) return !endsInFigure(text, end);
    if (end === stop || !isOf(text, stop - 1, CLOSING_BRACKET)) return false;
    let open = end;
    while (open >= 0 && !isOf(text, open, OPENING_BRACKET)) open -= 1;
    if (open <= 0) return open === 0;
    stop = open;
    while (stop > 0 && /\s/u.test(text.charAt(stop - 1))) stop -= 1;
  }
  return false;
}

/** More brackets in a row at a paragraph's end than this are no note that follows a sentence. */
const MOST_BRACKETS = 3;

/** "24." before "5" is a figure that was cut, not a sentence's end; only a Latin full stop after a digit is in doubt. */
function endsInFigure(text: string, end: number): boolean {
  return (
    end > 0 &&
    text.charCodeAt(end - 1) === 0x2e &&
    /\p{Script=Han}[^。]*\d\.$/u.test(text.slice(Math.max(0, end - 12), end))
  );
}

/** Whether a piece cannot be the beginning of anything: it starts with a sign that only follows. */
export function cannotBegin(text: string): boolean {
  return text !== '' && isOf(text, 0, NEVER_FIRST_SIGN);
}

/** How many quotation marks of the text stay open at its end; negative where more close than open. */
export function openQuotes(text: string): number {
  let open = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x201c || code === 0x300c) open += 1;
    else if (code === 0x201d || code === 0x300d) open -= 1;
  }
  return open;
}

/** Length as a reader sees it: spaces do not count, a Latin letter or digit counts half. */
export function visibleLength(text: string): number {
  let halves = 0;
  for (let at = 0; at < text.length; at += 1)
    halves += (KINDS[text.charCodeAt(at)] as number) & (HALF | WHOLE);
  return halves / 2;
}

/** The text without any white space, for comparing what OCR spaces differently. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A line that could be a title of any rank: short, no sentence in it, no sign at its end that only sentences have. */
export function isTitleLike(text: string): boolean {
  const length = visibleLength(text);
  return (
    length > 0 && length <= 45 && !/[。；;，,、：:]$/u.test(text) && !/。./u.test(text) && !cannotBegin(text)
  );
}
