import { placeOfText, widened, type Lexicon } from './lexicon.ts';

/**
 * Which text belongs with which, told by the words they share: the different terms of some texts. Every second pair of characters is
 * taken, by its own bits: as good, and half as dear. A set is filled again and again, for a new one for each question was dear.
 */
export interface TermSet {
  lexicon: Lexicon;
  size: number;
  /** The first `size` are its terms. */
  members: Int32Array;
  /** By term: `filling` where it is a member. */
  stamps: Int32Array;
  /** How many times the set was filled. */
  filling: number;
}

export function emptySet(lexicon: Lexicon): TermSet {
  return { lexicon, size: 0, members: new Int32Array(0), stamps: new Int32Array(0), filling: 0 };
}

/** Empties a set and puts the terms of some texts in. Returns the set. */
export function refill(set: TermSet, texts: readonly string[]): TermSet {
  set.size = 0;
  set.filling += 1;
  for (const text of texts) addText(set, text);
  return set;
}

/** Puts the terms of one more text in. */
export function addText(set: TermSet, text: string): void {
  const { lexicon } = set;
  const place = placeOfText(lexicon, text);
  makeRoom(set);
  const { members, stamps, filling } = set;
  const { terms, ends } = lexicon;
  const end = ends[place + 1] as number;
  let { size } = set;
  for (let at = ends[place] as number; at < end; at += 1) {
    const term = terms[at] as number;
    if ((term & 1) === 1 || stamps[term >> 1] === filling) continue;
    stamps[term >> 1] = filling;
    members[size++] = term >> 1;
  }
  set.size = size;
}

/** A lexicon grows while it is asked. */
function makeRoom(set: TermSet): void {
  const { even } = set.lexicon;
  if (even <= set.stamps.length) return;
  set.stamps = widened(set.stamps, 2 * even);
  set.members = widened(set.members, 2 * even);
}

/** The share of `part`'s terms that `whole` has, between 0 and 1, weighed against the size of `whole`. */
export function affinity(part: TermSet, whole: TermSet): number {
  if (part.size === 0 || whole.size === 0) return 0;
  makeRoom(whole);
  const { stamps, filling } = whole;
  let shared = 0;
  for (let at = 0; at < part.size; at += 1) if (stamps[part.members[at] as number] === filling) shared += 1;
  return shared / Math.sqrt(part.size * whole.size);
}

/** Tells what share of terms some texts have in common with others. Each text is read once. */
export type AskAffinity = (part: readonly string[], whole: readonly string[]) => number;

export function affinityOfTexts(lexicon: Lexicon): AskAffinity {
  const [one, other] = [emptySet(lexicon), emptySet(lexicon)];
  return (part, whole) => affinity(refill(one, part), refill(other, whole));
}
