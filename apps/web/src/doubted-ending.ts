import { articleTexts, blockTexts, type Article, type Edition, type Span } from '@tingbao/edition';

/**
 * Whether the tree doubts that an article is whole at its end: its last words break off (rule `ending`), or a copy of other words was
 * set aside right after them, where its own may have stood (rule `duplicate`, reading `ending-lost`). What a person settled is no doubt.
 */
export function isEndingDoubted(edition: Edition, article: Article): boolean {
  const last = lastSpan(article);
  if (!last) return false;
  const own = edition.doubts.some(
    ({ rule, settled, spans: [span] }) =>
      rule === 'ending' &&
      settled === undefined &&
      span?.page === last.page &&
      last.start <= span.start &&
      span.start < last.end,
  );
  return own || copyFollows(edition, last);
}

/** Whether a stray copy stands between an article's last words and whatever article comes next on the page. */
function copyFollows(edition: Edition, last: Span): boolean {
  const after = (spans: Span[]) =>
    spans.flatMap(({ page, start }) => (page === last.page && start >= last.end ? [start] : []));
  const strays = edition.doubts
    .filter(
      ({ rule, readings, settled }) =>
        rule === 'duplicate' && readings.includes('ending-lost') && settled === undefined,
    )
    .flatMap(({ spans }) => after(spans.slice(0, 1)));
  if (strays.length === 0) return false;
  const texts = edition.articles.flatMap(articleTexts).flatMap(({ spans }) => after(spans));
  return first(strays) < first(texts);
}

const first = (starts: number[]) => starts.reduce((least, start) => Math.min(least, start), Infinity);

/** Where the last words of the body stand; a gap has none. */
function lastSpan({ body }: Article): Span | null {
  const texts = body.flatMap(blockTexts).flatMap(({ text }) => text.spans);
  return texts.at(-1) ?? null;
}
