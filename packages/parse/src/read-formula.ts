import { circled, FORMULA_SIGNS, FORMULA_STYLES, lowered, raised } from './formula-signs.ts';

/**
 * A stretch of markup in a line: left out of the text, or, where `reads` is given, shown as that one sign. Where `reads` is a
 * space, white space stands there.
 */
export interface Hole {
  from: number;
  to: number;
  reads?: string;
}

const LONGEST = 200;
const DELIMITED =
  /\$\$((?:\\\$|[^$\n]){1,200})\$\$|\$((?:\\\$|[^$\n]){1,200})\$(?!\d)|\\\(([^\n]{1,200}?)\\\)|\\\[([^\n]{1,200}?)\\\]/uy;
/** Without a command, only what cannot be two prices: a figure or letters that touch both signs, or a figure amid spaces. */
const PLAIN = /^(?:[-+]?[\p{L}\d][\p{L}\d.,:/+=<>()%°-]{0,30}(?<![-+=<>(,])|\s+[-+]?\d[\d.,]*\s+)$/u;
const COMMAND = /\\([A-Za-z]+)|\\(.)/uy;
/** Characters that may stand in a figure as they are. */
const FIGURE =
  /[\p{Script=Han}\p{L}\p{Nd}.,:;/+\-−=<>()[\]|!?%&#*@'"—–~‰℃°·…′″×÷≤≥±，、。：；（）％～“”①-⑳•■●▲◆★□○△◇☆]/u;

/**
 * Reads a figure that a tool wrote as a formula, `$104.04\%$` or `\(2 \times 4\)`, from its first sign: what of it is markup,
 * and which signs its commands print. Offsets are those of `raw`. Null for a price ($5), and for a formula of any other
 * kind, which is left as the tool wrote it.
 */
export function readFormula(raw: string, at: number): Hole[] | null {
  DELIMITED.lastIndex = at;
  const match = DELIMITED.exec(raw);
  const inner = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4];
  if (!match || inner === undefined) return null;
  const end = at + match[0].length;
  const width = match[2] === undefined ? 2 : 1;
  const dollars = match[0].startsWith('$');
  if (dollars && !/[\\^_{]/u.test(inner) ? !PLAIN.test(inner) : isProse(inner)) return null;
  const holes: Hole[] = [{ from: at, to: at + width }];
  const stop = readGroup(raw, at + width, end - width, '', holes);
  if (stop !== end - width) return null;
  holes.push({ from: end - width, to: end });
  return holes;
}

/** Words between the signs of two prices: (about \$6) and. A formula has its words in \text{}. */
function isProse(inner: string): boolean {
  const bare = inner.replace(/\{[^{}]*\}/gu, '').replace(/\\[A-Za-z]+/gu, '');
  return inner.length > LONGEST || /[a-z]{4,}/u.test(bare) || /[A-Za-z]{2,} +[A-Za-z]{2,}/u.test(bare);
}

type Place = '' | '^' | '_';

/** Reads up to `stop`, or to the brace that closes the group. Answers where it ended; -1 where something is no figure. */
function readGroup(raw: string, from: number, stop: number, place: Place, holes: Hole[]): number {
  let at = from;
  while (at < stop && at >= 0) {
    if (raw.charAt(at) === '}') return at;
    at = readPart(raw, at, stop, place, holes);
  }
  return at;
}

/** One group in braces, one command or one character. */
function readPart(raw: string, at: number, stop: number, place: Place, holes: Hole[]): number {
  const char = String.fromCodePoint(raw.codePointAt(at) ?? 0);
  if (/[\s~]/u.test(char)) return hide(holes, at, at + 1);
  if (char === '\\') return readCommand(raw, at, stop, place, holes);
  if (char === '{') return readBraces(raw, at, stop, place, holes);
  if (char === '^' || char === '_') {
    hide(holes, at, at + 1);
    let next = at + 1;
    while (raw.charAt(next) === ' ') next = hide(holes, next, next + 1);
    return next < stop ? readPart(raw, next, stop, hasPoint(raw, next, stop) ? '' : char, holes) : -1;
  }
  if (!FIGURE.test(char)) return -1;
  const reads = place === '^' ? raised(char) : place === '_' ? lowered(char) : char;
  if (reads !== char) holes.push({ from: at, to: at + 1, reads });
  return at + char.length;
}

/** PM_{2.5} is PM2.5: there is no lowered or raised point, and figures of two sizes would be none. */
function hasPoint(raw: string, at: number, stop: number): boolean {
  if (raw.charAt(at) !== '{') return false;
  return /^\{[^{}]*\d\s*[.,]\s*\d[^{}]*\}/u.test(raw.slice(at, Math.min(stop, at + LONGEST)));
}

function hide(holes: Hole[], from: number, to: number): number {
  holes.push({ from, to });
  return to;
}

function readBraces(
  raw: string,
  at: number,
  stop: number,
  place: Place,
  holes: Hole[],
  closing?: string,
): number {
  hide(holes, at, at + 1);
  const close = readGroup(raw, at + 1, stop, place, holes);
  if (close < 0 || raw.charAt(close) !== '}' || close >= stop) return -1;
  holes.push(
    closing === undefined ? { from: close, to: close + 1 } : { from: close, to: close + 1, reads: closing },
  );
  return close + 1;
}

function readCommand(raw: string, at: number, stop: number, place: Place, holes: Hole[]): number {
  COMMAND.lastIndex = at;
  const match = COMMAND.exec(raw);
  const end = at + (match?.[0].length ?? 0);
  if (!match || end > stop) return -1;
  const [, name, sign = ''] = match;
  if (name === undefined) {
    if ('%$#&_{}'.includes(sign)) return hide(holes, at, at + 1) + 1;
    return ',;:! '.includes(sign) ? hide(holes, at, end) : -1;
  }
  if (name === 'frac' || name === 'dfrac' || name === 'tfrac') return readFraction(raw, at, end, stop, holes);
  if (name === 'textcircled') return readCircled(raw, at, end, holes);
  if (FORMULA_STYLES.has(name)) return hide(holes, at, end);
  const reads = FORMULA_SIGNS.get(name);
  if (reads === undefined) return -1;
  holes.push({ from: at, to: end, reads });
  return end;
}

/** \frac{1}{2} reads 1/2: the brace between the two stands for the stroke; after a whole number goes a space. */
function readFraction(raw: string, at: number, end: number, stop: number, holes: Hole[]): number {
  holes.push(
    /\d\s?$/u.test(raw.slice(at - 2, at)) ? { from: at, to: end, reads: ' ' } : { from: at, to: end },
  );
  const over = skip(raw, end, holes);
  if (raw.charAt(over) !== '{') return -1;
  const middle = readBraces(raw, over, stop, '', holes, '/');
  if (middle < 0) return -1;
  const below = skip(raw, middle, holes);
  return raw.charAt(below) === '{' ? readBraces(raw, below, stop, '', holes) : -1;
}

function skip(raw: string, from: number, holes: Hole[]): number {
  let at = from;
  while (raw.charAt(at) === ' ') at = hide(holes, at, at + 1);
  return at;
}

const IN_CIRCLE = /(\s*\{\s*)(\d{1,2})(\s*\})/uy;

function readCircled(raw: string, at: number, end: number, holes: Hole[]): number {
  IN_CIRCLE.lastIndex = end;
  const match = IN_CIRCLE.exec(raw);
  const sign = circled(match?.[2] ?? '');
  if (!match || sign === null) return -1;
  const [whole, open = '', figures = ''] = match;
  const first = end + open.length;
  holes.push({ from: at, to: first }, { from: first, to: first + figures.length, reads: sign });
  return hide(holes, first + figures.length, end + whole.length);
}
