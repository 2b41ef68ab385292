import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { playwrightResults, vitestResults } from './results.mjs';

function written(content) {
  const folder = mkdtempSync(join(tmpdir(), 'tingbao-results-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'results.json'), JSON.stringify(content));
  return join(folder, 'results.json');
}

const spec = (title, status, more = {}) => ({
  title,
  tests: [{ projectName: 'phone', status, annotations: [], results: [], ...more }],
});

it('counts each browser test once, and only what passed at first as passed', () => {
  const report = {
    errors: [{ message: '\u001b[31mglobal setup failed\u001b[39m\nstack' }],
    suites: [
      {
        title: 'reader.spec.ts',
        specs: [spec('opens', 'expected'), spec('closes', 'flaky')],
        suites: [
          {
            title: 'player',
            specs: [
              spec('speaks', 'skipped', { annotations: [{ type: 'skip', description: 'no voice' }] }),
              spec('stops', 'unexpected', { results: [{ errors: [{ message: 'it spoke on\nstack' }] }] }),
            ],
          },
        ],
      },
    ],
  };
  expect(playwrightResults(written(report))).toEqual([
    { name: 'browser tests', state: 'failed', reason: 'global setup failed' },
    { name: 'reader.spec.ts > opens > [phone]', state: 'passed', reason: '' },
    { name: 'reader.spec.ts > closes > [phone]', state: 'failed', reason: 'flaky' },
    { name: 'reader.spec.ts > player > speaks > [phone]', state: 'skipped', reason: 'no voice' },
    { name: 'reader.spec.ts > player > stops > [phone]', state: 'failed', reason: 'it spoke on' },
  ]);
});

it('takes a run without results for a failure', () => {
  const reason = 'they ended without results';
  expect(vitestResults('/nowhere/results.json', 'speech')).toEqual([
    { name: 'speech', state: 'failed', reason },
  ]);
  expect(playwrightResults('/nowhere/results.json')).toEqual([
    { name: 'browser tests', state: 'failed', reason },
  ]);
});
