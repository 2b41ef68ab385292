import type {
  Article,
  Doubt,
  Edition,
  Jump,
  Note,
  PageInfo,
  SetAside,
  SourcePage,
  Text,
} from '@tingbao/edition';
import { blockIds, buildBody } from './build-body.ts';
import { doubt } from './doubts.ts';
import type { InferredFacts } from './infer-facts.ts';
import type { OrderedArticle } from './join-jumps.ts';
import { lineFinder, withLines, type LineOf } from './note-lines.ts';
import type { NoteRule } from './note-rules.ts';
import { endsInGap } from './repair-order.ts';
import { slicePassage, toText, type Passage } from './passage.ts';
import type { RoledBlock } from './roled-block.ts';
import { readDateline } from './rules/dateline.ts';
import { fusedDeck, kickerEnd, trailingRubric } from './rules/heading-forms.ts';

/** Changes whenever any edition may come out differently. */
export const PARSER_VERSION = '1.0.0';

/** Puts articles, doubts and what was set aside into the edition tree, with ids and in reading order. */
export function buildEdition(
  sources: SourcePage[],
  readings: { setAside: SetAside[]; doubts: Doubt[] }[],
  ordered: OrderedArticle[],
  facts: InferredFacts,
): Edition {
  const ids = blockIds();
  const lineOf = lineFinder(sources);
  const numbers = new Map<number, number>();
  const articles = ordered.map((one) => {
    const number = (numbers.get(one.draft.page) ?? 0) + 1;
    numbers.set(one.draft.page, number);
    return buildArticle(one, `p${one.draft.page}-${number}`, ids, lineOf);
  });
  nameGroups(articles, ordered);
  const newspaper = facts.newspaper ?? '';
  const hash = sources[0]?.sha256.slice(0, 8) ?? '';
  const continuationHeads = ordered.flatMap(({ continuationHeads: heads }) => heads.map(setAsideHead));
  const breaks = ordered.filter(
    ({ items, jumps }) => jumps.every(({ block }) => (block.jump?.to ?? null) === null) && endsInGap(items),
  );
  return {
    schema: 1,
    id: `${newspaper}-${facts.date ?? `undated-${hash}`}`,
    newspaper,
    date: facts.date,
    dateGuess: facts.dateGuess,
    language: facts.language,
    parser: PARSER_VERSION,
    pages: sources.map(pageInfo),
    articles,
    doubts: [
      ...readings.flatMap(({ doubts }) => doubts),
      ...ordered.flatMap(({ draft }) => draft.doubts),
      ...breaks.map(({ items }) => doubt('ending', lastSpans(items))),
    ].sort(bySource),
    setAside: [...readings.flatMap(({ setAside }) => setAside), ...continuationHeads].sort(bySource),
  };
}

/** Says of each article under a common title which article carries that. */
function nameGroups(articles: Article[], ordered: OrderedArticle[]): void {
  const carriers = new Map<RoledBlock, string>();
  ordered.forEach(({ draft }, at) => {
    const article = articles[at];
    if (!article) return;
    if (draft.head.group) carriers.set(draft.head.group, article.id);
    else if (draft.under) article.groupedUnder = carriers.get(draft.under) ?? null;
  });
}

function bySource(a: { spans: Text['spans'] }, b: { spans: Text['spans'] }): number {
  const [first] = a.spans;
  const [second] = b.spans;
  return (first?.page ?? 0) - (second?.page ?? 0) || (first?.start ?? 0) - (second?.start ?? 0);
}

function lastSpans(items: OrderedArticle['items']): Text['spans'] {
  const last = items.at(-1);
  return last === undefined || last === 'gap' ? [] : last.spans.slice(-1);
}

function setAsideHead(block: RoledBlock): SetAside {
  return { ...toText(block), reason: 'continuation-headline', of: [] };
}

function pageInfo(page: SourcePage): PageInfo {
  const { file, sha256, encoding, text } = page;
  return {
    number: page.number,
    name: page.name,
    section: page.section ?? null,
    source: { file, sha256, encoding, length: text.length },
    facsimile: page.facsimile,
  };
}

