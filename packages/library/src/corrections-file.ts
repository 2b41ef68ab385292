import { dirname, join } from 'node:path';
import type { Edition, SourcePage } from '@tingbao/edition';
import { applyCorrections, type UnmetCode } from '@tingbao/parse';
import { readCorrections } from './corrections-yaml.ts';
import type { Problem, ProblemCode } from './library.ts';
import { problem } from './problem.ts';
import { readBeside } from './read-beside.ts';
import type { ShownPath } from './read-source.ts';

const CODES: Record<UnmetCode, ProblemCode> = {
  gone: 'correction-gone',
  ambiguous: 'correction-ambiguous',
  refused: 'correction-refused',
};

/**
 * Applies the corrections that lie beside an edition, where there are any. What is wrong with the file, and each correction that could
 * not be applied, is a problem that names its line; the others are applied.
 */
export async function correctEdition(
  edition: Edition,
  pages: SourcePage[],
  file: ShownPath,
): Promise<{ edition: Edition; problems: Problem[] }> {
  const text = await readBeside(file, 'corrections');
  if (text === null) return { edition, problems: [] };
  if (typeof text !== 'string') return { edition, problems: [text] };
  const { corrections, faults } = readCorrections(text);
  const at = (line: number, code: ProblemCode, reason: string) =>
    problem(file.shown, code, `line ${line}: ${reason}`, `line ${line}`);
  const applied = applyCorrections(
    edition,
    pages,
    corrections.map(({ correction }) => correction),
  );
  return {
    edition: applied.edition,
    problems: [
      ...faults.map(({ line, reason }) => at(line, 'corrections', reason)),
      ...applied.unmet.map(({ index, code, reason }) =>
        at(corrections[index]?.line ?? 1, CODES[code], reason),
      ),
    ],
  };
}

/** What the corrections of an edition are called: of a folder or several files `corrections.yaml`, of one file `day.corrections.yaml`. */
export function correctionsOf(folder: string, firstFile: ShownPath, stem: string | null): ShownPath {
  const name = stem === null ? 'corrections.yaml' : `${stem}.corrections.yaml`;
  return { path: join(folder, name), shown: join(dirname(firstFile.shown), name) };
}
