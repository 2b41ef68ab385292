import type { Article } from '@tingbao/edition';

/** Everybody whom the article credits. */
export function creditedNames({ bylines, dateline, body }: Article): string[] {
  const credits = [
    ...bylines.flatMap((byline) => byline.credits),
    ...(dateline?.credits ?? []),
    ...body.flatMap((block) => (block.type === 'caption' ? (block.credit?.credits ?? []) : [])),
  ];
  return credits.map(({ name }) => name).filter((name) => name !== '');
}
