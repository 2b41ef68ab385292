import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { decodeSource } from './decode-source.ts';
import type { Problem, ProblemCode } from './library.ts';
import { problem } from './problem.ts';
import { fileProblem, type ShownPath } from './read-source.ts';

/** Largest file that is looked into, in bytes: what reads it takes a quarter as many characters. */
const LARGEST = 512 * 1024;

/** The text of a file that lies beside an edition; null where there is none. What is wrong with it is a problem of this code at line 1. */
export async function readBeside(
  { path, shown }: ShownPath,
  code: ProblemCode,
): Promise<string | Problem | null> {
  const refused = (reason: string) => problem(shown, code, reason, 'line 1');
  try {
    const status = await stat(path);
    if (!status.isFile()) return refused('it is no plain file');
    if (status.size > LARGEST) return refused(`it is over ${LARGEST / 1024} KB; keep only what is needed`);
    const home = await realpath(dirname(path));
    if (!(await realpath(path)).startsWith(home + sep))
      return refused('it is a link that leads out of its folder');
    const decoded = decodeSource(await readFile(path));
    if (decoded.ok) return decoded.text;
    return decoded.code === 'empty' ? null : refused(`it is not text: ${decoded.reason}`);
  } catch (error) {
    const found = fileProblem(error, shown);
    return found.code === 'no-such-file' ? null : found;
  }
}
