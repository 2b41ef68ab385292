import type { EarMark } from './ear-marks.ts';

/** A scalar of YAML: JSON's strings are double-quoted scalars (YAML 1.2.2, 1.3). */
const scalar = (words: string): string => JSON.stringify(words);
/** Words inside a comment stay on its line. */
const comment = (words: string): string => words.replace(/\s+/gu, ' ');

export const earMarksJson = (marks: readonly EarMark[]): string =>
  `${JSON.stringify({ schema: 1, marks }, null, 2)}\n`;

/** What was misread, as lines for a `lexicon.yaml`: an entry where the reader wrote words and reading, else a comment. */
export function lexiconLines(marks: readonly EarMark[]): string {
  const seen = new Set<string>();
  return marks
    .filter(({ kind }) => kind === 'misread')
    .map(({ address, written, words, right }) => {
      const where = `# ${comment(address)}: ${comment(written)}`;
      if (words === '' || right === '' || words === right || seen.has(words)) return `${where}\n`;
      seen.add(words);
      return `${where}\n- written: ${scalar(words)}\n  spoken: ${scalar(right)}\n`;
    })
    .join('\n');
}

/** What was misprinted, as lines for the `corrections.yaml` of each edition: an entry where the reader wrote what it should be. */
export function correctionLines(marks: readonly EarMark[], because: string): string {
  const byEdition = new Map<string, EarMark[]>();
  for (const mark of marks.filter(({ kind }) => kind === 'misprinted')) {
    const edition = mark.address.split('/').slice(0, 3).join('/');
    byEdition.set(edition, [...(byEdition.get(edition) ?? []), mark]);
  }
  return [...byEdition]
    .map(
      ([edition, those]) =>
        `# ${comment(edition)}\n${those.map((mark) => correction(mark, because)).join('')}`,
    )
    .join('\n');
}

/** So many characters before the words tell which of several is meant. */
const BEFORE = 12;

function correction({ page, address, written, words, right }: EarMark, because: string): string {
  const where = `# ${comment(address)}: ${comment(written)}\n`;
  const at = written.indexOf(words);
  if (page === null || words === '' || right === '' || words === right || at < 0) return where;
  const after = written.slice(Math.max(0, at - BEFORE), at);
  return [
    where,
    `- page: ${page}\n  at: ${scalar(words)}\n`,
    after.trim() === '' ? '' : `  after: ${scalar(after)}\n`,
    `  text: ${scalar(right)}\n  because: ${scalar(because)}\n`,
  ].join('');
}
