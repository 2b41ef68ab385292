import { endsSentence, visibleLength } from './characters.ts';
import type { RoledBlock } from './roled-block.ts';
import { isListingTitle, isNoticeTitle } from './rules/article-kind.ts';
import { isIndexTitle, isIndexEntry } from './rules/index-title.ts';
import { isTimedLine } from './rules/listing-line.ts';
import { isLettersColumn, isLetterSigner, isSalutation, isSignerInLetters } from './rules/letter.ts';
import { readLoneNames } from './rules/lone-names.ts';
import { isSeeLine } from './rules/see.ts';

/** An entry of a listing may have so many characters. */
const LONGEST_ENTRY = 60;
const LONGEST_VERSE = 16;
/** So many short lines in a row are no column's accident. */
const FEWEST_VERSES = 6;
/** With no blank line between them fewer will do. */
const FEWEST_IN_A_STANZA = 4;
const FEWEST_BY_A_POET = 3;
/** Lines are looked at so many at a time, so that a page of short lines costs no more than its length. */
const MOST_VERSES = 60;
const FEWEST_TIMES = 3;
const FEWEST_UNDER_TITLE = 2;

/**
 * Keeps lines lines that would look like the pieces of one paragraph: the entries of an index or a listing become items
 * of a list, a poem's lines verse, and the name and day that close a letter or a notice its sign-off.
 */
export function gatherLines(blocks: RoledBlock[]): RoledBlock[] {
  const out: RoledBlock[] = [];
  let letters = false; // whether letters to the editor stand here
  let notice = false; // whether a notice does
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at];
    if (!block) break;
    const before = out.at(-1);
    if (block.role === 'title') notice = isNoticeTitle(block.text);
    if (block.role === 'byline' || block.dateline) letters = false;
    else if (block.text.length <= LONGEST_GREETING) letters ||= opensLetters(block);
    const poet = before?.role === 'title' && isVerseLine(block) ? readLoneNames(block.text) : null;
    if (poet && versesAt(blocks, at + 1, true) > 0) {
      out.push({ ...block, role: 'byline', credits: poet });
      at += 1;
      continue;
    }
    const entries = isShort(block) ? entriesAt(blocks, at, before) : 0;
    const signedPoem = before?.role === 'byline' && before.credits.every(({ role }) => role === null);
    const verses = entries === 0 && isVerseLine(block) ? versesAt(blocks, at, signedPoem) : 0;
    const signed =
      entries + verses === 0 && before && isShort(block)
        ? signedAt(blocks, at, before, notice ? 'notice' : letters ? 'letter' : 'any')
        : 0;
    const end = at + entries + verses + signed;
    if (end === at) {
      out.push(block);
      at += 1;
      continue;
    }
    const lines = blocks.slice(at, end);
    if (entries > 0) out.push(listOf(block, lines));
    else for (const line of lines) out.push({ ...line, role: verses > 0 ? 'verse' : 'signoff' });
    at = end;
  }
  return out;
}

/** A column's name or a greeting is no longer than this. */
const LONGEST_GREETING = 30;

function opensLetters({ role, text }: RoledBlock): boolean {
  return role === 'title' ? isLettersColumn(text) : role === 'paragraph' && isSalutation(text);
}

function isShort({ role, text }: RoledBlock): boolean {
  if (text.length > LONGEST_ENTRY) return false;
  return role === 'paragraph' || role === 'folio' || role === 'title' || (role === 'note' && isSeeLine(text));
}

/** How many entries stand here: under an index's or a listing's title, or lines that each begin with a time. */
function entriesAt(blocks: RoledBlock[], at: number, before: RoledBlock | undefined): number {
  const titled = before?.role === 'title';
  const index = titled && isIndexTitle(before.text);
  if (index) return countWhile(blocks, at, isIndexLine);
  if (titled && isListingTitle(before.text)) return countWhile(blocks, at, isListingLine);
  return timedAt(blocks, at, titled);
}

/** Lines with a time, and the channel's name on a line of its own above them. */
function timedAt(blocks: RoledBlock[], at: number, titled: boolean): number {
  const isTimed = (block: RoledBlock | undefined) =>
    block?.role === 'paragraph' && isTimedLine(block.text) && isShort(block) && !endsSentence(block.text);
  if (!isTimed(blocks[titled && isChannel(blocks[at]) ? at + 1 : at])) return 0;
  let end = at;
  let times = 0;
  while (isTimed(blocks[end]) || (isChannel(blocks[end]) && isTimed(blocks[end + 1]))) {
    if (isTimed(blocks[end])) times += 1;
    end += 1;
  }
  return times >= (titled ? FEWEST_UNDER_TITLE : FEWEST_TIMES) ? end - at : 0;
}

/** 中央一套, 一号厅: a line that is a name and nothing else. */
function isChannel(block: RoledBlock | undefined): boolean {
  return block?.role === 'paragraph' && /^[\p{Script=Han}A-Z\d·（）()-]{2,10}$/u.test(block.text);
}

