import { articleTexts, type Article, type Edition, type SetAside, type Span } from '@tingbao/edition';

/** What was set aside from one newspaper page, in the order of the edition. */
export function setAsideOf(edition: Edition, page: number): SetAside[] {
  return edition.setAside.filter(({ spans }) => spans[0]?.page === page);
}

/** The article that holds the first of the characters named; null where none does. */
export function articleHolding(edition: Edition, spans: Span[]): Article | null {
  const [wanted] = spans;
  if (!wanted) return null;
  const holds = (span: Span) =>
    span.page === wanted.page && span.start <= wanted.start && wanted.start < span.end;
  return (
    edition.articles.find((article) => articleTexts(article).some((text) => text.spans.some(holds))) ?? null
  );
}
