import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { Edition } from '@tingbao/edition';
import { newspaperSlug } from './newspaper-slug.ts';
import { isPageFile, readPageFileName, stemOf } from './page-files.ts';

/** An edition's place in the library: `/{newspaper.slug}/{slug}`. */
export interface EditionAddress {
  newspaper: { slug: string; name: string };
  slug: string;
}

/**
 * Where an edition stands: its newspaper as front matter or the page names it, else as the folder or file is called; its date
 * if one is stated, else `undated-` and eight hex digits of its source's hash (over all hashes, where it has several pages). A guessed
 * date is never part of it. `path` is absolute.
 */
export function addressEdition(
  edition: Edition,
  stated: { newspaper?: string; slug?: string },
  path: string,
): EditionAddress {
  const name = stated.newspaper ?? (edition.newspaper.trim() || nameOfPath(path));
  return {
    newspaper: { slug: stated.slug ?? newspaperSlug(name), name },
    slug: edition.date ?? `undated-${sourceDigits(edition)}`,
  };
}

function sourceDigits(edition: Edition): string {
  const hashes = edition.pages.map(({ source }) => source.sha256);
  const [only] = hashes;
  const hash =
    hashes.length === 1 && only ? only : createHash('sha256').update(hashes.join('\n')).digest('hex');
  return hash.slice(0, 8);
}

/** The folder's or file's own name without a date in it; the folder above where nothing else is left (星河日报/2026-03-01/1.md). */
function nameOfPath(path: string): string {
  const file = basename(path);
  const own = (isPageFile(file) ? stemOf(file) : file)
    .normalize('NFKC')
    .replace(/\d{4}[-_.年]?\d{1,2}[-_.月]?\d{1,2}日?/u, '')
    .replace(/^[\s_.-]+|[\s_.-]+$/g, '');
  const above = dirname(path);
  if (own !== '' && readPageFileName(`${own}.md`).number === null) return own;
  return above === path ? file : nameOfPath(above);
}
