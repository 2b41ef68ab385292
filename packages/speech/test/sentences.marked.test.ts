import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../src/index.ts';

/** News sentences whose ends a person has marked. */
const files: [file: string, language: string][] = [
  ['marked-zh.txt', 'zh-Hans'],
  ['marked-en.txt', 'en'],
  ['marked-mixed.txt', 'zh-Hans'],
];
const paragraphs = files.flatMap(([file, language]) =>
  readFileSync(fileURLToPath(new URL(`sentences/${file}`, import.meta.url)), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((marked) => ({ marked, language })),
);
const sentencesOf = (marked: string) =>
  marked
    .split('¦')
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
const textOf = (marked: string) => marked.replaceAll('¦', '');

function segmented(text: string, language: string): string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

describe('sentences whose ends a person has marked', () => {
  it('are at least 150', () => {
    expect(paragraphs.flatMap(({ marked }) => sentencesOf(marked)).length).toBeGreaterThanOrEqual(150);
  });

  it.each(paragraphs)('$marked', ({ marked, language }) => {
    const text = textOf(marked);
    const found = splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(sentencesOf(marked));
  });

  it('are beyond Intl.Segmenter, which parts quotations from their speakers', () => {
    const wrong = paragraphs.filter(
      ({ marked, language }) =>
        segmented(textOf(marked), language).join('¦') !== sentencesOf(marked).join('¦'),
    );
    expect(wrong.length).toBeGreaterThan(20);
  });
});
