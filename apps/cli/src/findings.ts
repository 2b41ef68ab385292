import {
  articleTexts,
  blockTexts,
  type Article,
  type Block,
  type Doubt,
  type Edition,
  type Note,
  type SetAside,
  type Span,
} from '@tingbao/edition';

/** One thing that a proofreader wants to know, and the characters it concerns, the first of them first. */
export type Finding =
  | { kind: 'repair'; note: Note; spans: Span[] }
  | { kind: 'doubt'; doubt: Doubt; spans: Span[] }
  | { kind: 'set-aside'; piece: SetAside; spans: Span[] };

/** Doubts that no correction has settled, most doubtful first; then every repair and piece set aside, in the order of the source. */
export function listFindings(edition: Edition): Finding[] {
  const pageOrder = new Map(edition.pages.map(({ number }, index) => [number, index]));
  const bySource = ({ spans: [a] }: Finding, { spans: [b] }: Finding) =>
    (pageOrder.get(a?.page ?? 0) ?? -1) - (pageOrder.get(b?.page ?? 0) ?? -1) ||
    (a?.start ?? -1) - (b?.start ?? -1);
  const doubts = edition.doubts
    .map((doubt) => ({ kind: 'doubt' as const, doubt, spans: doubt.spans }))
    .sort((a, b) => degreeOf(b.doubt) - degreeOf(a.doubt) || bySource(a, b));
  const rest: Finding[] = [
    ...edition.articles.flatMap(articleRepairs),
    ...edition.setAside.map((piece) => ({ kind: 'set-aside' as const, piece, spans: piece.spans })),
    ...edition.setAside.flatMap(({ notes = [], spans }) => notes.map((note) => repair(note, spans))),
    ...doubts.filter(({ doubt }) => doubt.settled !== undefined),
  ];
  return [...doubts.filter(({ doubt }) => doubt.settled === undefined), ...rest.sort(bySource)];
}

/** A doubt of an edition that was made before doubts had a degree is as doubtful as not. */
export function degreeOf({ degree = 0.5 }: Doubt): number {
  return degree;
}

function repair(note: Note, spans: Span[]): Finding {
  return { kind: 'repair', note, spans };
}

function articleRepairs(article: Article): Finding[] {
  let last = articleTexts(article).flatMap(({ spans }) => spans.slice(0, 1));
  const findings = article.notes.map((note) => repair(note, last.slice(0, 1)));
  for (const block of article.body) {
    const own = blockSpans(block);
    const spans = own.length > 0 ? own : last.slice(-1).map(tail);
    findings.push(...block.notes.map((note) => repair(note, spans)));
    if (own.length > 0) last = own;
  }
  return findings;
}

function blockSpans(block: Block): Span[] {
  return blockTexts(block).flatMap(({ text }) => text.spans);
}

/** The last few characters of a span: a gap has none of its own and stands after these. */
function tail({ page, start, end }: Span): Span {
  return { page, start: Math.max(start, end - 12), end };
}
