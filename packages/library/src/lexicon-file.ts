import { basename, dirname, join } from 'node:path';
import type { LexiconEntry } from '@tingbao/edition';
import { readLexicon, type WrittenEntry } from './lexicon-yaml.ts';
import type { Problem } from './library.ts';
import { problem } from './problem.ts';
import { readBeside } from './read-beside.ts';
import type { ShownPath } from './read-source.ts';
import { soundsAlike } from './sounds-alike.ts';

export const LEXICON = 'lexicon.yaml';
/** An edition's folder, its year's and its newspaper's: the nearest comes first. */
const LEVELS = 3;

/**
 * The readings that hold for an edition: those of `lexicon.yaml` in its folder, then in the two folders above. What is wrong with a file is
 * a problem that names its line; an entry whose characters do not sound alike by our dictionary is named, and used.
 */
export async function lexiconOf(
  folder: ShownPath,
): Promise<{ lexicon: LexiconEntry[]; problems: Problem[] }> {
  const lexicon: LexiconEntry[] = [];
  const problems: Problem[] = [];
  let at = folder;
  for (let level = 0; level < LEVELS; level += 1) {
    const file = { path: join(at.path, LEXICON), shown: join(at.shown, LEXICON) };
    const text = await readBeside(file, 'lexicon');
    if (typeof text === 'string') {
      const { entries, faults } = readLexicon(text);
      lexicon.push(...entries.map(({ entry }) => entry));
      problems.push(
        ...faults.map(({ line, reason }) =>
          problem(file.shown, 'lexicon', `line ${line}: ${reason}`, `line ${line}`),
        ),
        ...entries.flatMap((entry) => soundProblem(file.shown, entry)),
      );
    } else if (text !== null) problems.push(text);
    if (dirname(at.path) === at.path) break;
    at = above(at);
  }
  return { lexicon, problems };
}

function soundProblem(shown: string, { line, entry: { written, spoken } }: WrittenEntry): Problem[] {
  if (soundsAlike(written, spoken) !== false) return [];
  const reason = `line ${line}: “${spoken}” does not sound like any reading of “${written}”; it is used, but check its tones`;
  return [problem(shown, 'lexicon-sound', reason, `line ${line}`)];
}

/** The folder above, shown as the one who named the folder would write it. */
function above({ path, shown }: ShownPath): ShownPath {
  const plain = basename(shown) !== '' && basename(shown) !== '.' && basename(shown) !== '..';
  return {
    path: dirname(path),
    shown: plain && dirname(shown) !== shown ? dirname(shown) : join(shown, '..'),
  };
}
