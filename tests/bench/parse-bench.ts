import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { SourcePage } from '@tingbao/edition';
import { parseEdition } from '@tingbao/parse';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * CPU time of the whole pipeline, from text to edition, against `fromMarkdown`, which only reads Markdown. The page is the real
 * one where it lies beside the checkout, else the first page of the Chinese sample; it is repeated with small changes,
 * so that no paragraph is the copy of another.
 */
const GOAL = 10;
const HOPE = 20;
const SIZES = [17_000, 100_000, 1_000_000, 3_000_000, 10_000_000];

const { name, text } = samplePage();
warmUp(text);

const once = medianCpu(200, () => parseEdition([page(text)]));
console.log(`${name}, warm: ${once.toFixed(2)} ms for ${bytes(text)} bytes (goal: under 5)`);

const megabyte = grow(text, 1_000_000);
warmUp(megabyte, 8);
for (let run = 0; run < 3; run += 1) fromMarkdown(megabyte);
// Turn and turn about, so that a change in the machine's pace strikes both; the first run of each turn sweeps up what the other
// has left and is not counted. A forced collection before each run would throw optimised code away with the objects it knows.
const ours: number[] = [];
const theirs: number[] = [];
for (let turn = 0; turn < 6; turn += 1) {
  theirs.push(...turnOf(4, () => fromMarkdown(megabyte)));
  ours.push(...turnOf(10, () => parseEdition([page(megabyte)])));
}
const ratio = median(theirs) / median(ours);
console.log(
  `1 MB: ${median(ours).toFixed(1)} ms against ${median(theirs).toFixed(1)} ms of mdast-util-from-markdown: ` +
    `${ratio.toFixed(1)} times its throughput (goal: ${String(GOAL)}, hoped for: ${String(HOPE)})`,
);

console.log('cost by size:');
let reference = 0;
for (const size of SIZES) {
  const grown = grow(text, size);
  const time = medianCpu(size > 2_000_000 ? 5 : 15, () => parseEdition([page(grown)]));
  const perMegabyte = (time / bytes(grown)) * 1e6;
  if (size === 1_000_000) reference = perMegabyte;
  const against = reference > 0 ? `, ${(perMegabyte / reference).toFixed(2)} of the cost a byte at 1 MB` : '';
  console.log(`  ${(bytes(grown) / 1e6).toFixed(3)} MB: ${perMegabyte.toFixed(1)} ms a megabyte${against}`);
}
process.exitCode = ratio >= GOAL ? 0 : 1;

function samplePage(): { name: string; text: string } {
  const real = 'shared/seeds';
  const folder = existsSync(`../${real}`) ? `../${real}` : 'seeds';
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:txt|md)$/u.test(path) && !path.includes('README'))
    .sort()
    .find((path) => /\p{Script=Han}{20}/u.test(readFileSync(`${folder}/${path}`, 'utf8')));
  if (!file) throw new Error(`${folder}: no Chinese page to measure with`);
  return {
    name: folder === 'seeds' ? file : 'the real page',
    text: readFileSync(`${folder}/${file}`, 'utf8'),
  };
}

/** The page again and again up to so many bytes, each long line with a number of its own in it. */
function grow(sample: string, size: number): string {
  const copies: string[] = [];
  for (let length = 0, copy = 1; length < size; copy += 1) {
    const changed = sample.replace(
      /^.{40,}$/gmu,
      (line) => line.slice(0, 20) + String(copy) + line.slice(20),
    );
    copies.push(changed);
    length += bytes(changed);
  }
  return copies.join('\n\n');
}

function page(source: string): SourcePage {
  const sha256 = '0'.repeat(64);
  return {
    number: 1,
    name: null,
    text: source,
    bodyStart: 0,
    file: 'page.md',
    sha256,
    encoding: 'utf-8',
    facsimile: null,
  };
}

function bytes(source: string): number {
  return Buffer.byteLength(source);
}

function warmUp(source: string, times = 50): void {
  for (let run = 0; run < times; run += 1) parseEdition([page(source)]);
}

/** Milliseconds of processor time, user and system, the collector's included. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function turnOf(times: number, work: () => void): number[] {
  return Array.from({ length: times + 1 }, () => cpu(work)).slice(1);
}

function medianCpu(times: number, work: () => void): number {
  return median(Array.from({ length: times }, () => cpu(work)));
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
