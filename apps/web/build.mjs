import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { browserslistToTargets, bundle } from 'lightningcss';

/** Builds the reader: its script, its style, its server, then the Next app. Works offline and reads no edition. */

const web = fileURLToPath(new URL('.', import.meta.url));
const packages = join(web, '../../packages');
const browsers = ['chrome108', 'firefox121', 'safari15.4', 'ios15.4'];

rmSync(join(web, 'public/assets'), { recursive: true, force: true });
mkdirSync(join(web, 'dist'), { recursive: true });

const css = styles();
const early = await earlyScript();
const shell = { css, early, ...(await clientScripts()), hashes: { css: hash(css), early: hash(early) } };
writeFileSync(join(web, 'dist/shell.json'), JSON.stringify(shell));
await serverProgram();
nextApp();

function styles() {
  const { code } = bundle({
    filename: join(web, 'styles/main.css'),
    minify: true,
    targets: browserslistToTargets(['chrome 108', 'firefox 121', 'safari 15.4', 'ios_saf 15.4']),
  });
  return code.toString();
}

async function earlyScript() {
  const { outputFiles } = await build({
    entryPoints: [join(web, 'client/early.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: browsers,
    write: false,
  });
  return outputFiles[0].text.trim();
}

/** The client's modules under hashed names, and the addresses of the two that documents name. */
async function clientScripts() {
  const { metafile } = await build({
    entryPoints: [join(web, 'client/main.ts')],
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: browsers,
    outdir: join(web, 'public/assets'),
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    metafile: true,
    absWorkingDir: web,
  });
  const addressOf = (entry) => {
    const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry);
    if (!found) throw new Error(`${entry} is in no bundle of the client's.`);
    return `/${relative('public', found[0]).replaceAll('\\', '/')}`;
  };
  return {
    script: addressOf('client/main.ts'),
    listen: addressOf('client/listen/listen.ts'),
    recorded: addressOf('../../packages/speech/src/player/engines/recorded.ts'),
  };
}

/** Our own packages are TypeScript sources and go into the bundle; what npm installed stays outside. */
async function serverProgram() {
  const own = ['edition', 'library', 'parse', 'speech'];
  await build({
    entryPoints: [join(web, 'src/server.ts')],
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    jsx: 'automatic',
    packages: 'external',
    alias: Object.fromEntries(own.map((name) => [`@tingbao/${name}`, join(packages, name, 'src/index.ts')])),
    define: { 'process.env.NODE_ENV': '"production"' },
    outfile: join(web, 'dist/reader.mjs'),
  });
  // React chooses its build when it is first loaded, and imports run before anything a module says: so this stands before it.
  writeFileSync(
    join(web, 'dist/server.mjs'),
    "process.env.NODE_ENV = 'production';\nawait import('./reader.mjs');\n",
  );
}

function nextApp() {
  const bin = createRequire(import.meta.url).resolve('next/dist/bin/next');
  const { status } = spawnSync(process.execPath, [bin, 'build', web], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

function hash(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
