import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { splitSentences } from '@tingbao/speech';

/** CPU time of `splitSentences` against `Intl.Segmenter`, paragraph by paragraph, in turns within one run. The goal: no slower. */
const marked = ['marked-zh.txt', 'marked-mixed.txt'].flatMap((file) =>
  readFileSync(
    fileURLToPath(new URL(`../../packages/speech/test/sentences/${file}`, import.meta.url)),
    'utf8',
  )
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.replaceAll('¦', '')),
);
const paragraphs = Array.from({ length: 400 }, (_, at) =>
  marked.map((line) => `${line}${String(at)}。`),
).flat();
const characters = paragraphs.reduce((sum, { length }) => sum + length, 0);

const segmenter = new Intl.Segmenter('zh-Hans', { granularity: 'sentence' });
const theirs = () => paragraphs.reduce((sum, text) => sum + [...segmenter.segment(text)].length, 0);
const ours = () => paragraphs.reduce((sum, text) => sum + splitSentences(text, 'zh-Hans').length, 0);

function cpu(run: () => number): number {
  const begun = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
const median = (all: number[]) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;

ours();
theirs();
const turns = Array.from({ length: 9 }, () => [cpu(ours), cpu(theirs)] as const);
const [own, other] = [median(turns.map(([time]) => time)), median(turns.map(([, time]) => time))];
console.log(
  `${String(characters)} characters: ${own.toFixed(0)} ms against ${other.toFixed(0)} ms of Intl.Segmenter: ` +
    `${(own / other).toFixed(2)} of its time (goal: at most 1)`,
);
process.exitCode = own <= other ? 0 : 1;
