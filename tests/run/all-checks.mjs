// Runs every check, goes on after a failure, and tells at the end what failed and what was skipped, and why.
// REQUIRE_REAL=1 forbids skipping: a skipped check then counts as failed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildStale, root } from '../../apps/cli/bin/workspace.mjs';
import { findChromium } from './find-chromium.mjs';
import { playwrightResults, vitestResults } from './results.mjs';
import { single, suite, tellResults } from './tell-results.mjs';

/** @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', reason: string }} Result */

const inRoot = (path) => join(root, path);
const results = inRoot('test-results');
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NEXT_TELEMETRY_DISABLED: '1' };

/** Runs a program of node_modules and shows what it says. Answers its exit status. */
function run(program, words, env = {}) {
  const options = {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...quiet, ...env },
  };
  return spawnSync(process.execPath, [inRoot(`node_modules/${program}`), ...words], options).status ?? 1;
}

const reporters = ['--reporter=default', `--reporter=${inRoot('tests/run/vitest-reporter.mjs')}`];

const checks = {
  build: () => single('build', buildStale()),
  eslint: () => single('eslint', run('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])),
  prettier: () =>
    single('prettier', run('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])),
  types: () => single('types', run('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json'])),
  'unit tests': () => {
    const file = join(results, 'vitest.json');
    const status = run('vitest/vitest.mjs', ['run', ...reporters], { VITEST_RESULTS: file });
    return suite('unit tests', status, vitestResults(file, 'unit tests'));
  },
  'browser tests': () => {
    const config = 'tests/e2e/playwright.config.ts';
    if (!existsSync(inRoot(config)))
      return [{ name: 'browser tests', state: 'skipped', reason: `there is no ${config}` }];
    const chromium = findChromium();
    if (!chromium)
      return [
        {
          name: 'browser tests',
          state: 'failed',
          reason: 'no Chromium was found, and none could be installed',
        },
      ];
    const file = join(results, 'playwright.json');
    const env = { CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: file };
    const status = run('@playwright/test/cli.js', ['test', '-c', config, '--reporter=list,json'], env);
    return suite('browser tests', status, playwrightResults(file));
  },
};

mkdirSync(results, { recursive: true });
for (const file of ['vitest.json', 'playwright.json']) rmSync(join(results, file), { force: true });
/** @type {Result[]} */
const all = [];
for (const [name, check] of Object.entries(checks)) {
  console.log(`\n--- ${name}`);
  all.push(...check());
}

process.exitCode = tellResults(all);