function buildArticle(
  ordered: OrderedArticle,
  id: string,
  ids: (text: string) => string,
  lineOf: LineOf,
): Article {
  const { draft, jumps } = ordered;
  const { head } = draft;
  const { kicker, headline, rubric, decks, splits } = partHeadline(head);
  const { items, dateline } = partDateline(ordered.items);
  const body = buildBody(items, ids, lineOf);
  let places: Map<unknown, number> | null = null; // made for the first joined jump: most articles have none
  const idOf = (item: RoledBlock | null) => {
    if (!item) return null;
    places ??= new Map(items.map((one, index) => [one, index]));
    return body[places.get(item) ?? -1]?.id ?? body.at(-1)?.id ?? null;
  };
  return {
    id,
    kind: draft.kind,
    page: draft.page,
    group: head.group && toText(head.group),
    groupedUnder: null,
    rubric: rubric && toText(rubric),
    kicker: kicker && toText(kicker),
    headline: headline && toText(headline),
    decks: decks.map(toText),
    summary: head.summary && toText(head.summary),
    bylines: head.bylines.map((block) => ({ ...toText(block), credits: block.credits })),
    dateline,
    body,
    jumps: jumps.map(({ block, next }) => buildJump(block, idOf(next), id)),
    notes: articleNotes(draft, headline, splits, lineOf),
    see: [],
    series: null,
  };
}

/** The repairs of the whole article and of its headline, which has no notes of its own. */
function articleNotes(
  { head, notes }: OrderedArticle['draft'],
  headline: Passage | null,
  splits: NoteRule[],
  lineOf: LineOf,
): Note[] {
  const own = headline ?? { spans: [], offsets: [] };
  const repaired = headline === head.headline ? (head.headline?.notes ?? []) : [];
  return [
    ...withLines([...notes, ...splits.map(splitNote)], own, lineOf),
    ...withLines(repaired, own, lineOf).map((note) => ({ ...note, part: 'headline' })),
  ];
}

function splitNote(rule: NoteRule): Note {
  return { code: 'split-headline', rule };
}

function buildJump(block: RoledBlock, next: string | null, article: string): Jump {
  const { to = null, from = null, section = null } = block.jump ?? {};
  return { ...toText(block), to, from, section, article: next === null ? null : article, block: next };
}

/** Parts what stands on the headline's line with it, where its form shows it: a deck, a column's name, a kicker. */
function partHeadline(head: OrderedArticle['draft']['head']) {
  const parts = {
    kicker: head.kicker as Passage | null,
    headline: head.headline as Passage | null,
    rubric: head.rubric as Passage | null,
    decks: head.decks as Passage[],
    splits: [] as NoteRule[],
  };
  const deckAt = parts.headline && fusedDeck(parts.headline.text);
  if (parts.headline && deckAt !== null) {
    const [headline, deck] = partPassage(parts.headline, deckAt);
    Object.assign(parts, { headline, decks: [deck, ...parts.decks] });
    parts.splits.push('deck-dash');
  }
  const rubricAt = parts.headline && parts.rubric === null ? trailingRubric(parts.headline.text) : null;
  if (parts.headline && rubricAt !== null) {
    const [headline, rubric] = partPassage(parts.headline, rubricAt);
    Object.assign(parts, { headline, rubric });
  }
  const kickerAt = parts.headline && parts.kicker === null ? kickerEnd(parts.headline.text) : null;
  if (parts.headline && kickerAt !== null) {
    const [kicker, headline] = partPassage(parts.headline, kickerAt);
    Object.assign(parts, { kicker, headline });
    parts.splits.push('kicker-form');
  }
  return parts;
}

function partPassage(whole: Passage, at: number): [Passage, Passage] {
  return [slicePassage(whole, 0, at), slicePassage(whole, at, whole.text.length)];
}

/** Parts the dateline from an article's first paragraph. */
function partDateline(
  items: OrderedArticle['items'],
): Pick<OrderedArticle, 'items'> & Pick<Article, 'dateline'> {
  const at = items.findIndex((item) => item !== 'gap' && item.role === 'paragraph');
  const first = items[at];
  if (first === undefined || first === 'gap') return { items, dateline: null };
  const reading = first.dateline && !first.dateline.cut ? first.dateline : readDateline(first.text);
  if (!reading || reading.cut) return { items, dateline: null };
  const dateline = { ...toText(slicePassage(first, 0, reading.length)), credits: reading.credits };
  const rest = slicePassage(first, reading.length, first.text.length);
  const shift = first.text.length - rest.text.length;
  // Seams inside the dateline go with it: it has no notes.
  const notes = first.notes.flatMap((note): Note[] => {
    if (!note.at) return [note];
    const at = note.at.map((seam) => seam - shift).filter((seam) => seam > 0);
    return at.length > 0 ? [{ ...note, at }] : [];
  });
  const kept =
    rest.text === ''
      ? []
      : [
          {
            ...first,
            ...rest,
            notes,
          },
        ];
  return { items: [...items.slice(0, at), ...kept, ...items.slice(at + 1)], dateline };
}
