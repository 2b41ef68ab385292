// `npm run bench`: how fast the parser is, as a ratio to a well-known Markdown parser within one run.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const outdir = `${here}../../.cache/bench`;
mkdirSync(outdir, { recursive: true });
await build({
  entryPoints: [`${here}parse-bench.ts`],
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
});
await import(pathToFileURL(`${outdir}/parse-bench.mjs`).href);
