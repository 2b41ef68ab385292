import { cannotBegin, endsSentence, isTitleLike, visibleLength } from './characters.ts';
import { nearText, openings, type NearText } from './near-text.ts';
import type { RoledBlock } from './roled-block.ts';
import { isDashedDeck } from './rules/heading-forms.ts';
import { isLikelyTitle } from './title-evidence.ts';

/** A page with fewer marked titles than one in so many blocks marks none: what is marked there is its name or a section. */
const FEWEST = 20;
/**
 * Evidence that a title must have beyond even odds: a false one parts a paragraph or even an article, a missed one only hides.
 * Where the page marks its titles few are missing.
 */
const ENOUGH = { unmarked: 0.5, marked: 1 };

/**
 * Finds the titles that the source does not mark: short lines without a stop that stand where titles stand, over
 * what begins anew. Asked from the page's end to its beginning, since a line over a title is rather one itself.
 */
export function promoteTitles(blocks: RoledBlock[]): RoledBlock[] {
  const marked = blocks.filter(({ role }) => role === 'title').length;
  const unmarked = marked * FEWEST < blocks.length;
  const near = nearText(blocks);
  const opensParagraph = openings(blocks);
  const titles = new Set<number>();
  const overProse: number[] = [];
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (!block || !mayBeTitle(block)) continue;
    const found = /\p{Script=Han}/u.test(block.text)
      ? isChineseTitle(blocks, at, {
          overTitle: isTitle(blocks, titles, at + 1),
          unmarked,
          near,
          opensParagraph,
        })
      : isEnglishTitle(blocks, at, unmarked);
    if (!found) continue;
    titles.add(at);
    if (isOverProse(blocks, titles, at)) overProse.push(at);
  }
  // A tool that misses one title misses others; a lone line of this kind is rather the first piece of a cut paragraph.
  const [lone] = overProse;
  if (!unmarked && lone !== undefined && titles.size === 1) titles.delete(lone);
  if (titles.size === 0) return blocks;
  return blocks.map((block, at) => (titles.has(at) ? { ...block, role: 'title' } : block));
}

function isTitle(blocks: RoledBlock[], titles: Set<number>, at: number): boolean {
  return blocks[at]?.role === 'title' || titles.has(at);
}

function isOverProse(blocks: RoledBlock[], titles: Set<number>, at: number): boolean {
  const next = blocks[at + 1];
  return next?.role === 'paragraph' && next.dateline === null && !titles.has(at + 1);
}

/** Questions and answers, lines in brackets from end to end, and an index's lines with their page stand alone and are no titles. */
function mayBeTitle({ role, text, dateline }: RoledBlock): boolean {
  if (role !== 'paragraph' || text.length > 90 || dateline !== null || !isTitleLike(text)) return false;
  if (/[\s.…·]第?\s*[A-Z]?\d{1,3}\s*[版頁页]$/u.test(text)) return false;
  if (/[，,、；;]/u.test(text) && visibleLength(text) <= 6) return false; // a sentence that has just begun
  return !/^(?:[问問答][：:]|(?:记者|記者)[：:]|[（(][^（）()]*[）)]$)/u.test(text);
}

interface Around {
  overTitle: boolean;
  unmarked: boolean;
  near: NearText;
  opensParagraph: (line: string) => boolean;
}

function isChineseTitle(
  blocks: RoledBlock[],
  at: number,
  { overTitle, unmarked, near, opensParagraph }: Around,
): boolean {
  const { text } = blocks[at] as RoledBlock;
  const next = blocks[at + 1];
  if (next && cannotBegin(next.text)) return false;
  const prose = next?.role === 'paragraph' && !overTitle && next.dateline === null;
  const line = {
    text,
    length: visibleLength(text),
    before: blocks[at - 1],
    next,
    overTitle,
    first: prose ? next.text.charAt(0) : '',
    unmarked,
  };
  const enough = unmarked ? ENOUGH.unmarked : ENOUGH.marked;
  return isLikelyTitle(line, () => near(at), enough) && !opensParagraph(text);
}

/** English titles have no stop, and what follows does not go on in small letters. */
function isEnglishTitle(blocks: RoledBlock[], at: number, unmarked: boolean): boolean {
  const { text } = blocks[at] as RoledBlock;
  const before = blocks[at - 1];
  const next = blocks[at + 1];
  const free =
    !before || before.role !== 'paragraph' || isTitleLike(before.text) || endsSentence(before.text);
  if (!free || !next || /^[a-z]/u.test(next.text)) return false;
  if (isDashedDeck(text)) return before?.role === 'title' || next.role === 'byline';
  return !/[。，,]/u.test(text) && (next.role === 'byline' || (unmarked && text.length <= 70));
}
