import type { Doubt, SourcePage, Span } from '@tingbao/edition';
import { doubt } from './doubts.ts';

/**
 * Characters that no page prints: controls (line ends, tabs and form feeds apart), signs that turn the direction of writing,
 * private ones, the sign for a lost character, and halves of surrogate pairs, of which whole pairs are told apart below.
 */
const STRANGE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufff9-\ufffd\ud800-\uf8ff]/g;
/** More places of one character than these are not listed one by one. */
const MOST_PLACES = 100;

/**
 * A doubt for each such character of a page, with its places: it is kept as it is, and was rather misread. One fast scan: the
 * pattern has no `u` flag, which would make it ten times as slow.
 */
export function doubtCharacters({ text, number, bodyStart }: SourcePage): Doubt[] {
  const places = new Map<number, Span[]>();
  const strange = new RegExp(STRANGE);
  strange.lastIndex = bodyStart;
  for (let found = strange.exec(text); found; found = strange.exec(text)) {
    const at = found.index;
    const code = text.codePointAt(at) ?? 0;
    const end = at + (code > 0xffff ? 2 : 1);
    strange.lastIndex = end;
    if (code > 0xffff && code < 0xf0000) continue; // a rare ideograph, an emoji
    const known = places.get(code) ?? [];
    if (known.length === 0) places.set(code, known);
    const last = known.at(-1);
    if (last?.end === at) last.end = end;
    else if (known.length < MOST_PLACES) known.push({ page: number, start: at, end });
  }
  return [...places.values()].map((spans) => doubt('character', spans));
}
