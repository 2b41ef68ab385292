import type { Head } from './article-draft.ts';
import type { FoundHead } from './find-heads.ts';
import type { RoledBlock } from './roled-block.ts';
import { isKickerForm } from './rules/heading-forms.ts';

/** So many articles have a common title where its own words say so, and where the levels alone do. */
const FEWEST = { named: 2, leveled: 4 };

/**
 * Finds common titles over several articles (组版总题): on the first article's head, in a kicker's or a column's place, of a higher level than all
 * headlines down to the next title of its own level. Its words say that several stand under it, or the levels of all heads agree.
 */
export function findGroups(heads: FoundHead[]): FoundHead[] {
  let grouped: FoundHead[] | null = null;
  for (let at = 0; at < heads.length; at += 1) {
    const found = heads[at] as FoundHead;
    const common = found.common ?? leveledCommon(found);
    const { headline } = found.head;
    if (!common || !headline) continue;
    const end = common.level < headline.level ? membersEnd(heads, at, common, headline) : at + 1;
    const isGroup = end - at >= (found.common ? FEWEST.named : FEWEST.leveled);
    if (!isGroup && !found.common) continue;
    grouped ??= [...heads];
    grouped[at] = {
      ...found,
      head: isGroup ? underCommon(found.head, common) : withKicker(found.head, common),
    };
    for (let member = at + 1; isGroup && member < end; member += 1)
      grouped[member] = { ...(heads[member] as FoundHead), under: common };
    if (isGroup) at = end - 1;
  }
  return grouped ?? heads;
}

/** Without such words only a title in a kicker's place that leads into nothing may be common to several articles. */
function leveledCommon({ head }: FoundHead): RoledBlock | null {
  const { kicker } = head;
  return kicker && kicker.level > 0 && !isKickerForm(kicker.text) ? kicker : null;
}

function underCommon(head: Head, common: RoledBlock): Head {
  return { ...head, group: common, kicker: head.kicker === common ? null : head.kicker };
}

/** Over one article alone it is a kicker or a column, whichever has room. */
function withKicker(head: Head, common: RoledBlock): Head {
  if (!head.rubric) return { ...head, rubric: common };
  return head.kicker ? { ...head, decks: [common, ...head.decks] } : { ...head, kicker: common };
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
