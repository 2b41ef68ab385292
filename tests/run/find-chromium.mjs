import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../../apps/cli/bin/workspace.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A Chromium that runs: CHROMIUM_PATH, the usual names on PATH, Playwright's own; else one that is installed now. Null without any. */
export function findChromium() {
  const found = installed();
  if (found) return found;
  console.log('No Chromium was found; installing one.');
  for (const install of [installPlaywrights, installDebians]) {
    install();
    const now = installed();
    if (now) return now;
  }
  return null;
}

function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const candidates = [process.env.CHROMIUM_PATH, ...onPath, chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path) && runs(path)) ?? null;
}

/** Ubuntu's chromium-browser may be a stub that only tells to install another one. */
function runs(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function installPlaywrights() {
  run(process.execPath, [
    join(root, 'node_modules/@playwright/test/cli.js'),
    'install',
    '--with-deps',
    'chromium',
  ]);
}

function installDebians() {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
}

function run(command, words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync(command, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env });
}
