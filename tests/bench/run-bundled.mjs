import { build } from 'esbuild';
import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Bundles a TypeScript program of this folder, for Node 20 strips no types, and runs it. */
export async function runBundled(program) {
  const outfile = `${here}../../.cache/bench/${basename(program, '.ts')}.mjs`;
  await build({
    entryPoints: [`${here}${program}`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  await import(pathToFileURL(outfile).href);
}
