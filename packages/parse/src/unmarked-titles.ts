import { kickerLeadsIn } from '@tingbao/edition';
import { cannotBegin, endsSentence, isTitleLike, openQuotes, visibleLength } from './characters.ts';
import type { RoledBlock } from './roled-block.ts';
import { isDashedDeck, isRubricForm } from './rules/heading-forms.ts';

/**
 * Finds the titles that the source does not mark. On a page without any heading, a short line after a full stop is one; on every
 * page, a line with a deck's dashes beside a title is one, so is a title-like line right above a byline, and so is a
 * short line in the run of the text that is more likely a subhead than the first piece of a cut paragraph.
 */
export function promoteTitles(blocks: RoledBlock[]): RoledBlock[] {
  const unmarked = !blocks.some(({ role }) => role === 'title');
  const titles = new Set<number>();
  const likely: number[] = [];
  const isTitle = (at: number) => blocks[at]?.role === 'title' || titles.has(at);
  blocks.forEach((block, at) => {
    if (block.role !== 'paragraph' || block.text.length > 90 || !isTitleLike(block.text)) return;
    const before = blocks[at - 1];
    const next = blocks[at + 1];
    const dashed = isDashedDeck(block.text) && (isTitle(at - 1) || next?.role === 'byline');
    const free = !before || before.role !== 'paragraph' || isTitle(at - 1) || endsSentence(before.text);
    const overByline = next?.role === 'byline' && free && !/[。，,]/u.test(block.text);
    const overDateline = unmarked && next?.role === 'paragraph' && free && next.dateline !== null;
    const alone =
      unmarked && free && !/[。，,]/u.test(block.text) && next !== undefined && block.dateline === null;
    const overTitle = next?.role === 'title' && free && isAboveHeadline(block.text, isTitle(at - 1));
    const byForm = overTitle || (free && isSubheadByForm(blocks, at));
    if (dashed || overByline || overDateline || alone || byForm) titles.add(at);
    else if (free && maybeSubhead(blocks, at)) likely.push(at);
  });
  // A tool that misses one subhead misses others; a lone line of this kind is rather the first piece of a cut paragraph.
  if (likely.length > 1) for (const at of likely) titles.add(at);
  if (titles.size === 0) return blocks;
  return blocks.map((block, at) => (titles.has(at) ? { ...block, role: 'title' } : block));
}

const LONGEST = 30;
/** How many blocks around are asked which words the page knows. */
const AROUND = 30;

/** Right above a title: a kicker that leads into it (…——, …要求), or a column's name where no subhead stands over it. */
function isAboveHeadline(text: string, underTitle: boolean): boolean {
  return visibleLength(text) <= LONGEST && (kickerLeadsIn(text) || (!underTitle && isRubricForm(text)));
}

/** A short line without a stop, before a paragraph that may begin there: a subhead, or the first piece of a cut paragraph. */
function isLoneLine(blocks: RoledBlock[], at: number): boolean {
  const { text, dateline } = blocks[at] as RoledBlock;
  const next = blocks[at + 1];
  if (next?.role !== 'paragraph' || dateline || cannotBegin(next.text) || next.dateline) return false;
  if ('的地得了着过们吗呢吧与和及或'.includes(next.text.charAt(0))) return false; // particles begin no sentence
  return visibleLength(text) <= LONGEST && !/[。！？]|[，、；—]$/u.test(text) && openQuotes(text) === 0;
}

/** A numbered line, or one in quotation marks from end to end. */
function isSubheadByForm(blocks: RoledBlock[], at: number): boolean {
  const { text } = blocks[at] as RoledBlock;
  return (
    /^(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|\d{1,2}[.、]\s?|[①-⑳■▲◆])|^“[^“”]+”$/u.test(text) &&
    isLoneLine(blocks, at)
  );
}

/**
 * No comma, its last character and the next line's first make no pair that stands elsewhere near, and the next line begins
 * as sentences near it do. Most subheads that lost their marks are so, and few first pieces of cut paragraphs.
 */
function maybeSubhead(blocks: RoledBlock[], at: number): boolean {
  const { text } = blocks[at] as RoledBlock;
  if (/[，,]/u.test(text) || !isLoneLine(blocks, at)) return false;
  const first = blocks[at + 1]?.text.charAt(0) ?? '';
  const near = blocks
    .slice(Math.max(0, at - AROUND), at + AROUND)
    .map((block) => block.text)
    .join('\n');
  return !near.includes(text.slice(-1) + first) && beginsSentences(near, first);
}

/** Whether some other sentence near begins with the same character. */
function beginsSentences(near: string, first: string): boolean {
  let found = 0;
  for (let at = near.indexOf(first); at >= 0 && found < 2; at = near.indexOf(first, at + 1)) {
    if (at === 0 || '。！？”\n'.includes(near.charAt(at - 1))) found += 1;
  }
  return found >= 2;
}
