import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHeard } from './browsers.ts';
import { articlePaths, begun, openArticle, texts, titled } from './reader-page.ts';
import { openReader, realIsHere, realPage, seeds } from './libraries.ts';

/** Every article from its headline to its end, each sentence once and in order. */
function readWhole(library: string) {
  const heard = openHeard();
  const reader = openReader([library]);
  it('each sentence of each article reaches the speech service, once and in order', async () => {
    const paths = await articlePaths(reader.origin);
    expect(paths.length).toBeGreaterThan(2);
    for (const path of paths) {
      heard.service.forget();
      const { press, untilState, utterances, page } = await openArticle(heard, reader.origin + path);
      await press('press');
      await untilState('stopped');
      expect(begun(heard), path).toEqual(texts(utterances));
      await page.close();
    }
  });
}

describe.each(seeds.map((path) => [basename(path), path] as const))(titled('%s'), (_, path) =>
  readWhole(path),
);

describe.skipIf(!realIsHere)(titled('the real page'), () => readWhole(realPage));
if (!realIsHere)
  it(titled('the real page'), (context) =>
    context.skip('../shared/seeds is absent, and the real page with it'),
  );
