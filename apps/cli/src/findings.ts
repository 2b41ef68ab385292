import type { Article, Block, Edition, NoteCode, SetAsideReason, Span } from '@tingbao/edition';
import { articleTexts, blockTexts } from '@tingbao/edition';

/** One thing that a proofreader wants to know, and the characters it concerns, the first of them first. */
export type Finding =
  | { kind: 'repair'; code: NoteCode; spans: Span[] }
  | { kind: 'doubt'; rule: string; readings: string[]; spans: Span[] }
  | { kind: 'set-aside'; reason: SetAsideReason; spans: Span[]; of: Span[] };

/** Every repair, doubt and piece set aside of an edition, in the order of the source. */
export function listFindings(edition: Edition): Finding[] {
  const findings: Finding[] = [
    ...edition.articles.flatMap(articleRepairs),
    ...edition.doubts.map((doubt) => ({ kind: 'doubt' as const, ...doubt })),
    ...edition.setAside.map(({ reason, spans, of }) => ({ kind: 'set-aside' as const, reason, spans, of })),
  ];
  const pageOrder = new Map(edition.pages.map(({ number }, index) => [number, index]));
  const place = ({ spans: [span] }: Finding) => ({
    page: pageOrder.get(span?.page ?? 0) ?? -1,
    start: span?.start ?? -1,
  });
  return findings
    .map((finding) => ({ finding, at: place(finding) }))
    .sort((a, b) => a.at.page - b.at.page || a.at.start - b.at.start)
    .map(({ finding }) => finding);
}

function articleRepairs(article: Article): Finding[] {
  let last = articleTexts(article).flatMap(({ spans }) => spans.slice(0, 1));
  const findings: Finding[] = article.notes.map(({ code }) => ({
    kind: 'repair',
    code,
    spans: last.slice(0, 1),
  }));
  for (const block of article.body) {
    const own = blockSpans(block);
    const spans = own.length > 0 ? own : last.slice(-1).map(tail);
    findings.push(...block.notes.map(({ code }) => ({ kind: 'repair' as const, code, spans })));
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
