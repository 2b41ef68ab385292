import type { Library } from '@tingbao/library';
import type { ReadyCache } from './ready-cache.ts';
import type { Shell } from './shell.ts';

/** All that the web reader holds while it runs. */
export interface Reader {
  library: Library;
  cache: ReadyCache;
  shell: Shell;
  /** Where 报告错误 writes to; null where the operator set none. */
  reportMail: string | null;
  /** Where the world finds this library, `https://example.org`; null where the operator did not say. */
  site: string | null;
}

// Next bundles each route handler apart from the server, so that a module's own variable would exist several times.
const KEY = Symbol.for('tingbao.reader');
const holder = globalThis as { [KEY]?: Reader };

export function openReader(reader: Reader): void {
  holder[KEY] = reader;
}

/** The reader that the server opened. Throws where a handler runs without `src/server.ts`. */
export function theReader(): Reader {
  const reader = holder[KEY];
  if (!reader)
    throw new Error('No library is open: start the reader with apps/web/dist/server.mjs, not with next.');
  return reader;
}
