import type { Utterance } from '../utterance.ts';

/** Where a stretch of what is said stands in the displayed text of the utterance's block: offsets, `end` exclusive. */
export function wordPlace(
  { locator, changed = [] }: Pick<Utterance, 'locator' | 'changed'>,
  from: number,
  to: number,
): { start: number; end: number } {
  return {
    start: written(changed, locator.start, from, false),
    end: written(changed, locator.start, to, true),
  };
}

/** One offset: inside of a changed stretch its beginning or, for an end, its end; elsewhere as far behind the stretch before it. */
function written(
  changed: NonNullable<Utterance['changed']>,
  begin: number,
  at: number,
  isEnd: boolean,
): number {
  let behind = begin; // the displayed offset that goes with spoken offset `since`
  let since = 0;
  for (const [from, to, start, end] of changed) {
    if (isEnd ? at <= from : at < from) break;
    if (isEnd ? at <= to : at < to) return isEnd ? end : start;
    behind = end;
    since = to;
  }
  return behind + at - since;
}
