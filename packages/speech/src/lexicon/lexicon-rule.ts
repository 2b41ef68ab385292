import type { LexiconEntry } from '@tingbao/edition';
import type { Rule } from '../spoken/rule.ts';

/** Longer entries are mistakes, and would make the pattern dear. */
const LONGEST = 40;

/**
 * A lexicon as the first of the rules. `names` are the full names that the article's credits state: a surname's reading holds
 * where one of them begins, never in 理解 or 单位. Null for an empty lexicon. Where two entries write the same, the first counts.
 */
export function lexiconRule(lexicon: readonly LexiconEntry[], names: readonly string[]): Rule | null {
  const entries = new Map<string, LexiconEntry[]>();
  for (const entry of lexicon) {
    if (entry.written === '' || entry.written.length > LONGEST) continue;
    const alike = entries.get(entry.written);
    if (alike) alike.push(entry);
    else entries.set(entry.written, [entry]);
  }
  if (entries.size === 0) return null;
  const longestFirst = [...entries.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    longestFirst.map((written) => written.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|'),
    'gu',
  );
  return {
    name: 'lexicon',
    pattern,
    say: ([written = ''], { text, start, end }) => {
      const entry = entries.get(written)?.find(({ where }) => holds(where, text, start, end, names));
      return entry ? entry.spoken : null;
    },
  };
}

function holds(
  where: LexiconEntry['where'],
  text: string,
  start: number,
  end: number,
  names: readonly string[],
): boolean {
  const written = text.slice(start, end);
  if (where === 'name') return names.includes(written) || (names.length === 0 && isWord(text, start, end));
  if (where === 'surname')
    return names.some((name) => name.length > written.length && text.startsWith(name, start));
  return isWord(text, start, end);
}

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
/** So many characters on either side are enough to see where words part. */
const AROUND = 12;

/** A number before a character that counts: 一行长长的脚印, 三重建筑. The segmenter parts these wrongly (ICU 76, 2026-11-25). */
const COUNTED = /[一两二三四五六七八九十几数百千万\d](?:[行重处角场])$/u;

/** Whether a stretch begins and ends where words do: 行长 in 银行行长, not in 一行长长的脚印. */
function isWord(text: string, start: number, end: number): boolean {
  if (COUNTED.test(text.slice(Math.max(0, start - 1), start + 1))) return false;
  const from = Math.max(0, start - AROUND);
  const seams = new Set<number>();
  for (const { index } of segmenter.segment(text.slice(from, end + AROUND))) seams.add(from + index);
  return seams.has(start) && (seams.has(end) || end === text.length);
}
