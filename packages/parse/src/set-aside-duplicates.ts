import type { Doubt, SetAside } from '@tingbao/edition';
import { endsSentence, withoutSpace } from './characters.ts';
import { affinityOfTexts, type AskAffinity } from './cohesion.ts';
import { doubt } from './doubts.ts';
import { edgesOf, findChains, findCopies, findInside, placesOf, type Edges } from './find-copies.ts';
import { emptyLexicon } from './lexicon.ts';
import { toText } from './passage.ts';
import type { RoledBlock } from './roled-block.ts';

/** Shorter whole paragraphs may well be printed twice on purpose (掌声。); a piece of a cut paragraph hardly can. */
const SHORTEST_WHOLE = 15;
/** Longer paragraphs are compared space for space: folding a line of megabytes makes more garbage than all other stages. */
const LONGEST_FOLDED = 5000;
const SHORTEST_PIECE = 3;

export interface Unique {
  blocks: RoledBlock[];
  setAside: SetAside[];
  doubts: Doubt[];
}

/**
 * Sets stray copies of paragraphs aside. Of two copies the one that fits its place stays: a piece that breaks off belongs where
 * another piece goes on, not before a headline; else the one whose neighbours share its words; else the first.
 */
export function setAsideDuplicates(blocks: RoledBlock[]): Unique {
  const known = paragraphs(blocks);
  const affinity = affinityOfTexts(emptyLexicon());
  const chains = chainCopies(blocks, known, affinity);
  // A piece of a chain is no copy of the whole that was set aside for it.
  const partial = [...partialCopies(blocks, known)].filter(([at]) => !chains.members.has(at));
  const strays = new Map([
    ...wholeCopies(blocks, affinity),
    ...partial,
    ...chains.strays,
    ...twinTitles(blocks),
  ]);
  const setAside: SetAside[] = [];
  const doubts: Doubt[] = [];
  for (const [at, original] of strays) {
    const stray = blocks[at];
    const kept = blocks[original];
    if (!stray || !kept) continue;
    setAside.push({ ...toText(stray), reason: 'duplicate', of: kept.spans });
    doubts.push(doubt('duplicate', stray.spans));
  }
  return { blocks: blocks.filter((_, at) => !strays.has(at)), setAside, doubts };
}

/** A title that stands twice, one right under the other, as a tool that reads a line twice leaves it: the second is the copy. */
function twinTitles(blocks: RoledBlock[]): Map<number, number> {
  const strays = new Map<number, number>();
  for (let at = 1; at < blocks.length; at += 1) {
    const [before, block] = [blocks[at - 1], blocks[at]];
    if (block?.role !== 'title' || before?.role !== 'title' || before.blankAfter > MOST_BLANKS) continue;
    if (withoutSpace(block.text) === withoutSpace(before.text)) strays.set(at, strays.get(at - 1) ?? at - 1);
  }
  return strays;
}

/** More blank lines are the room of a picture, and two pictures may have one title. */
const MOST_BLANKS = 2;

/** Paragraphs that are equal: each stray with its original, by their places. */
function wholeCopies(blocks: RoledBlock[], affinity: AskAffinity): Map<number, number> {
  const firsts = new Map<string, number>();
  const places = new Map<number, number[]>(); // of all copies, by the first
  blocks.forEach(({ role, text }, at) => {
    if (role !== 'paragraph' || text.length < SHORTEST_PIECE) return;
    const key = text.length <= LONGEST_FOLDED && text.includes(' ') ? withoutSpace(text) : text;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, at);
    else (places.get(first) ?? begin(places, first)).push(at);
  });
  const strays = new Map<number, number>();
  for (const copies of places.values()) {
    const text = blocks[copies[0] ?? 0]?.text ?? '';
    const short = text.length < SHORTEST_WHOLE && endsSentence(text);
    if (short && !copies.slice(0, MOST_COPIES).some((at) => completesPiece(blocks, at))) continue;
    const original = bestPlaced(blocks, copies, affinity);
    const sure = text.length >= SHORTEST_WHOLE && !blocks[original]?.dateline;
    for (const at of copies) {
      // Short pieces, and two stories' equal datelines, may well have their own rest beneath them.
      if (at !== original && (sure || endsSentence(text) || endsArticle(blocks, at)))
        strays.set(at, original);
    }
  }
  return strays;
}

function begin(places: Map<number, number[]>, first: number): number[] {
  const copies = [first];
  places.set(first, copies);
  return copies;
}

/**
 * Pieces of a paragraph that stand once more at the end of an article: only where the piece begins or ends in the middle of a
 * sentence there. A sentence repeated whole is a quotation, and stays; so does a piece that has its rest beneath it.
 */
