import { endsSentence, isWide, visibleLength } from './characters.ts';
import type { Passage } from './passage.ts';
import { readByline, readStaffLine } from './rules/byline.ts';
import { opensAsCaption } from './rules/caption.ts';
import { readDateline } from './rules/dateline.ts';
import { readJump } from './rules/jump.ts';
import { isTimedLine } from './rules/listing-line.ts';

/** Whether a line goes on in the next. */
export type Wrapped = (before: string, line: string, indent: number) => boolean;

const NEVER: Wrapped = () => false;

/**
 * Tells of the lines between two blank ones which go on in the next. Lines wrapped at a width are nearly as long as the
 * longest; a page that writes a paragraph a line has lines of very different lengths. A new indent always begins a
 * paragraph, a line that is a whole byline or jump stands alone, a dateline opens, and lines of verse stay lines.
 */
export function isWrapped(lines: Passage[]): Wrapped {
  if (lines.length < 2 || isVerse(lines)) return NEVER;
  const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const full = lines.filter(({ text }) => text.length >= widest - 2).length;
  return (before, line, indent) => {
    if (indent >= 4) return false;
    const wide = isWide(line.charCodeAt(0)) || isWide(before.charCodeAt(before.length - 1));
    const fills = wide
      ? widest <= 60 && full >= 2 && before.length >= widest - 2
      : before.length >= widest * 0.6 && !(endsSentence(before) && before.length < widest * 0.75);
    if (!fills || (isTimedLine(line) && isTimedLine(before))) return false;
    if (opensAsCaption(line) || (LEADS_TO_PAGE.test(before) && LEADS_TO_PAGE.test(line))) return false;
    if (standsAlone(before) || standsAlone(line) || readDateline(line) !== null) return false;
    return readStaffLine(before, 'By ') === null;
  };
}

/** Ferry lamps ........ A5: a line of an index. */
const LEADS_TO_PAGE = /[.…·]{3,}\s*[A-Z]?\d{1,3}$/u;

/** A short line that is a whole byline or a whole jump. */
function standsAlone(line: string): boolean {
  return line.length < 60 && (readJump(line) !== null || readByline(line) !== null);
}

const FEWEST_VERSES = 4;
/** Lines of five or seven characters with their sign; a column is wider. */
const WIDEST_VERSE = 9;
const LONGEST_VERSE = 24;
/** So narrow no column is, and its prose would hold a sign somewhere. */
const WORDS_ALONE = /^\p{Script=Han}+$/u;
const STOPS = /[，。；！？、：,.;:!?…—][”’」』）)]?$/u;

/**
 * Lines that are short and without any sign; four and more that are verse by their shape: all of one short length; or all ending in a sign, which wrapped lines
 * do only by chance, the last as long as the others or one of the others short, which a wrapped paragraph's are not; or,
 * in Latin letters, all beginning with a capital and half of them ending in a sign.
 */
function isVerse(lines: Passage[]): boolean {
  const texts = lines.map(({ text }) => text).filter((text) => text !== '');
  if (texts.every((text) => text.length <= WIDEST_VERSE && WORDS_ALONE.test(text))) return true;
  if (texts.length < FEWEST_VERSES || texts.length > 200) return false;
  if (texts.some((text) => text.length > 60)) return false;
  const stops = texts.filter((text) => STOPS.test(text)).length;
  if (!isWide(texts[0]?.charCodeAt(0) ?? 0)) {
    return stops * 2 >= texts.length && texts.every((text) => /^["“‘'(]?\p{Lu}/u.test(text));
  }
  const lengths = texts.map(visibleLength);
  const longest = Math.max(...lengths);
  const shortest = Math.min(...lengths);
  if (longest <= WIDEST_VERSE && longest - shortest <= 1) return true;
  if (longest > LONGEST_VERSE || stops < texts.length) return false;
  return (lengths.at(-1) ?? 0) >= longest - 2 || lengths.slice(0, -1).some((length) => length < longest - 2);
}
