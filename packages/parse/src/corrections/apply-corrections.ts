import {
  headParts,
  type Article,
  type Doubt,
  type Edition,
  type Note,
  type SourcePage,
  type Span,
  type Text,
} from '@tingbao/edition';
import { pointToPages } from '../point-to-pages.ts';
import { beginArticle, changeKind, mergeArticle } from './change-article-bounds.ts';
import { changeGap, moveBlock } from './change-order.ts';
import { changeRole } from './change-role.ts';
import { joinTexts, partText } from './change-text-bounds.ts';
import { correctTexts, type TextChange } from './correct-text.ts';
import type { Change, Correction, Place, Unmet } from './correction.ts';
import { openDesk, unitAt, type Desk } from './desk.ts';
import { refused, type Outcome, type Sign } from './outcome.ts';
import { holds, sourceIndex, type PlaceReading } from './source-index.ts';

/** An edition as a person corrected it, and the corrections that could not be applied. */
export interface Corrected {
  edition: Edition;
  unmet: Unmet[];
}

/**
 * Applies a person's corrections to an edition, in their order; characters are put right last. Pure: the edition given is left as it
 * is. The new one holds every character of the source once, as the old one did, each corrected block or article says so in a
 * `corrected` note, and a doubt that a correction decides is settled. Never throws; `pages` are those that were parsed.
 */
export function applyCorrections(
  edition: Edition,
  pages: SourcePage[],
  corrections: Correction[],
): Corrected {
  if (corrections.length === 0) return { edition, unmet: [] };
  const desk = openDesk(edition, pages);
  const find = sourceIndex(edition, pages);
  const unmet: Unmet[] = [];
  const texts: TextChange[] = [];
  const settled = new Map<Doubt, string>();
  corrections.forEach(({ place, change, because }, index) => {
    const reading = find(place);
    if ('code' in reading) {
      unmet.push({ index, ...reading });
      return;
    }
    const { span } = reading;
    const sign = signer(desk, change.rule, because);
    if (change.rule === 'text') {
      texts.push({ index, span, text: change.text, sign });
      return;
    }
    const outcome =
      change.rule === 'confirm'
        ? confirm(edition, span, change.doubt)
        : applyChange(desk, span, change, find, sign);
    if ('refused' in outcome) unmet.push({ index, code: 'refused', reason: outcome.refused });
    else
      for (const doubt of decided(edition, change, [span, ...outcome.touched])) settled.set(doubt, because);
  });
  for (const { index, reason } of correctTexts(desk, texts)) unmet.push({ index, code: 'refused', reason });
  const doubts = edition.doubts.map((doubt) => {
    const because = settled.get(doubt);
    return because === undefined ? doubt : { ...doubt, settled: because };
  });
  const corrected = { ...edition, articles: finish(desk), setAside: desk.setAside, doubts };
  return { edition: pointToPages(corrected), unmet: unmet.sort((a, b) => a.index - b.index) };
}

function applyChange(
  desk: Desk,
  span: Span,
  change: Exclude<Change, { rule: 'text' | 'confirm' }>,
  find: (place: Place) => PlaceReading,
  sign: Sign,
): Outcome {
  const unit = unitAt(desk, span);
  if (!unit) return refused('its words are in no text');
  switch (change.rule) {
    case 'role':
      return changeRole(desk, unit, change.role, sign);
    case 'join':
      return joinTexts(desk, unit, change.to, find, sign);
    case 'part':
      return partText(desk, unit, span, sign);
    case 'move':
      return moveBlock(desk, unit, change, find, sign);
    case 'begin':
      return beginArticle(desk, unit, span, sign);
    case 'merge':
      return mergeArticle(desk, unit, change.into, find, sign);
    case 'gap':
      return changeGap(desk, unit, change.where, sign);
    case 'kind':
      return changeKind(unit, change.kind, sign);
  }
}

function signer(desk: Desk, rule: string, because: string): Sign {
  return ({ spans }, was) => ({
    code: 'corrected',
    rule,
    lines: spans.slice(0, 2).map(desk.lineOf),
    ...(was !== undefined && { was }),
    because,
  });
}

function confirm(edition: Edition, span: Span, rule: string): Outcome {
  const known = edition.doubts.some((doubt) => doubt.rule === rule && holds(doubt.spans, span));
  if (known) return { touched: [] };
  return refused(
    `there is no doubt "${rule}" here any more; look whether it is read rightly, and delete this entry`,
  );
}

/** The changes that say whether an article is whole at its end; all others leave that open. */
const DECIDE_ENDING = new Set<Change['rule']>(['gap', 'join', 'move', 'merge', 'begin']);

/** The doubts that a correction decides: a confirmed one, or those about the characters that it changed. */
function decided({ doubts }: Edition, change: Change, touched: Span[]): Doubt[] {
  return doubts.filter(({ rule, spans }) => {
    if (change.rule === 'confirm' && rule !== change.doubt) return false;
    if (change.rule !== 'confirm' && rule === 'ending' && !DECIDE_ENDING.has(change.rule)) return false;
    return touched.some((span) => holds(spans, span));
  });
}

/** The desk's articles as the edition has them: without empty ones, with the notes of heads and with jumps that lead to blocks. */
function finish(desk: Desk): Article[] {
  return desk.articles
    .filter(
      ({ body, jumps, ...article }) =>
        body.length + jumps.length + headParts({ body, jumps, ...article }).length > 0,
    )
    .map((article, _, all) => ({
      ...article,
      groupedUnder: carrierOf(article, all),
      jumps: article.jumps.map((jump) => mend(desk, article, jump)),
      notes: [...article.notes, ...headParts(article).flatMap(({ id, part }) => partNotes(desk, id, part))],
    }));
}

/** The article that carries the common title over this one, where a correction has left it there. */
function carrierOf({ groupedUnder }: Article, articles: Article[]): string | null {
  const carrier = articles.find(({ id }) => id === groupedUnder);
  return carrier?.group ? carrier.id : null;
}

function partNotes(desk: Desk, id: string, part: Text): Note[] {
  return (desk.headNotes.get(part) ?? []).map((note) => ({ ...note, part: id }));
}

/** A jump leads to the block that took the old one in; where that stands in another article now, it is met no more. */
function mend(desk: Desk, article: Article, jump: Article['jumps'][number]): Article['jumps'][number] {
  let block = jump.block;
  for (let next = block; next !== null; next = desk.renamed.get(next) ?? null) block = next;
  const met = block !== null && article.body.some(({ id }) => id === block);
  return { ...jump, article: met ? article.id : null, block: met ? block : null };
}
