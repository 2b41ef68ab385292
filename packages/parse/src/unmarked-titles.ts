import { cannotBegin, endsSentence, isTitleLike, visibleLength } from './characters.ts';
import { nearText, openings, type NearText } from './near-text.ts';
import type { RoledBlock } from './roled-block.ts';
import { isDashedDeck } from './rules/heading-forms.ts';
import { isOfOneMake, titleOdds } from './title-evidence.ts';

/** A page with fewer marked titles than one in so many blocks marks none: what is marked there is its name or a section. */
const FEWEST = 20;
/** Evidence that a title must have beyond even odds: a false one parts a paragraph or even an article, a missed one only hides. */
const ENOUGH = 0.5;
/**
 * A tool that misses one title misses others: a lone line over prose is rather the first piece of a cut paragraph where the page
 * marks its titles.
 */
const LONE = 2;
/** What the form of an English title counts. */
const ENGLISH = 1;

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
  let odds = 0; // of the title found last
  for (let at = blocks.length - 1; at >= 0; at -= 1) {
    const block = blocks[at];
    if (!block || !mayBeTitle(block)) continue;
    const own = /\p{Script=Han}/u.test(block.text)
      ? chineseOdds(blocks, at, {
          overTitle: isTitle(blocks, titles, at + 1),
          unmarked,
          near,
          opensParagraph,
        })
      : isEnglishTitle(blocks, at, unmarked)
        ? ENGLISH
        : 0;
    if (own <= ENOUGH) continue;
    titles.add(at);
    odds = own;
  }
  const [lone] = titles;
  if (lone !== undefined && titles.size === 1 && odds <= LONE && !unmarked && isOverProse(blocks, lone))
    return blocks;
  if (titles.size === 0) return blocks;
  return blocks.map((block, at) => (titles.has(at) ? { ...block, role: 'title' } : block));
}

function isTitle(blocks: RoledBlock[], titles: Set<number>, at: number): boolean {
  return blocks[at]?.role === 'title' || titles.has(at);
}

function isOverProse(blocks: RoledBlock[], at: number): boolean {
  const next = blocks[at + 1];
  return next?.role === 'paragraph' && next.dateline === null;
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

function chineseOdds(
  blocks: RoledBlock[],
  at: number,
  { overTitle, unmarked, near, opensParagraph }: Around,
): number {
  const { text } = blocks[at] as RoledBlock;
  const next = blocks[at + 1];
  if (next && cannotBegin(next.text)) return 0;
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
  const alike = () => !unmarked && hasAlike(blocks, at);
  const odds = titleOdds(line, alike, () => near(at), ENOUGH);
  return odds > ENOUGH && opensParagraph(text) ? 0 : odds;
}

/** So many blocks on either side are searched for other subheads. */
const REACH = 25;

/** Whether a marked subhead of the same article is of the same make as the line. */
function hasAlike(blocks: RoledBlock[], at: number): boolean {
  return [-1, 1].some((step) => {
    for (let near = at + step; Math.abs(near - at) <= REACH; near += step) {
      const other = blocks[near];
      if (!other || other.role === 'byline' || other.dateline) return false;
      const between = blocks[near - 1]?.role === 'paragraph' && blocks[near + 1]?.role === 'paragraph';
      if (other.role === 'title' && between && isOfOneMake(blocks[at]?.text ?? '', other.text)) return true;
    }
    return false;
  });
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
