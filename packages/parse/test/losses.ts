import { editionTexts, type Edition, type Note, type SourcePage, type Text } from '@tingbao/edition';

/**
 * The promise that nothing is lost, checked by means of its own: this file shares no code with the parser. It says in plain
 * sentences which characters of the pages stand in no place of the edition, in two, or differ from what the edition says.
 */
export function losses(edition: Edition, pages: SourcePage[]): string[] {
  const texts = editionTexts(edition);
  const found = texts
    .filter((text) => differs(text, pages))
    .map(({ text }) => `the edition says ${JSON.stringify(text)}, its source otherwise`);
  for (const page of pages) {
    const taken = new Uint8Array(page.text.length);
    for (const { page: number, start, end } of texts.flatMap(({ spans }) => spans)) {
      if (number !== page.number) continue;
      for (let at = start; at < end; at += 1) taken[at] = (taken[at] ?? 0) + 1;
    }
    found.push(...unplaced(page, taken));
  }
  return found;
}

/**
 * Whether a text says other than its spans one after the other, white space aside. A hyphen at a span's end may be gone only
 * where the block's `dehyphenated` note names the place; a text that cannot carry notes (set aside, an item, a head) may lose
 * one between two spans.
 */
export function differs(part: Text, pages: SourcePage[]): boolean {
  const { text, spans } = part;
  const noted = 'notes' in part ? leftOut(part.notes as Note[]) : null;
  let at = 0;
  const skip = () => {
    while (at < text.length && isBlank(text.charAt(at))) at += 1;
  };
  for (const [index, { page, start, end, reads }] of spans.entries()) {
    const source = pages.find(({ number }) => number === page)?.text ?? '';
    if (reads !== undefined) {
      if (!standsFor(source.slice(start, end), reads)) return true;
      skip();
      if (text.charAt(at) !== reads) return true;
      at += 1;
      continue;
    }
    for (let place = start; place < end; place += 1) {
      const char = source.charAt(place);
      if (isBlank(char)) continue;
      const before = at;
      skip();
      if (text.charAt(at) === char) at += 1;
      else if ('-\u2010'.includes(char) && place === end - 1 && index < spans.length - 1) {
        if (noted && !noted.has(before)) return true;
      } else return true;
    }
  }
  skip();
  return at < text.length;
}

/** Whether what a tool wrote may stand for one printed sign: a command of TeX, an entity, a figure raised, lowered or in a circle. */
function standsFor(written: string, sign: string): boolean {
  if (sign.length !== 1 || /[\p{Cc}\p{Co}\ufffd]/u.test(sign)) return false;
  if (/^\\[A-Za-z]+$/u.test(written)) return !/[A-Za-z0-9\p{Script=Han}]/u.test(sign);
  const code = /^&#(?:x([0-9a-f]+)|(\d+));$/iu.exec(written);
  if (code) return sign === String.fromCharCode(code[1] ? parseInt(code[1], 16) : Number(code[2]));
  if (/^&[a-z]+\d*;$/iu.test(written))
    return !/[A-Za-z0-9\p{Script=Han}]/u.test(sign) || written === '&eacute;';
  return (written === '}' && sign === '/') || sign.normalize('NFKC') === written.replace('-', '\u2212');
}

function leftOut(notes: Note[]): Set<number> {
  return new Set(notes.flatMap(({ code, at }) => (code === 'dehyphenated' ? (at ?? []) : [])));
}

function isBlank(char: string): boolean {
  return bare(char) === '';
}

function bare(text: string): string {
  return text.replace(/[\s\ufeff]/gu, '');
}

/** Characters that stand twice, or nowhere although they are neither white space nor markup. */
function unplaced({ text, bodyStart }: SourcePage, taken: Uint8Array): string[] {
  const found: string[] = [];
  const hidden = hiddenIn(text, bodyStart);
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  let lineStart = bodyStart;
  for (let at = bodyStart; at < text.length; at += 1) {
    const char = text.charAt(at);
    if ((taken[at] ?? 0) > 1) found.push(`${JSON.stringify(char)} at ${String(at)} stands in two places`);
    if (char === lineBreak) lineStart = at + 1;
    if (taken[at] !== 0 || hidden[at] === 1 || bare(char) === '') continue;
    const stop = text.indexOf(lineBreak, at);
    const lineEnd = stop < 0 ? text.length : stop;
    // Beside a picture or a tag, the rest of a line is as good as a line.
    let [from, to] = [at, at];
    while (from > lineStart && hidden[from - 1] !== 1) from -= 1;
    while (to < lineEnd && hidden[to] !== 1) to += 1;
    if (
      !isMarkup(text.slice(lineStart, lineEnd), at - lineStart) &&
      !isMarkup(text.slice(from, to), at - from)
    ) {
      found.push(`${JSON.stringify(char)} at ${String(at)} stands nowhere`);
    }
  }
  return found;
}

