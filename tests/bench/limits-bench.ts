import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { SourcePage } from '@tingbao/edition';
import { parseEdition } from '@tingbao/parse';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { hostilePages } from './hostile-pages.ts';

/**
 * What a page made to be slow, or very large, may cost. Twice the input takes at most 2.5 times processor time, from 1 MB on;
 * a million headings are read in a heap of 512 MB; 10 MB take a third of the memory that mdast takes. Each size and each
 * memory run is a process of its own. With words after it, only the hostile pages whose names hold one of them are measured.
 */
const MOST = 2.5;
const TRIES = 8;
const RUNS = 5;
/** Bytes of the smaller page; the larger has twice as many. */
const SIZE = 1_000_000;
const HEADINGS = 1_000_000;

const [task, ...words] = process.argv.slice(2);
if (task === '--memory') measureMemory(words[0] ?? '');
else judge([task, ...words].filter((word) => word !== undefined));

function judge(only: string[]): void {
  let failures = 0;
  for (const [name, make] of Object.entries(hostilePages)) {
    if (only.length > 0 && !only.some((word) => name.includes(word))) continue;
    const ratios: number[] = [];
    // The least of some tries: a machine under load makes a ratio larger, never a quadratic one small.
    while (ratios.length < TRIES && !(Math.min(...ratios) <= MOST)) ratios.push(growth(make, 1));
    // Tables have sizes of powers of two, and the page at which one grows makes a step: over two doublings it is seen for what it is.
    for (let more = 0; more < TRIES / 2 && Math.min(...ratios) > MOST; more += 1)
      ratios.push(growth(make, 2));
    const ratio = Math.min(...ratios);
    if (ratio > MOST) failures += 1;
    console.log(
      `${ratio > MOST ? 'FAILS ' : '      '}${ratio.toFixed(2)} times for twice the input: ${name}`,
    );
  }
  if (only.length === 0) failures += judgeMemory();
  console.log(failures === 0 ? 'all within their limits' : `${String(failures)} over their limit`);
  process.exitCode = failures === 0 ? 0 : 1;
}

/**
 * How many times as long twice the input takes, by medians, over so many doublings from 1 MB on. The page's bytes are counted, since
 * Chinese has three a character.
 */
function growth(make: (length: number) => string, doublings: number): number {
  const sample = make(10_000);
  const length = Math.ceil((SIZE * sample.length) / Buffer.byteLength(sample));
  const pages = [make(length), make(2 ** doublings * length)].map(page);
  const [once = 0, more = 0] = pages.map((one) => {
    const times = Array.from({ length: RUNS }, () => cpu(() => parseEdition([one])));
    return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  });
  return (more / Math.max(once, 1)) ** (1 / doublings);
}

function judgeMemory(): number {
  const ours = inChild('ours');
  const theirs = inChild('mdast');
  const share = ours.peak / theirs.peak;
  console.log(
    `10 MB: ${ours.peak.toFixed(0)} MB at most, against ${theirs.peak.toFixed(0)} MB of mdast-util-from-markdown: ` +
      `${share.toFixed(2)} of it (goal: a third)`,
  );
  const headings = inChild('headings', ['--max-old-space-size=512']);
  console.log(
    headings.ok
      ? `1,000,000 headings in a heap of 512 MB: read; ${headings.peak.toFixed(0)} MB of memory at most`
      : '1,000,000 headings in a heap of 512 MB: FAILS',
  );
  return (ours.ok && theirs.ok && share <= 1 / 3 ? 0 : 1) + (headings.ok ? 0 : 1);
}

function inChild(what: string, flags: string[] = []): { ok: boolean; peak: number } {
  const program = fileURLToPath(import.meta.url);
  const { status, stdout } = spawnSync(process.execPath, [...flags, program, '--memory', what], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return { ok: status === 0, peak: Number(stdout) };
}

/** Prints the most memory that the process ever held, in MB; the runtime's own 50 MB count for everybody. */
function measureMemory(what: string): void {
  const text = what === 'headings' ? headings() : paragraphs(10_000_000);
  const kept = what === 'mdast' ? fromMarkdown(text) : parseEdition([page(text)]);
  if ('children' in kept ? kept.children.length === 0 : kept.pages.length === 0) process.exitCode = 1;
  console.log(process.resourceUsage().maxRSS / 1024);
}

function headings(): string {
  const lines: string[] = [];
  for (let index = 0; index < HEADINGS; index += 1) lines.push(`# 第${String(index)}盏灯亮了`);
  return lines.join('\n\n');
}

/** A plain newspaper page of so many bytes: titles, and paragraphs of some 60 characters, none like another. */
function paragraphs(bytes: number): string {
  const blocks: string[] = [];
  for (let size = 0, index = 0; size < bytes; index += 1) {
    const n = String(index);
    const block =
      index % 8 === 0
        ? `## 第${n}盏灯亮了`
        : `江岸的灯第${n}次亮了，人们从巷子里走出来，沿着石阶坐下，说起${n}年前的渡口、船和风，直到半夜才各自回家。`;
    blocks.push(block);
    size += Buffer.byteLength(block) + 2;
  }
  return blocks.join('\n\n');
}

function page(text: string): SourcePage {
  return {
    number: 1,
    name: null,
    text,
    bodyStart: 0,
    file: 'page.md',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    facsimile: null,
  };
}

function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
