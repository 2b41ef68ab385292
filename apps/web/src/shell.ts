import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `build.mjs` made for every document: inlined text, and addresses under /assets. */
export interface Shell {
  css: string;
  /** Script that runs before the first paint, inlined. */
  early: string;
  /** Address of the module that every document loads. */
  script: string;
  /** Address of the module that a document with a player loads as well. */
  listen: string;
  /** Address of the module that a document with recordings loads besides. */
  recorded: string;
  /** CSP sources, `sha256-…`, of the two inlined texts. */
  hashes: { css: string; early: string };
}

export function readShell(webFolder: string): Shell {
  const file = join(webFolder, 'dist', 'shell.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Shell;
  } catch {
    throw new Error(`The reader is not built: ${file} cannot be read. Run npm run build.`);
  }
}
