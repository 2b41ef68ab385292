import { openQuotes } from './characters.ts';
import { CHARACTERS, FIGURES, FIRST_MARKS, LAST_MARKS, QUOTES, TRADITIONAL } from './seam-figures.ts';

/** So many characters on either side are looked at. */
const REACH = 60;
/** Marks farther from the seam than this are far. */
const FAR = 12;

/**
 * How much likelier a paragraph that breaks off goes on in the second text than that a paragraph begins there: the logarithm of
 * the odds, where both are equally common. Above 0 speaks for one paragraph, below 0 for two. Null where the figures know nothing
 * of the characters at the seam, as in English. Constant time.
 *
 * The figures are counted from some 3,000 texts of a national daily (3.7 million characters) that were cut at any character: how
 * often a character stands first or second in a paragraph and how often inside a sentence, in which company; which characters
 * follow one another; how far from the seam the next mark stands on either side. On texts not counted the area under the curve is
 * 0.945; of the pieces that go on, one in fifty is below -2.6 (and so are six of ten beginnings), one in two hundred below -4.1.
 */
export function seamScore(first: string, second: string): number | null {
  const before = plain(first.slice(-REACH));
  const after = plain(second.slice(0, REACH));
  const left = rowOf(before.at(-1));
  const right = rowOf(after[0]);
  const next = rowOf(after[1]);
  if (right === undefined || (left === undefined && next === undefined)) return null;
  let score = BIAS + marksScore(before.join(''), after.join('')) + figure(right) * FIRST;
  if (next !== undefined) score += figure(next + 1) * SECOND + likeness(right + 28, next + 32, 4) * COMPANY;
  if (left !== undefined)
    score += figure(left + 2) * LEFT + figure(right + 3) * RIGHT + likeness(left + 4, right + 16, 12) * PAIR;
  return score;
}

// What one step of each kind of figure counts.
const BIAS = 0.46;
const FIRST = 0.0625;
const SECOND = 0.0594;
const COMPANY = 0.243;
const LEFT = 0.0874;
const RIGHT = 0.0933;
const PAIR = 0.183;
const BEHIND = 0.0753;
const AHEAD = 0.0299;
const QUOTE = 0.0801;

const MARKS = '，。：；、！？“”《（》）';
/** The marks that count behind the seam: all but the closing brackets. */
const OPENING_MARKS = 11;

/** What the marks nearest to the seam say: how long the clause would be, and whether quotation marks open and close. */
function marksScore(before: string, after: string): number {
  let ahead = MARKS.length * (FAR + 1);
  for (let at = 1; at <= Math.min(before.length, 30) && ahead === MARKS.length * (FAR + 1); at += 1) {
    const mark = MARKS.indexOf(before.charAt(before.length - at));
    if (mark >= 0) ahead = mark * (FAR + 1) + Math.min(FAR, at - 1);
  }
  let behind = OPENING_MARKS * (FAR + 1);
  for (let at = 1; at < Math.min(after.length, 30) && behind === OPENING_MARKS * (FAR + 1); at += 1) {
    const mark = MARKS.indexOf(after.charAt(at));
    if (mark >= 0 && mark < OPENING_MARKS) behind = mark * (FAR + 1) + Math.min(FAR, at - 1);
  }
  const open = Math.max(-1, Math.min(1, openQuotes(before)));
  const quote = /[“”]/u.exec(after)?.[0];
  const closes = quote === undefined ? 0 : quote === '“' ? 1 : 2;
  return (
    value(LAST_MARKS, ahead) * AHEAD +
    value(FIRST_MARKS, behind) * BEHIND +
    value(QUOTES, (open + 1) * 3 + closes) * QUOTE
  );
}

/** A figure is written as one sign: 81 of them, from 40 below 0 to 40 above. */
const SIGNS = '()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz';
/** Signs of one character: four with one figure, sixteen with two from 4 below 0 to 4 above. */
const SINGLE = 4;
const SIGNS_EACH = 20;
/** Figures of one character in the table. */
const WIDTH = 36;

function value(figures: string, at: number): number {
  return SIGNS.indexOf(figures.charAt(at)) - 40;
}

interface Table {
  rows: Map<string, number>;
  figures: Int8Array;
  simplified: Map<string, string>;
}

/** Read from its signs for the first seam: most programs that import the parser ask for none. */
let table: Table | null = null;

function readTable(): Table {
  const figures = new Int8Array(CHARACTERS.length * WIDTH);
  for (let row = 0; row < CHARACTERS.length; row += 1) {
    for (let sign = 0; sign < SIGNS_EACH; sign += 1) {
      const read = value(FIGURES, row * SIGNS_EACH + sign);
      const at = row * WIDTH + sign;
      if (sign < SINGLE) {
        figures[at] = read;
        continue;
      }
      figures[at + sign - SINGLE] = Math.floor((read + 40) / 9) - 4;
      figures[at + sign - SINGLE + 1] = ((read + 40) % 9) - 4;
    }
  }
  const rows = new Map([...CHARACTERS].map((char, row) => [char, row * WIDTH]));
  const simplified = new Map<string, string>();
  for (let at = 0; at < TRADITIONAL.length; at += 2)
    simplified.set(TRADITIONAL.charAt(at), TRADITIONAL.charAt(at + 1));
  return { rows, figures, simplified };
}

function rowOf(char: string | undefined): number | undefined {
  return char === undefined ? undefined : (table ??= readTable()).rows.get(char);
}

function figure(at: number): number {
  return table?.figures[at] ?? 0;
}

/** How well two rows of figures go together. */
function likeness(one: number, other: number, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += figure(one + at) * figure(other + at);
  return sum;
}

const HALF_WIDTH = ',;:!?()「」『』';
const FULL_WIDTH = '，；：！？（）“”“”';

/** Characters without white space, as the figures were counted: marks in full width, letters and digits in half, Simplified. */
function plain(text: string): string[] {
  const { rows, simplified } = (table ??= readTable());
  const chars: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const code = text.charCodeAt(at);
    if (code >= 0x3400 && code < 0xfb00) chars.push(rows.has(char) ? char : (simplified.get(char) ?? char));
    else if (code > 0x20 && code !== 0xa0 && code !== 0x3000) chars.push(plainSign(char, code));
  }
  return chars;
}

function plainSign(char: string, code: number): string {
  const mark = HALF_WIDTH.indexOf(char);
  if (mark >= 0) return FULL_WIDTH.charAt(mark);
  const isWideLetter = code >= 0xff10 && code <= 0xff5a && !FULL_WIDTH.includes(char);
  return isWideLetter ? String.fromCharCode(code - 0xfee0) : char;
}