const ADDRESS = String.raw`\((?:[ \t]*<[^<>\r\n]*>[^()<\r\n]*|(?:[^()\r\n]|\([^()\r\n]*\))*)\)`;
const PICTURE = new RegExp(String.raw`!\[[^[\]\r\n]*\]${ADDRESS}`, 'gu');
const LINKED = new RegExp(String.raw`\[!\[[^[\]\r\n]*\]${ADDRESS}\]${ADDRESS}`, 'gu');
const TAGS = [
  /<\/?(?:table|thead|tbody|tfoot|tr|td|th|caption|col|colgroup)(?:\s[^<>]*|\/)?>/giu,
  /<\/?(?:html|body|section|article|blockquote|div|p|center|h[1-6]|figure|figcaption|img|br|hr|ul|ol|li|a|b|i|u|s|em|strong|sup|sub|small|span|font|mark|del|ins)(?:[ \t][^<>]*=[^<>]*| ?\/)?>/giu,
  /<!--(?:(?!<!--)[^]){0,2000}?-->/gu,
  /<(page_number|watermark|logo)>(?=[^<\r\n]*<\/?\1>)|(?<=<(page_number|watermark|logo)>[^<\r\n]*)<\/?\2>|<\/?(?:page_number|watermark|logo|signature)>/giu,
  /&(?:nbsp|[et]?n?m?sp|thinsp|#160|#xa0|#x3000|#12288|#x200[0-9a]|#819[2-9]|#820[0-2]);/giu,
];

const TEX =
  /[$^_{}~]|\\(?:math|text|operatorname|boldsymbol|pmb|left|right|rm|bf|it|frac|dfrac|q?quad)[a-z]*|\\./giu;

/** 1 for each character of a tag, a comment or a picture's address: its words between the square brackets are text. */
function hiddenIn(text: string, from: number): Uint8Array {
  const hidden = new Uint8Array(text.length);
  for (const pattern of [PICTURE, LINKED]) {
    for (const { 0: mark, index } of text.matchAll(pattern)) {
      const alt = mark.indexOf('![') + 2;
      hidden.fill(1, index, index + alt);
      hidden.fill(1, index + mark.indexOf(']', alt), index + mark.length);
    }
  }
  for (const pattern of TAGS) {
    for (const { 0: mark, index } of text.matchAll(pattern)) hidden.fill(1, index, index + mark.length);
  }
  // Of a formula the signs of TeX are markup, and the commands that only set type; figures and letters are text.
  for (const { index } of text.matchAll(/\$|\\[([]/gu)) {
    const formula =
      /^(?:\$\$?[^$\n]+\$\$?|\\[([][^\n]+?\\[)\]])/u.exec(text.slice(index, index + 210))?.[0] ?? '';
    for (const part of formula.matchAll(TEX)) {
      hidden.fill(1, index + part.index, index + part.index + part[0].length);
    }
  }
  for (const { index } of text.matchAll(/\[\^[\p{L}\d*]{1,12}\]:?/gu)) {
    hidden.fill(1, index, index + 2);
    const close = text.indexOf(']', index);
    hidden.fill(1, close, close + (text[close + 1] === ':' ? 2 : 1));
  }
  for (const { index } of text.matchAll(/[\f\u0085\u2028\u2029]/gu)) hidden.fill(1, index, index + 1);
  for (const { 0: mark, index } of text.matchAll(/!\[([^[\]\r\n]+)\]\(\1\)/gu))
    hidden.fill(1, index, index + mark.length);
  for (const { index } of text.matchAll(/alt="image"/giu)) hidden.fill(1, index, index + 11);
  return hidden.fill(0, 0, from);
}

/** Whether a character that is in no text may be markup where it stands in its line: no letter is. */
function isMarkup(line: string, place: number): boolean {
  const char = line.charAt(place);
  const before = line.slice(0, place);
  if (/^[\s\ufeff]*(?:[-*_=][\s\ufeff]*){3,}$/u.test(line) || /^[\s\ufeff]*#+[\s\ufeff]*$/u.test(line))
    return true;
  if (/^[\s\ufeff]*(?:`{3,}|~{3,})\s*[\w-]*[\s\ufeff]*$/u.test(line)) return true;
  if (char === '#') return /^[\s\ufeff]*#*$/u.test(before) || /^#*[\s\ufeff]*$/u.test(line.slice(place));
  if ('*_~`'.includes(char)) return count(line, char) >= 2 || /^[\s\ufeff]*$/u.test(before);
  if (char === '|') return true;
  if (char === '-' || char === ':') return /^[\s\ufeff]*$/u.test(before) || /^[\s\ufeff|:-]*$/u.test(line);
  if ('+•'.includes(char)) return /^[\s\ufeff]*$/u.test(before);
  if (char === '>') return /^[\s\ufeff>]*$/u.test(before);
  return char === '\\' && /[!-/:-@[-`{-~]/u.test(line.charAt(place + 1));
}

function count(line: string, char: string): number {
  return line.split(char).length - 1;
}
