import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { root, serve, type Served } from '../e2e/readers/serve.ts';
import { whyNot } from './browsers.ts';

export const seeds = [
  'seeds/chaoyin-ribao-2026-03-08',
  'seeds/harrow-bay-courier-2026-02-25',
  'seeds/lanpu-ribao-2026-03-12',
].map((path) => join(root, path));
export const realPage = join(root, '../shared/seeds/000_505a9be3e8aad1b8.txt');
export const realIsHere = existsSync(realPage);

/** Serves a library as `tingbao serve` does, on a free port, while the tests of a file run. */
export function openReader(paths: string[]): { origin: string } {
  const reader = { origin: '' };
  let served: Served | undefined;
  beforeAll(async () => {
    if (whyNot) return;
    served = await serve(paths);
    reader.origin = served.origin;
  });
  afterAll(async () => {
    await served?.stop();
  });
  return reader;
}
