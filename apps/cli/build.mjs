// Bundles the command line to dist/tingbao.mjs: Node 20 strips no types, and `npx tingbao` is to work after `npm ci` alone.
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const esbuild = await import('esbuild').catch(() => null);
if (esbuild) {
  await esbuild.build({
    entryPoints: [here('src/main.ts')],
    outfile: here('dist/tingbao.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    // yaml is CommonJS and asks for node's own modules with require.
    banner: {
      js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);",
    },
  });
} else {
  console.error(
    'tingbao: esbuild is not installed, so the command line is not built (npm ci without --omit=dev)',
  );
}
