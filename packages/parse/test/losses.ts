import { editionTexts, type Edition, type SourcePage, type Text } from '@tingbao/edition';

/**
 * The promise that nothing is lost, checked by means of its own: this file shares no code with the parser. It says in plain
 * sentences which characters of the pages stand in no place of the edition, in two, or differ from what the edition says.
 */
export function losses(edition: Edition, pages: SourcePage[]): string[] {
  const found: string[] = [];
  for (const page of pages) {
    const taken = new Uint8Array(page.text.length);
    for (const { text, spans } of editionTexts(edition)) {
      const own = spans.filter((span) => span.page === page.number);
      for (const { start, end } of own) {
        for (let at = start; at < end; at += 1) taken[at] = (taken[at] ?? 0) + 1;
      }
      if (own.length === spans.length && own.length > 0 && !saysTheSame(text, spans, page.text)) {
        found.push(`the edition says ${JSON.stringify(text)}, its source otherwise`);
      }
    }
    found.push(...unplaced(page, taken));
  }
  found.push(
    ...editionTexts(edition)
      .filter(acrossPages(pages))
      .map(({ text }) => `${JSON.stringify(text)} differs`),
  );
  return found;
}

/** Texts joined over two pages are compared with the pieces of both. */
function acrossPages(pages: SourcePage[]): (text: Text) => boolean {
  return ({ text, spans }) => {
    if (new Set(spans.map(({ page }) => page)).size < 2) return false;
    const source = spans.map(({ page, start, end }) =>
      pages.find(({ number }) => number === page)?.text.slice(start, end),
    );
    return bare(source.join('')) !== bare(text);
  };
}

/** White space aside, a text is its spans one after the other; a hyphen at the end of a span's line may be gone. */
function saysTheSame(text: string, spans: Text['spans'], source: string): boolean {
  let rest = bare(text);
  for (const [index, { start, end }] of spans.entries()) {
    const piece = bare(source.slice(start, end));
    const unhyphened = piece.replace(/[-\u2010]$/u, '');
    if (rest.startsWith(piece)) rest = rest.slice(piece.length);
    else if (index < spans.length - 1 && rest.startsWith(unhyphened)) rest = rest.slice(unhyphened.length);
    else return false;
  }
  return rest === '';
}

function bare(text: string): string {
  return text.replace(/[\s\ufeff]/gu, '');
}

/** Characters that stand twice, or nowhere although they are neither white space nor markup. */
function unplaced({ text, bodyStart }: SourcePage, taken: Uint8Array): string[] {
  const found: string[] = [];
  let lineStart = bodyStart;
  for (let at = bodyStart; at < text.length; at += 1) {
    const char = text.charAt(at);
    if ((taken[at] ?? 0) > 1) found.push(`${JSON.stringify(char)} at ${String(at)} stands in two places`);
    if (char === '\n' || (char === '\r' && !text.includes('\n'))) lineStart = at + 1;
    if (taken[at] === 0 && bare(char) !== '' && !isMarkup(text, lineStart, at)) {
      found.push(`${JSON.stringify(char)} at ${String(at)} stands nowhere`);
    }
  }
  return found;
}

/** Whether a character that is in no text may be markup where it stands. A letter is so only in tags and addresses. */
function isMarkup(text: string, lineStart: number, at: number): boolean {
  const lineBreak = text.includes('\n') ? '\n' : '\r';
  const stop = text.indexOf(lineBreak, at);
  const line = text.slice(lineStart, stop < 0 ? text.length : stop);
  const place = at - lineStart;
  const char = line.charAt(place);
  const before = line.slice(0, place);
  if (/^[\s\ufeff]*(?:[-*_=][\s\ufeff]*){3,}$/u.test(line) || /^[\s\ufeff]*#+[\s\ufeff]*$/u.test(line))
    return true;
  if (/^[\s\ufeff]*(?:`{3,}|~{3,})\s*[\w-]*[\s\ufeff]*$/u.test(line)) return true;
  if (inside(/!\[[^\]\n]*\]\([^)\n]*\)/gu, line, place, isOutsideAlt)) return true;
  if (inside(/<\/?[a-z]+(?:\s[^<>\n]*)?\/?>/giu, line, place)) return true;
  if (char === '#') return /^[\s\ufeff]*#*$/u.test(before) || /^#*[\s\ufeff]*$/u.test(line.slice(place));
  if ('*_~`'.includes(char)) return count(line, char) >= 2 || /^[\s\ufeff]*$/u.test(before);
  if (char === '|') return true;
  if (char === '-' || char === ':') return /^[\s\ufeff]*$/u.test(before) || /^[\s\ufeff|:-]*$/u.test(line);
  if ('+•'.includes(char)) return /^[\s\ufeff]*$/u.test(before);
  if (char === '>') return /^[\s\ufeff>]*$/u.test(before);
  return char === '\\' && /[!-/:-@[-`{-~]/u.test(line.charAt(place + 1));
}

/** Of a picture's mark, only the words between the square brackets are text. */
function isOutsideAlt(mark: string, place: number): boolean {
  return place < 2 || place >= mark.indexOf(']');
}

function inside(
  pattern: RegExp,
  line: string,
  place: number,
  holds: (match: string, place: number) => boolean = () => true,
): boolean {
  return [...line.matchAll(pattern)].some(
    ({ 0: match, index }) => place >= index && place < index + match.length && holds(match, place - index),
  );
}

function count(line: string, char: string): number {
  return line.split(char).length - 1;
}
