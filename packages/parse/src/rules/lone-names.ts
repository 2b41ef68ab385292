import type { Credit } from '@tingbao/edition';
import { isSureName } from './person-name.ts';

const MOST_NAMES = 6;

/**
 * The people of words that are names and nothing else: 某某 某某, 贺  勇, 某某、某某. Null for all other words. Without a role
 * beside them names prove little: the place must vouch for them.
 */
export function readLoneNames(words: string): Credit[] | null {
  if (words.length > 40 || /[^\p{Script=Han}\s、，,·•・]/u.test(words)) return null;
  const parts = words
    .replace(PADDED, '$1$2')
    .trim()
    .split(/[\s、，,]+/u);
  if (parts.length > MOST_NAMES || !parts.every((part) => isName(part))) return null;
  return parts.map((name) => ({ organisation: null, role: null, name }));
}

/** One character, a space, one character: a name of two padded to the width of three. */
const PADDED = /(?<=^|[\s、，,])(\p{Script=Han})\s+(\p{Script=Han})(?=[\s、，,]|$)/gu;

/** Four characters without a compound surname or a dot are rather two words. */
function isName(word: string): boolean {
  return isSureName(word) && (word.length <= 3 || /[·•・]/u.test(word) || COMPOUND.test(word));
}

const COMPOUND = /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|皇甫|尉迟|尉遲|慕容|令狐|夏侯|司徒|端木|长孙|長孫)/u;
