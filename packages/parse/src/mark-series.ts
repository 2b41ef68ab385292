import { headParts, type Article, type Series } from '@tingbao/edition';
import { readSeries } from './rules/series.ts';

/** Says of an article which part of a series it is, as the first line of its head that has such a mark tells; null without. */
export function seriesOf(article: Article): Series | null {
  for (const { id, role, part } of headParts(article)) {
    const reading = role === 'byline' || role === 'dateline' ? null : readSeries(part.text);
    if (!reading) continue;
    const { start, part: printed, number } = reading;
    const name = part.text.slice(0, start).replace(/^[—―–\s-]+|[\s·（(]+$/gu, '');
    return { block: id, start, end: part.text.length, name, part: printed, number };
  }
  return null;
}
