// `npm run score`: how rightly the parser reads damaged pages whose answer is known.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));
const outdir = `${here}../../.cache/bench`;
mkdirSync(outdir, { recursive: true });
await build({
  entryPoints: [`${here}pages/score-cli.ts`],
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  outExtension: { '.js': '.mjs' },
  logLevel: 'error',
});
await import(pathToFileURL(`${outdir}/score-cli.mjs`).href);
