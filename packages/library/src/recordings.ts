import { readdir, realpath } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import type { Recording } from '@tingbao/edition';
import type { Problem } from './library.ts';
import { byNaturalOrder, stemOf } from './page-files.ts';
import { problem } from './problem.ts';
import { readBeside } from './read-beside.ts';
import { fileProblem, type ShownPath } from './read-source.ts';
import { readRecording } from './recording-json.ts';
import { findSound } from './sounds.ts';

/** The folder beside an edition's pages that holds its recordings; of one file, `day.md`, it is `day.audio`. */
export const AUDIO = 'audio';

/** A recording whose sound is there. */
export interface FoundRecording extends Recording {
  path: string;
  version: string;
}

/** Most files of one folder that are named one by one: beyond them something else is wrong. */
const MOST_STRAYS = 20;

/**
 * The recordings of an edition's articles: `audio/p1-1.json` each, with the sound that it names. What is wrong with one is a problem
 * that names its file, and the article is left to the reader's own voices.
 */
export async function recordingsOf(
  edition: ShownPath,
  audio: ShownPath,
  articles: readonly string[],
): Promise<{ recordings: FoundRecording[]; problems: Problem[] }> {
  const recordings: FoundRecording[] = [];
  const problems: Problem[] = [];
  const found = await filesIn(edition, audio);
  if (!Array.isArray(found)) return { recordings, problems: found ? [found] : [] };
  const isOurs = (file: string) => articles.includes(stemOf(file));
  for (const file of found.filter(isOurs)) {
    const read = await readOne(
      { path: join(audio.path, file), shown: join(audio.shown, file) },
      stemOf(file),
    );
    if (read === null) continue;
    if ('code' in read) problems.push(read);
    else recordings.push(read);
  }
  const strays = found.filter((file) => !isOurs(file)).slice(0, MOST_STRAYS);
  const reason = 'no article of this edition is called so; see the end of the article’s address, like p1-1';
  problems.push(...strays.map((file) => problem(join(audio.shown, file), 'recording', reason, 'name')));
  return { recordings, problems };
}

/** The JSON files of the folder in natural order; null where there is no such folder. */
async function filesIn(edition: ShownPath, audio: ShownPath): Promise<string[] | Problem | null> {
  try {
    const home = await realpath(edition.path);
    if (!(await realpath(audio.path)).startsWith(home + sep))
      return problem(audio.shown, 'recording', 'it is a link that leads out of its folder', 'link');
    const files = await readdir(audio.path);
    return files.filter((file) => /^[^.].*\.json$/i.test(file)).sort(byNaturalOrder);
  } catch (error) {
    const fault = fileProblem(error, audio.shown);
    return fault.code === 'no-such-file' ? null : fault;
  }
}

async function readOne(file: ShownPath, article: string): Promise<FoundRecording | Problem | null> {
  const text = await readBeside(file, 'recording');
  if (typeof text !== 'string') return text;
  const read = readRecording(text);
  if ('reason' in read) return problem(file.shown, 'recording', read.reason, read.about);
  const sound = await findSound(join(file.path, '..', read.sound));
  return typeof sound === 'string'
    ? problem(file.shown, 'recording-sound', `its sound ${read.sound} ${sound}`, read.sound)
    : { article, file: file.shown, ...read, ...sound };
}

/** The folder of recordings of an edition whose pages are a folder, or one file. */
export function audioOf(folder: ShownPath, stem: string | null): ShownPath {
  const name = stem === null ? AUDIO : `${basename(stem)}.${AUDIO}`;
  return { path: join(folder.path, name), shown: join(folder.shown, name) };
}
