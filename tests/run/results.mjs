import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

/** The results that vitest-reporter.mjs wrote; where there are none, a failure of this name. */
export function vitestResults(file, name) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [unfinished(name)];
}

/** The results in the file of Playwright's JSON reporter. A test that passed only when it was tried again has failed. */
export function playwrightResults(file) {
  if (!existsSync(file)) return [unfinished('browser tests')];
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const errors = report.errors.map(({ message }) => ({
    name: 'browser tests',
    state: 'failed',
    reason: firstLine(message),
  }));
  return [...errors, ...report.suites.flatMap((suite) => suiteResults(suite, []))];
}

function suiteResults(suite, above) {
  const path = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => testResult(test, [...path, spec.title])),
  );
  return [...own, ...(suite.suites ?? []).flatMap((child) => suiteResults(child, path))];
}

function testResult(test, path) {
  const name = [...path, ...(test.projectName ? [`[${test.projectName}]`] : [])].join(' > ');
  if (test.status === 'expected') return { name, state: 'passed', reason: '' };
  if (test.status === 'skipped') {
    const note = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
    return { name, state: 'skipped', reason: note?.description ?? 'no reason given' };
  }
  const error = test.results.flatMap(({ errors }) => errors ?? [])[0];
  return { name, state: 'failed', reason: firstLine(error?.message ?? test.status) };
}

/** Playwright colours its messages. */
function firstLine(text) {
  return stripVTControlCharacters(String(text)).split('\n')[0];
}

function unfinished(name) {
  return { name, state: 'failed', reason: 'they ended without results' };
}
