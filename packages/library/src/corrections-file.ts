import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Edition, SourcePage } from '@tingbao/edition';
import { applyCorrections, type UnmetCode } from '@tingbao/parse';
import { readCorrections } from './corrections-yaml.ts';
import { decodeSource } from './decode-source.ts';
import type { Problem, ProblemCode } from './library.ts';
import { problem } from './problem.ts';
import { fileProblem, type ShownPath } from './read-source.ts';

/** Largest file that is looked into, in bytes: `readCorrections` takes a quarter as many characters. */
const LARGEST = 512 * 1024;

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
  const text = await readText(file);
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

/** The file's text; null where there is none. */
async function readText({ path, shown }: ShownPath): Promise<string | Problem | null> {
  try {
    const status = await stat(path);
    if (!status.isFile()) return problem(shown, 'corrections', 'it is no plain file', 'line 1');
    if (status.size > LARGEST)
      return problem(
        shown,
        'corrections',
        `it is over ${LARGEST / 1024} KB; keep only what is needed`,
        'line 1',
      );
    const home = await realpath(dirname(path));
    if (!(await realpath(path)).startsWith(home + sep))
      return problem(shown, 'corrections', 'it is a link that leads out of its folder', 'line 1');
    const decoded = decodeSource(await readFile(path));
    if (decoded.ok) return decoded.text;
    return decoded.code === 'empty'
      ? null
      : problem(shown, 'corrections', `it is not text: ${decoded.reason}`, 'line 1');
  } catch (error) {
    const found = fileProblem(error, shown);
    return found.code === 'no-such-file' ? null : found;
  }
}

/** What the corrections of an edition are called: of a folder or several files `corrections.yaml`, of one file `day.corrections.yaml`. */
export function correctionsOf(folder: string, firstFile: ShownPath, stem: string | null): ShownPath {
  const name = stem === null ? 'corrections.yaml' : `${stem}.corrections.yaml`;
  return { path: join(folder, name), shown: join(dirname(firstFile.shown), name) };
}
