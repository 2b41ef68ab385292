import {
  blockTexts,
  type Article,
  type Doubt,
  type Edition,
  type SourcePage,
  type Span,
} from '@tingbao/edition';
import type { DoubtRule } from '../doubts.ts';
import type { Change, Correction, Place } from './correction.ts';
import { openDesk, unitAt, type Desk, type Unit } from './desk.ts';
import { placeBySource } from './loose-text.ts';
import { sourceIndex, type PlaceReading } from './source-index.ts';

/** What a proofreader can do about a doubt; `because` is left to the person. */
export interface Suggestion {
  doubt: Doubt;
  /** The corrections that choose the other reading, together; empty where no correction says it. */
  other: Correction[];
  /** The correction that confirms the reading taken; null where no words name the place. */
  confirm: Correction | null;
}

/** A page that doubts more is made to be hostile, and nobody proofreads it. */
const MOST = 500;

/** For each doubt that no correction has settled, most doubtful first, what would choose the one reading or the other. */
export function suggestCorrections(edition: Edition, pages: SourcePage[]): Suggestion[] {
  const desk = openDesk(edition, pages);
  const find = sourceIndex(edition, pages);
  const name = (span: Span | undefined) => (span ? nameOf(span, desk, find) : null);
  return edition.doubts
    .filter(({ settled }) => settled === undefined)
    .sort((a, b) => (b.degree ?? 0) - (a.degree ?? 0))
    .slice(0, MOST)
    .map((doubt) => {
      const [span] = doubt.spans;
      const place = name(span);
      const unit = span ? unitAt(desk, span) : null;
      if (!place || !unit) return { doubt, other: [], confirm: null };
      const entry = (change: Change, at: Place = place): Correction => ({ place: at, change, because: '' });
      const suggest = (SUGGESTED as Record<string, Suggest | undefined>)[doubt.rule];
      const other = suggest?.({ desk, unit, entry, name }) ?? [];
      return { doubt, other, confirm: entry({ rule: 'confirm', doubt: doubt.rule }) };
    });
}

interface Doubtful {
  desk: Desk;
  unit: Unit;
  /** An entry for the doubted text, or for another place. */
  entry: (change: Change, at?: Place) => Correction;
  name: (span: Span | undefined) => Place | null;
}

type Suggest = (doubtful: Doubtful) => Correction[];

/** What chooses the second reading of each rule. */
const SUGGESTED: Record<DoubtRule, Suggest> = {
  advertisement: ({ entry }) => [entry({ rule: 'role', role: 'paragraph' })],
  character: () => [],
  duplicate: ({ entry }) => [entry({ rule: 'gap', where: 'below' })],
  ending: ({ entry }) => [entry({ rule: 'gap', where: 'below' })],
  gap: () => [],
  headline: ({ desk, unit, entry }) =>
    unit.in === 'head' && desk.articles.indexOf(unit.article) > 0
      ? [entry({ rule: 'merge', into: null })]
      : [],
  jump: () => [],
  'no-headline': ({ unit, entry }) =>
    unit.in === 'body' && (unit.block.type === 'table' || unit.block.type === 'list')
      ? [] // no single text, so no correction sets it aside
      : [entry({ rule: 'role', role: 'unplaced' })],
  opening: backAbove,
  photo: ({ entry }) => [entry({ rule: 'kind', kind: 'story' })],
  'piece-between': () => [],
  seam: ({ entry }) => [entry({ rule: 'part' })],
};

/** The blocks of an opening go back below what stands above them in the source, one below the other. */
function backAbove({ desk, unit, entry, name }: Doubtful): Correction[] {
  if (unit.in !== 'head' && unit.in !== 'body') return [];
  const { article } = unit;
  const [first] = unit.text.spans;
  const above = placeBySource(desk, unit.text, 'above');
  const last = above && above.article !== article ? lastSpan(above.article, above.index) : null;
  let target = last && name(last);
  if (!first || !target) return [];
  const entries: Correction[] = [];
  const add = (change: Change, at: Place) => {
    if (change.rule === 'role' && unit.in === 'head') entries.push(entry(change, at));
    if (change.rule === 'move') {
      entries.push(entry(change, at));
      target = at;
    }
  };
  if (unit.in === 'head') {
    const at = name(first);
    if (!at) return [];
    add({ rule: 'role', role: 'subhead' }, at);
    add({ rule: 'move', side: 'below', target }, at);
  }
  for (const block of article.body) {
    if (!block.notes.some(({ code }) => code === 'moved')) break;
    const spans = blockTexts(block).flatMap(({ text }) => text.spans);
    const at = name(spans[0]);
    if (!at) return [];
    // Where the opening was joined to the text below the headline, that text stays there.
    const seam = block.notes.find(({ code, rule }) => code === 'joined' && rule === 'headline-between');
    const rest = seam ? name(spans.at(-1)) : null;
    if (rest) entries.push(entry({ rule: 'part' }, rest));
    add({ rule: 'move', side: 'below', target }, at);
  }
  return entries;
}

/** The last characters before an index of a body; of the head where that is the body's top. */
function lastSpan(article: Article, index: number): Span | null {
  const block = article.body
    .slice(0, index)
    .findLast((one) => blockTexts(one).some(({ text }) => text.spans.length > 0));
  const spans = block ? blockTexts(block).flatMap(({ text }) => text.spans) : (article.headline?.spans ?? []);
  return spans.at(-1) ?? null;
}

/** Words of a span's beginning, as few as name it; then those before it too, then those after it. Null where it has no words of its own. */
function nameOf(span: Span, { sourceOf }: Desk, find: (place: Place) => PlaceReading): Place | null {
  const { page, start, end } = span;
  const words = sourceOf(page, start, end);
  const named = (at: string, after: string) => {
    const place = { page: String(page), at, after };
    const reading = find(place);
    return 'span' in reading && reading.span.start === start ? place : null;
  };
  for (let length = SHORTEST; ; length *= 2) {
    const place = named(words.slice(0, length).trim(), '');
    if (place || length >= Math.min(words.length, LONGEST)) {
      if (place) return place;
      break;
    }
  }
  for (let length = SHORTEST; length <= LONGEST; length *= 2) {
    const before = textBefore(sourceOf(page, Math.max(0, start - length), start));
    const place = before === '' ? null : named(words.slice(0, LONGEST).trim(), before);
    if (place) return place;
  }
  // A cell is short, and its words may stand elsewhere: what follows on the page names it.
  const around = sourceOf(page, start, start + LONGEST).replace(/[|\s#>*]+|-{3,}/gu, ' ');
  return named(around.trim(), '');
}

const SHORTEST = 8;
const LONGEST = 64;

/** The words right before a text: those of the line above, without the marks around them. */
function textBefore(source: string): string {
  const lines = source.split(/[\r\n]+/).map((line) => line.replace(/^[\s#>*-]+|[\s*]+$/gu, ''));
  return lines.filter((line) => line !== '').at(-1) ?? '';
}
