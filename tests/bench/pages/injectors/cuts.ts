import type { Dice } from '../random.ts';
import { slip, type Run, type Sheet, type Slip } from '../slips.ts';
import { insertAfter, isCuttable, proseOf, slipsOf, type Injector } from './injector.ts';

/** Signs that no line of print begins with, and signs that none ends with: a column never breaks there. */
const NEVER_FIRST = /^[，。、；：！？”’）》〉】〕」』…—·%,.;:!?)\]\s]/u;
const NEVER_LAST = /[“‘（《〈【〔「『([—…$￥]$/u;
/** A break behind a sentence's end looks like a new paragraph to anybody. */
const SENTENCE_END = /[。！？!?.…][”’」』)）"]*$/u;

const EDGE = 8;

/** A place where a column can end inside the text; -1 where none is found. */
export function columnBreak(text: string, roll: Dice, from = 0): number {
  for (let tries = 0; tries < 24; tries += 1) {
    const at = roll.int(from + EDGE, text.length - EDGE);
    if (at > from && at < text.length && breaksAt(text, at)) return at;
  }
  return -1;
}

function breaksAt(text: string, at: number): boolean {
  const [before, after] = [text.slice(0, at), text.slice(at)];
  // English is set with whole words at a column's end here; parted ones are `wrapped-lines`.
  if (/\w$/.test(before) && /^[a-z]/i.test(after)) return false;
  const lone = /[\ud800-\udbff]$/.test(before);
  const trimmed = before.trimEnd();
  return (
    !lone && !NEVER_FIRST.test(after.trimStart()) && !NEVER_LAST.test(trimmed) && !SENTENCE_END.test(trimmed)
  );
}

/** Parts the paragraph of a slip at `at`; the second piece is a slip of its own, not yet on the page. */
export function cutAt(block: Slip, prose: Run, at: number): Slip {
  const rest = { ...prose, text: prose.text.slice(at).trimStart(), lead: '', part: prose.part + 1 };
  prose.text = prose.text.slice(0, at).trimEnd();
  return slip([rest]);
}

/** A tenth of the paragraphs are parted by a column's end, a fifth of these into three. */
export const columnCut: Injector = {
  name: 'column-cut',
  rate: 0.95,
  onSheet: (sheet, roll) => {
    let cuts = 0;
    for (const { slips } of sheet.pages) {
      const whole = roll.shuffle(slips.filter((block) => isCuttable(block, slips)));
      const wanted = Math.max(1, Math.round(whole.length * 0.1));
      for (const block of whole.slice(0, wanted))
        cuts += cutInto(slips, block, roll.chance(0.2) ? 3 : 2, roll);
    }
    return cuts > 0;
  },
};

function cutInto(slips: Slip[], block: Slip, pieces: number, roll: Dice): number {
  const prose = proseOf(block);
  if (!prose || pieces < 2 || prose.text.length < 2 * EDGE) return 0;
  const at = columnBreak(prose.text, roll);
  if (at < 0) return 0;
  const rest = cutAt(block, prose, at);
  insertAfter(slips, block, rest);
  return 1 + cutInto(slips, rest, pieces - 1, roll);
}

/** Text is lost inside an article: a paragraph's end, or its beginning, or its middle. */
export const lostText: Injector = {
  name: 'lost-text',
  rate: 0.08,
  onSheet: (sheet, roll) => {
    const places = sheet.pages.flatMap(({ slips }) =>
      slips
        .filter((block, at) => isCuttable(block, slips) && goesOn(slips, at))
        .map((block) => ({ slips, block })),
    );
    const place = roll.pick(places);
    return place !== undefined && lose(sheet, place.slips, place.block, roll);
  },
};

/** True where the next block is prose of the same article, so that the loss is inside. */
function goesOn(slips: readonly Slip[], at: number): boolean {
  const [own, next] = [slips[at], slips[at + 1]].map((block) => block && proseOf(block));
  return own !== undefined && next !== undefined && own.article === next.article;
}

function lose(sheet: Sheet, slips: Slip[], block: Slip, roll: Dice): boolean {
  const prose = proseOf(block);
  if (!prose || prose.article === null) return false;
  const at = columnBreak(prose.text, roll);
  if (at < 0) return false;
  const rest = cutAt(block, prose, at);
  const [tail] = rest.runs;
  const again = tail && tail.text.length > 30 && roll.chance(0.4) ? columnBreak(tail.text, roll) : -1;
  if (tail && again > 0) {
    // Two broken pieces with a hole between them: two blocks, since what joined them is gone.
    tail.text = tail.text.slice(again).trimStart();
    tail.order += 2;
    tail.part = 0;
    insertAfter(slips, block, rest);
  }
  sheet.gaps.push({ article: prose.article, order: prose.order + 1 });
  return true;
}

/** A picture stands in the column, so that the words around it are parted by its caption. */
export const captionsAnywhere: Injector = {
  name: 'captions-anywhere',
  rate: 0.25,
  wants: (article) => article.kind === 'story' && article.body.some(({ role }) => role === 'caption'),
  onSheet: (sheet, roll) => moveInside(sheet, roll, 'caption'),
};

/** A box stands where the layout had room for it, between any two blocks of its article. */
export const boxesAnywhere: Injector = {
  name: 'boxes-anywhere',
  rate: 0.15,
  wants: (article) => article.body.some(({ role }) => role === 'box'),
  onSheet: (sheet, roll) => moveInside(sheet, roll, 'box'),
};

function moveInside(sheet: Sheet, roll: Dice, role: 'caption' | 'box'): boolean {
  let moved = false;
  for (const { slips } of sheet.pages) {
    const owners = new Set(slips.flatMap(({ runs }) => (runs[0]?.role === role ? [runs[0].article] : [])));
    for (const owner of owners) {
      if (owner === null || sheet.articles[owner]?.kind === 'photo') continue;
      const own = slipsOf(slips, owner);
      const group = own.filter(({ runs }) => runs[0]?.role === role);
      const place = roll.pick(own.filter((block) => proseOf(block)));
      if (!place) continue;
      for (const block of group) slips.splice(slips.indexOf(block), 1);
      insertAfter(slips, place, ...group);
      moved = true;
    }
  }
  return moved;
}