function partialCopies(
  blocks: RoledBlock[],
  { places, texts, edges, last, ends }: Paragraphs,
): Map<number, number> {
  const mayBeCopy = (index: number, atStart: boolean) =>
    last[index] === true && !(atStart && ends[index] === true);
  const found = new Map<number, number>();
  for (const { piece, within, atStart } of findCopies(texts, edges, mayBeCopy)) {
    const text = texts[piece] ?? '';
    const around = texts[within] ?? '';
    const at = places[piece];
    const original = places[within];
    if (at === undefined || original === undefined || around === text) continue;
    const before = around.slice(0, Math.max(0, around.length - text.length));
    if (atStart || !endsSentence(before)) found.set(at, original);
  }
  const unfound = placesOf(
    texts,
    (_, index) => last[index] === true && ends[index] === false && !found.has(places[index] ?? 0),
  );
  for (const { piece, within } of findInside(texts, unfound))
    found.set(places[piece] ?? 0, places[within] ?? 0);
  // Where the cut runs through the original too, its own pieces stand within the stray: the better placed of the two stays.
  return new Map(
    [...found].filter(([at, original]) => !found.has(original) || fit(blocks, at) <= fit(blocks, original)),
  );
}

/**
 * A paragraph that stands once more cut into pieces: the pieces or the whole are the copy, whichever shares fewer words with what
 * stands around it.
 */
function chainCopies(
  blocks: RoledBlock[],
  { places, texts, edges, ends }: Paragraphs,
  affinity: AskAffinity,
): { strays: Map<number, number>; members: Set<number> } {
  const strays = new Map<number, number>();
  const members = new Set<number>();
  const broken = placesOf(texts, (_, index) => ends[index] === false);
  for (const { whole, pieces } of findChains(texts, edges, broken)) {
    const at = places[whole] ?? 0;
    const first = places[pieces[0] ?? 0] ?? 0;
    const aside = new Set(pieces.map((piece) => places[piece] ?? 0));
    if (members.has(at) || [...aside].some((one) => members.has(one))) continue;
    for (const one of [...aside, at]) members.add(one);
    const kinship = (near: number) =>
      affinity([texts[whole] ?? ''], neighbourhood(blocks, near, new Set([...aside, at])));
    if (kinship(at) > kinship(first) * CLEARLY) for (const piece of aside) strays.set(piece, at);
    else strays.set(at, first);
  }
  return { strays, members };
}

/** A page's paragraphs, and what is asked of each several times. */
interface Paragraphs {
  /** Where each stands among the blocks. */
  places: number[];
  texts: string[];
  edges: Edges;
  /** Whether no paragraph comes after it in its article. */
  last: boolean[];
  /** Whether it ends a sentence. */
  ends: boolean[];
}

function paragraphs(blocks: RoledBlock[]): Paragraphs {
  const places: number[] = [];
  const texts: string[] = [];
  blocks.forEach(({ role, text }, at) => {
    if (role !== 'paragraph') return;
    places.push(at);
    texts.push(text);
  });
  const last = places.map((at) => endsArticle(blocks, at));
  return { places, texts, edges: edgesOf(texts), last, ends: texts.map(endsSentence) };
}

/** Whether no paragraph comes after this one, furniture aside, before the next title, byline, jump or the page's end. */
function endsArticle(blocks: RoledBlock[], at: number): boolean {
  for (let next = at + 1; next < blocks.length; next += 1) {
    const role = blocks[next]?.role;
    if (role === 'folio' || role === 'imprint' || role === 'nameplate') continue;
    return role !== 'paragraph';
  }
  return true;
}

/** The copy whose place fits best; where places alone do not tell, the one whose neighbours share its words; else the first. */
function bestPlaced(blocks: RoledBlock[], copies: number[], affinity: AskAffinity): number {
  const most = Math.max(...copies.slice(0, MOST_COPIES).map((at) => fit(blocks, at)));
  const placed = copies.filter((at) => fit(blocks, at) === most);
  const [first = 0] = placed;
  if (placed.length < 2) return first;
  const kinship = (at: number) => affinity([blocks[at]?.text ?? ''], neighbourhood(blocks, at));
  const kin = placed.slice(0, MOST_COPIES).map((at) => ({ at, score: kinship(at) }));
  return kin.reduce((best, one) => (one.score > best.score * CLEARLY ? one : best)).at;
}

/** So much more must one place share than another before the first copy is not the original. */
const CLEARLY = 1.2;

/** A page with more copies of one paragraph than this is made to be hostile, and any of the first will do. */
const MOST_COPIES = 8;

/** How well a paragraph fits its place: a piece that breaks off wants another after it, and its first half before it. */
function fit(blocks: RoledBlock[], at: number): number {
  const block = blocks[at];
  if (!block) return 0;
  let score = 0;
  if (!endsSentence(block.text)) score += blocks[at + 1]?.role === 'paragraph' ? 2 : -2;
  return score + (completesPiece(blocks, at) ? 1 : 0);
}

/** Whether the paragraph before this one breaks off. */
function completesPiece(blocks: RoledBlock[], at: number): boolean {
  const before = blocks[at - 1];
  return before?.role === 'paragraph' && !endsSentence(before.text);
}

/** Up to six paragraphs around a place, as far as the nearest byline: most likely its article. */
function neighbourhood(blocks: RoledBlock[], at: number, without: Set<number> = new Set()): string[] {
  const texts: string[] = [];
  for (const step of [-1, 1]) {
    for (let near = at + step; Math.abs(near - at) <= 6; near += step) {
      const block = blocks[near];
      if (!block || block.role === 'byline' || block.role === 'jump') break;
      if (!without.has(near)) texts.push(block.text);
    }
  }
  return texts;
}
