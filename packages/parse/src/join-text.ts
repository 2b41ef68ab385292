import type { Note } from '@tingbao/edition';
import { isWide } from './characters.ts';
import type { NoteRule } from './note-rules.ts';
import { EMPTY, type Passage } from './passage.ts';

/** Pieces of text made one: where each seam is in the text, and at which of them a hyphen was left out. */
export interface Joined extends Passage {
  seams: number[];
  dehyphenated: number[];
}

/** Says whether a hyphen at a line's end belongs to the word (well-known) or to the line (develop-ment). */
export type KeepHyphen = (left: string, right: string) => boolean;

/**
 * Joins pieces in order: Chinese without a space, Latin words with one, and a word parted by a hyphen at a line's end
 * without the hyphen unless `keepHyphen` says that the word wants it. Linear in the pieces together.
 */
export function joinText(pieces: Passage[], keepHyphen: KeepHyphen): Joined {
  const [only] = pieces;
  if (only && pieces.length === 1) return { ...only, seams: [], dehyphenated: [] };
  const parts: string[] = [];
  const joined: Joined = { ...EMPTY, spans: [], offsets: [], seams: [], dehyphenated: [] };
  let length = 0;
  let before = '';
  for (const piece of pieces) {
    if (before !== '') {
      const ending = before.charAt(before.length - 1);
      const hyphen = ending === '-' || ending === '\u2010';
      const left = hyphen ? /([A-Za-z]{1,40}).$/u.exec(before.slice(-41))?.[1] : undefined;
      const right = left === undefined ? undefined : /^[a-z]{1,40}/u.exec(piece.text)?.[0];
      const parted = left !== undefined && right !== undefined && !isSuspended(left, piece.text);
      if (!parted && !((hyphen || ending === '\u2014') && touches(before, piece.text))) {
        if (!hasWide(before) && !hasWide(piece.text)) {
          parts.push(' ');
          length += 1;
        }
      } else if (parted) {
        if (!keepHyphen(left, right)) {
          parts.push((parts.pop() ?? '').slice(0, -1));
          length -= 1;
          joined.dehyphenated.push(length);
        }
      }
      joined.seams.push(parts.at(-1) === ' ' ? length - 1 : length);
    }
    const base = length;
    for (const span of piece.spans) joined.spans.push(span);
    for (const offset of piece.offsets) joined.offsets.push(offset + base);
    parts.push(piece.text);
    length += piece.text.length;
    before = piece.text;
  }
  joined.text = parts.join('');
  return joined;
}

/** two- and three-day: the hyphen waits for the word that both parts share. Behind any other part, -and is the rest of a word. */
function isSuspended(left: string, next: string): boolean {
  return COMPOUND_MAKERS.has(left.toLowerCase()) && /^(?:and|or|to)\s/u.test(next);
}

/** Anglo-/Saxon, F-/16, the river—/and: a hyphen before a capital or a figure is print's, and a dash that touches its word has no space. */
function touches(before: string, next: string): boolean {
  const end = before.slice(-2);
  return /[A-Za-z0-9][-\u2010]/u.test(end)
    ? /^[A-Z0-9]/u.test(next)
    : /[A-Za-z0-9,.!?”’]\u2014/u.test(end) && /^[A-Za-z0-9“‘]/u.test(next);
}

/**
 * Whether a piece is Chinese: between two pieces that are not goes a space. Curly quotes, dashes and dots are wide by their
 * codes, yet English uses them too: they do not count here.
 */
function hasWide(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWide(code) && (code < 0x2010 || code > 0x2030)) return true;
  }
  return false;
}

const COMPOUND_MAKERS = new Set(
  (
    'all ex half full high long low short well ill self non anti cross old new open part post pre semi hard soft fast slow late early ' +
    'first second third one two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety'
  ).split(' '),
);

/**
 * Builds the hyphen rule from a page's own words: a form printed whole elsewhere on the page decides; else first parts
 * that make compounds (well-, self-, twenty-) keep their hyphen; else the hyphen belonged to the line.
 */
export function hyphenRule(pageText: string): KeepHyphen {
  let words: Set<string> | null = null; // made for the first hyphen: most pages have none
  return (left, right) => {
    words ??= new Set(pageText.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/gu) ?? []);
    const whole = left.toLowerCase();
    if (words.has(`${whole}-${right}`)) return true;
    if (words.has(whole + right)) return false;
    return COMPOUND_MAKERS.has(whole);
  };
}

/** The notes that tell of seams: `code` for all of them, by the rule that acted; `dehyphenated` for those that lost a hyphen. */
export function seamNotes(
  code: 'joined' | 'unwrapped',
  rule: NoteRule,
  seams: number[],
  dehyphenated: number[],
): Note[] {
  const notes: Note[] = [];
  if (seams.length > 0) notes.push({ code, at: seams, rule });
  if (dehyphenated.length > 0) notes.push({ code: 'dehyphenated', at: dehyphenated });
  return notes;
}
