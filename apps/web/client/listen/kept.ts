import type { Locator } from '@tingbao/edition';
import { keep, readKept } from './settings.ts';

/** Where a reader was, in an edition: kept on this device alone. */
export interface KeptPlace extends Pick<Locator, 'block' | 'start'> {
  /** `Article.id`. */
  article: string;
  /** What was being listened to: see `Listed.list`. */
  list: string;
}

const placesKey = 'tingbao-heard-to';
const heardKey = 'tingbao-heard';
/** Rows that are remembered: of editions that were heard, two months of a daily paper. */
const most = { [placesKey]: 200, [heardKey]: 60 };

const table = <T>(key: string): Record<string, T> => {
  const kept = readKept(key);
  return kept && typeof kept === 'object' && !Array.isArray(kept) ? { ...(kept as Record<string, T>) } : {};
};

/** Keeps a row, or drops it (null); the row that was changed last is dropped last. */
function keepRow<T>(key: keyof typeof most, name: string, value: T | null): void {
  const others = Object.entries(table<T>(key)).filter(([each]) => each !== name);
  const rows = others.slice(1 - most[key]);
  keep(key, Object.fromEntries(value === null ? rows : [...rows, [name, value]]));
}

/**
 * Editions go by the address of their queue, places by that and, on an article's own page, by the article as well: who hears one article in
 * between still finds the place in the edition.
 */
export const placeName = (edition: string, ownArticle: string | null): string =>
  ownArticle === null ? edition : `${edition} ${ownArticle}`;

export function keptPlace(name: string): KeptPlace | null {
  const kept = table<Partial<KeptPlace> | null>(placesKey)[name];
  return kept && typeof kept.article === 'string' && typeof kept.block === 'string'
    ? {
        article: kept.article,
        block: kept.block,
        start: Number(kept.start) || 0,
        list: String(kept.list ?? 'all'),
      }
    : null;
}

export const keepPlace = (name: string, place: KeptPlace | null): void => keepRow(placesKey, name, place);

/** The articles of an edition that were heard to their end. */
export function heardArticles(edition: string): string[] {
  const heard = table<unknown>(heardKey)[edition];
  return Array.isArray(heard) ? heard.map(String) : [];
}

export function keepHeard(edition: string, article: string): void {
  keepRow(heardKey, edition, [...new Set([...heardArticles(edition), article])]);
}

/** Shows in the lists of this page what was heard. */
export function showHeard(edition: string): void {
  const heard = new Set(heardArticles(edition));
  for (const word of document.querySelectorAll<HTMLElement>('[data-heard]'))
    word.hidden = !heard.has(word.dataset['heard'] ?? '');
}