function countWhile(blocks: RoledBlock[], at: number, test: (block: RoledBlock) => boolean): number {
  let end = at;
  for (let block = blocks[end]; block && isShort(block) && test(block); block = blocks[end]) end += 1;
  return end - at;
}

/** A line of an index: a page at its end, or a title whose page stands on the next line. */
function isIndexLine({ role, text, dateline }: RoledBlock): boolean {
  if (role === 'note' || isIndexEntry(text)) return true;
  return role === 'paragraph' && dateline === null && !endsSentence(text);
}

function isListingLine({ role, text, dateline }: RoledBlock): boolean {
  return role !== 'title' && dateline === null && !/[。！？]/u.test(text);
}

function isVerseLine({ role, text, dateline }: RoledBlock): boolean {
  const length = role === 'paragraph' && text.length <= 2 * LONGEST_VERSE ? visibleLength(text) : 0;
  return length >= 2 && length <= LONGEST_VERSE && dateline === null && VERSE.test(text.trim());
}

/** Words and hardly a sign, none inside but a comma or a dash. */
const VERSE = /^[“「]?[\p{Script=Han}·，、—…\s]+[，。；！？…—]?[”」]?$/u;

/**
 * How many lines of verse stand here: six and more in a row, or four of one stanza, few of which end as sentences of prose do. Under
 * a poet's name, up to the next title, three are enough.
 */
function versesAt(blocks: RoledBlock[], at: number, byPoet = false): number {
  let end = at;
  for (let line = blocks[end]; line && end - at < MOST_VERSES && isVerseLine(line); line = blocks[end])
    end += 1;
  const lines = blocks.slice(at, end);
  const touch = lines.slice(0, -1).every(({ blankAfter }) => blankAfter === 0);
  const whole = byPoet && blocks[end]?.role !== 'paragraph';
  const fewest = whole ? FEWEST_BY_A_POET : touch ? FEWEST_IN_A_STANZA : FEWEST_VERSES;
  if (lines.length < fewest) return 0;
  const stops = lines.filter(({ text }) => /[。！？][”」]?$/u.test(text)).length;
  const even = new Set(lines.map(({ text }) => visibleLength(text))).size <= 2;
  return stops * 3 <= lines.length || even ? lines.length : 0;
}

const REGARDS =
  /^(?:此致|[谨謹]此|敬[礼禮祝]|[顺順][颂頌祝]|(?:特此)?(?:公告|通告|[声聲]明|[启啟][事示]))[\s！!。]*(?:敬[礼禮][！!。]?)?$/u;
const DAY =
  /^(?:\d{4}|[〇零○一二三四五六七八九]{4})年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:\d{1,2}|[一二三四五六七八九十]{1,3})日$/u;

/** How many lines of a sign-off stand here, under a text's end: 此致, 敬礼, a name or an office, a day. */
function signedAt(blocks: RoledBlock[], at: number, before: RoledBlock, kind: keyof typeof SIGNERS): number {
  if (before.role !== 'paragraph' || !endsSentence(before.text)) return 0;
  let end = at;
  while (REGARDS.test(blocks[end]?.text.trim() ?? '')) end += 1;
  const regards = end > at;
  while (end - at < 5 && isSigner(blocks[end])) end += 1;
  const dated = DAY.test(blocks[end]?.text.trim() ?? '') && end > at;
  return dated ? end + 1 - at : regards ? end - at : signersAt(blocks, at, SIGNERS[kind]);
}

function isSigner(block: RoledBlock | undefined): boolean {
  return (
    block?.role === 'paragraph' &&
    visibleLength(block.text) <= 24 &&
    /^[\p{Script=Han}·\s：:]+$/u.test(block.text)
  );
}

/** What may sign what: a notice an office, a letter a name. */
const SIGNERS = {
  letter: isSignerInLetters,
  notice: (text: string) => /^[\p{Script=Han}·（）()\s]{4,24}$/u.test(text),
  any: isLetterSigner,
};

/** How many lines say who signs: under a text's end, and over the next title, a letter's greeting or the end of it all. */
function signersAt(blocks: RoledBlock[], at: number, isLine: (text: string) => boolean): number {
  let end = at;
  for (let block = blocks[end]; block?.role === 'paragraph' && isLine(block.text); block = blocks[end])
    end += 1;
  const next = blocks[end];
  const closes = next?.role !== 'paragraph' || isSalutation(next.text);
  return closes && end - at <= MOST_SIGNERS ? end - at : 0;
}

/** Name, place and office. */
const MOST_SIGNERS = 3;

/** The lines as one list. */
function listOf(first: RoledBlock, lines: RoledBlock[]): RoledBlock {
  const items = lines.map(({ text, spans, offsets }) => ({ text, spans, offsets }));
  return {
    ...first,
    role: 'list',
    level: 0,
    text: '',
    spans: [],
    offsets: [],
    notes: [],
    items,
    blankAfter: lines.at(-1)?.blankAfter ?? 0,
  };
}
