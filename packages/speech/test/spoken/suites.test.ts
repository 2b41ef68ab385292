import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { spokenForm } from '../../src/index.ts';
import { PADDLESPEECH, WETEXTPROCESSING, type SpokenStyle } from '../../src/spoken/style.ts';

/** Test cases of others, which stand beside the project where its makers work and are not part of it. */
const folder = fileURLToPath(new URL('../../../../../shared/suites/', import.meta.url));
const there = existsSync(folder);
if (!there) console.warn(`no suites at ${folder}: the tests against other projects' cases are skipped`);

/** Cases that are failed on purpose, each with its reason. They count as failed. */
const LEFT_OUT: Record<string, string> = {
  '拉齐奥 2/2': 'a stroke between two numbers is a fraction in print; no word here says that it is a score',
  '25m': 'the expected answer, 米, has lost its number: a fault of the suite',
};

function readCases(path: string, between: RegExp): [written: string, spoken: string][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(between))
    .map(([written = '', spoken = '']) => [written.trim(), spoken.trim()]);
}

const suites: [string, SpokenStyle, () => [string, string][]][] = [
  [
    'wetextprocessing-zh',
    WETEXTPROCESSING,
    () =>
      readdirSync(`${folder}wetextprocessing-zh`)
        .filter((file) => file.endsWith('.txt'))
        .flatMap((file) => readCases(`${folder}wetextprocessing-zh/${file}`, /=>/)),
  ],
  [
    'paddlespeech-zh',
    PADDLESPEECH,
    () => readCases(`${folder}paddlespeech-zh/textnorm_test_cases.txt`, /\|/),
  ],
];

describe.skipIf(!there)('the suites of other projects, each in its own style', () => {
  it.each(suites)('%s: at least 95 of 100, and what fails is named', (_, style, read) => {
    const cases = read();
    const failed = cases.filter(([written, spoken]) => spokenForm(written, 'zh-Hans', style).text !== spoken);
    expect(failed.map(([written]) => written).filter((written) => !(written in LEFT_OUT))).toEqual([]);
    expect(1 - failed.length / cases.length).toBeGreaterThanOrEqual(0.95);
    expect(cases.length).toBeGreaterThan(100);
  });
});
