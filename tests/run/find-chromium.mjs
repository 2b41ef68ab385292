import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from '../../apps/cli/bin/workspace.mjs';
import { install, installWithApt, onPath, runs } from './programs.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** A Chromium that runs: CHROMIUM_PATH, the usual names on PATH, Playwright's own; else one that is installed now. Null without any. */
export function findChromium() {
  const found = installed();
  if (found) return found;
  console.log('No Chromium was found; installing one.');
  for (const attempt of [installPlaywrights, () => installWithApt(['chromium', 'fonts-noto-cjk'])]) {
    attempt();
    const now = installed();
    if (now) return now;
  }
  return null;
}

function installed() {
  const candidates = [process.env.CHROMIUM_PATH, ...onPath(names), chromium.executablePath()];
  return candidates.find((path) => path && existsSync(path) && runs(path)) ?? null;
}

function installPlaywrights() {
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  install(process.execPath, [cli, 'install', '--with-deps', 'chromium']);
}
