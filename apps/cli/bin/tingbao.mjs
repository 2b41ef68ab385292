#!/usr/bin/env node
// Committed and small, because npm links a workspace's command only if its file exists when it installs.
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/tingbao.mjs', import.meta.url);
if (existsSync(bundle)) {
  await import(bundle.href);
} else {
  console.error('tingbao: it is not built yet; run "npm run build" in the folder of the project');
  process.exitCode = 2;
}
