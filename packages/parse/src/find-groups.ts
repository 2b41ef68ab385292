import type { FoundHead } from './find-heads.ts';
import type { RoledBlock } from './roled-block.ts';
import { isGroupTitle, isKickerForm } from './rules/heading-forms.ts';

/** So many articles have a common title where its own words say so, and where the levels alone do. */
const FEWEST = { named: 2, leveled: 4 };

/**
 * Finds common titles over several articles (组版总题): on the first article's head, in a kicker's or a column's place, of a higher level than all
 * headlines down to the next title of its own level. Its words say that several stand under it, or the levels of all heads agree.
 */
export function findGroups(heads: FoundHead[]): FoundHead[] {
  let grouped: FoundHead[] | null = null;
  for (let at = 0; at < heads.length; at += 1) {
    const { rubric = null, kicker = null, headline } = heads[at]?.head ?? {};
    const common = rubric ?? kicker;
    if (!common || !headline || common.level === 0 || common.level >= headline.level) continue;
    const end = membersEnd(heads, at, common, headline);
    const named = isGroupTitle(common.text);
    if (end - at < (named ? FEWEST.named : FEWEST.leveled)) continue;
    if (!named && (common === rubric || isKickerForm(common.text))) continue;
    grouped ??= [...heads];
    const first = heads[at] as FoundHead;
    const rest = common === rubric ? { rubric: null } : { kicker: null };
    grouped[at] = { ...first, head: { ...first.head, ...rest, group: common } };
    for (let member = at + 1; member < end; member += 1)
      grouped[member] = { ...(heads[member] as FoundHead), under: common };
    at = end - 1;
  }
  return grouped ?? heads;
}

/** Where the articles end that begin with this one and have headlines of its level, and nothing above them of the common title's. */
function membersEnd(heads: FoundHead[], at: number, common: RoledBlock, headline: RoledBlock): number {
  let end = at + 1;
  for (let next = heads[end]; next; next = heads[end]) {
    const titles = [next.head.rubric, next.head.kicker, next.head.headline];
    if (next.head.headline?.level !== headline.level) break;
    if (titles.some((title) => title !== null && title.level <= common.level)) break;
    end += 1;
  }
  return end;
}
