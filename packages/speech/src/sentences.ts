import { isAttribution, isTermInQuotes } from './quotations.ts';
import { isChinese } from './voice-language.ts';

/** A piece of a text: UTF-16 offsets, `end` exclusive. */
export interface Piece {
  start: number;
  end: number;
}

const enders = new Set('。！？!?｡．.');
const closers = new Set('”’」』）)】〕］]》〉"\'');
const closerOf = new Map(['“”', '‘’', '「」', '『』'].map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Words that a full stop shortens, without the stop, in lower case. Single capitals are initials and count as well. */
const abbreviations = new Set(
  (
    'mr mrs ms dr prof rev hon gov sen rep gen col lt sgt capt st jr sr vs etc ed est dept univ inc ltd co corp ' +
    'ave blvd rd mt ft approx e.g i.e u.s u.k u.n a.m p.m ph.d'
  ).split(' '),
);
/** These are abbreviations only before a figure: No. 5, Fig. 2, Jan. 3. */
const beforeFigures = new Set(
  'no nos vol fig figs p pp art jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);

/** How far back an abbreviation is looked for and how far ahead a beginning: keeps the pass linear. */
const reach = 32;
/** A title that has not closed after so many characters has lost its 》 and holds no sentence together. */
const longestTitle = 64;
/** A quotation of fewer characters is said in one breath, whatever stops it holds. */
const shortest = 18;

/**
 * Splits one paragraph into sentences, in one pass. The pieces abut apart from white space, which belongs to none.
 * `Intl.Segmenter` was not built on: its breaks inside 《…！…》, after "Mr." and before 船工顾青禾说 would each have to be
 * undone with the state that is kept here, and they differ between the ICU versions of Node 20, 22 and 24 (2026-11-24).
 */
export function splitSentences(text: string, language: string): Piece[] {
  const chinese = isChinese(language);
  const pieces: Piece[] = [];
  const open: { closer: string; at: number }[] = [];
  let titleEnd = 0;
  let exclaimedUntil = 0; // “走！快走！” is one breath
  let start = 0;
  const cut = (end: number) => {
    const piece = trimPiece(text, { start, end });
    if (piece) pieces.push(piece);
    start = end;
  };
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const closer = closerOf.get(mark);
    if (closer) {
      open.push({ closer, at });
      exclaimedUntil = Math.max(exclaimedUntil, shortQuotationEnd(text, at, closer));
    }
    if (!closer && open.at(-1)?.closer === mark) open.pop();
    else if (mark === '《') titleEnd = at + text.slice(at, at + longestTitle).indexOf('》');
    else if (mark === '\n') {
      cut(at + 1);
      open.length = 0;
    }
    if (!enders.has(mark) || at < titleEnd || !endsSentence(text, at, start)) continue;
    let end = at + 1;
    let quotedFrom: number | null = null;
    for (
      ;
      enders.has(text.charAt(end)) || closers.has(text.charAt(end)) || text.charAt(end) === '…';
      end += 1
    ) {
      if (open.at(-1)?.closer === text.charAt(end)) quotedFrom = open.pop()?.at ?? null;
    }
    at = end - 1;
    if (end < exclaimedUntil) continue;
    if (quotedFrom !== null && isTermInQuotes(text, quotedFrom, end)) continue;
    if (continues(text, mark, end)) continue;
    if (closers.has(text.charAt(end - 1)) && isAttribution(text, end, chinese)) continue;
    cut(end);
  }
  cut(text.length);
  return joinMute(text, pieces);
}

/** Where a quotation of a few words ends that opens at `at`; 0 for one that is longer or never closes. */
function shortQuotationEnd(text: string, at: number, closer: string): number {
  const end = text.slice(at + 1, at + 1 + shortest).indexOf(closer);
  return end < 0 ? 0 : at + 1 + end;
}

/** A full stop ends a sentence only where no abbreviation, initial, figure or address says otherwise. */
function endsSentence(text: string, at: number, start: number): boolean {
  const mark = text.charAt(at);
  if (mark !== '.' && mark !== '．') return true;
  const next = text.charAt(at + 1);
  if (/[^\s.!?。！？\p{Script=Han}]/u.test(next) && !closers.has(next)) return false;
  // The number of a list item, "1. 立足实际", is no sentence of its own.
  if (at < start + 5 && /^\s*\d+$/.test(text.slice(start, at))) return false;
  const before = text.slice(Math.max(0, at - reach), at);
  const word =
    /(?:^|[^\p{Script=Latin}\p{N}.])((?:\p{Script=Latin}+\.)*\p{Script=Latin}+)$/u.exec(before)?.[1] ?? '';
  if (/^\s*\d/.test(text.slice(at + 1, at + 4)) && beforeFigures.has(word.toLowerCase())) return false;
  // initials and F.A., U.S.A.
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word) || abbreviations.has(word.toLowerCase()))
    return startsAnew(text, at + 1);
  return true;
}

/** After U.S. and Inc. a sentence is taken to begin only with one of the words that most often begin one. */
const startsAnew = (text: string, at: number) =>
  /^["”’)]*\s+(?:The|A|An|It|He|She|They|We|In|On|At|But|And|This|That|These|Those|There|For|As|If|When)\s/.test(
    text.slice(at, at + reach),
  );

/** No sentence begins with a comma or, after a Latin stop, with a small letter: “Go!” she said. */
function continues(text: string, mark: string, end: number): boolean {
  const rest = text.slice(end, end + reach).trimStart();
  return /^[，,、；;：:]/.test(rest) || ('.!?'.includes(mark) && /^\p{Ll}/u.test(rest));
}

/** The piece without the white space at its ends; null where nothing is left. */
export function trimPiece(text: string, { start, end }: Piece): Piece | null {
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : null;
}

/** A piece without a letter, a figure or a sign that has a name joins the one before it; the first, the one after. */
function joinMute(text: string, pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  let from: number | null = null;
  for (const { start, end } of pieces) {
    const last = joined.at(-1);
    if (isSpeakable(text.slice(start, end))) {
      joined.push({ start: from ?? start, end });
      from = null;
    } else if (last) last.end = end;
    else from ??= start;
  }
  return joined;
}

/** True where a voice has something to say: a letter, a figure, or a sign that has a name such as √ or ℃. */
export const isSpeakable = (text: string): boolean => /[\p{L}\p{N}]|(?![■□▲△◆◇●★☆▼▽◎※])\p{S}/u.test(text);
