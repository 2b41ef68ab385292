import { createHash } from 'node:crypto';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { arrangeEditions } from './arrange-editions.ts';
import type { Library, Problem } from './library.ts';
import { byNaturalOrder, isPageFile } from './page-files.ts';
import { findPictures, picturePath, readPicture, type PictureFile } from './pictures.ts';
import { noPages, readEdition, type EditionReading } from './read-edition.ts';
import { fileProblem, type ShownPath } from './read-source.ts';
import { AUDIO } from './recordings.ts';
import { readSound } from './sounds.ts';

/** How far below a named folder editions are looked for: newspaper, year, day. */
const DEEPEST = 3;

/**
 * Opens files and folders as a library; messages call each as it is called here. A file is an edition of one page; a folder that holds pages is an edition, and so is each such
 * folder below it. Everything is read once, here; nothing is thrown for a broken or missing edition: `problems()` lists it.
 */
export async function openFolderLibrary(paths: string[]): Promise<Library> {
  const problems: Problem[] = [];
  const readings: EditionReading[] = [];
  const seen = new Set<string>();
  const tell = toldOnce();
  for (const path of paths) {
    const found = await findEditions(path);
    problems.push(...found.problems);
    for (const edition of found.editions) {
      const real = await realpath(edition.path).catch(() => edition.path);
      if (seen.has(real)) continue;
      seen.add(real);
      readings.push(tell(withoutText(await readEdition([edition.path], [edition.shown]))));
    }
  }
  const { newspapers, editions, problems: broken } = arrangeEditions(readings);
  problems.push(...broken);
  const pictures = new Map<string, Map<string, PictureFile>>();
  for (const [address, { edition, folder }] of editions) {
    pictures.set(address, await findPictures(edition, folder));
  }
  const picturesAt = (address: string) => pictures.get(address) ?? new Map<string, PictureFile>();
  return {
    revision: revisionOf([
      newspapers,
      problems,
      [...editions],
      [...pictures].map(([at, files]) => [at, ...files]),
    ]),
    newspapers: async () => newspapers,
    problems: async () => problems,
    async edition(newspaper, slug) {
      const address = `${newspaper}/${slug}`;
      const placed = editions.get(address);
      if (!placed) return null;
      return {
        newspaper: placed.newspaper,
        entry: placed.entry,
        edition: placed.edition,
        lexicon: placed.lexicon,
        pictures: new Set(picturesAt(address).keys()),
        recordings: placed.recordings,
      };
    },
    async picture(newspaper, slug, file) {
      const picture = picturesAt(`${newspaper}/${slug}`).get(picturePath(file) ?? '');
      return picture ? readPicture(picture.path) : null;
    },
    async sound(newspaper, slug, file) {
      const recordings = editions.get(`${newspaper}/${slug}`)?.recordings ?? [];
      const recording = recordings.find(({ sound }) => sound === file);
      return recording ? readSound(recording.path) : null;
    },
  };
}

/** The sources are not needed to serve an edition, and a large library must not keep them. */
function withoutText(reading: EditionReading): EditionReading {
  return { ...reading, sources: [] };
}

/** A newspaper's lexicon holds for each of its editions: what is wrong with it is told with the first of them alone. */
function toldOnce(): (reading: EditionReading) => EditionReading {
  const told = new Set<string>();
  const isNew = ({ code, message }: Problem) => {
    if (code !== 'lexicon' && code !== 'lexicon-sound') return true;
    const before = told.size;
    return told.add(message).size > before;
  };
  return (reading) => ({ ...reading, problems: reading.problems.filter(isNew) });
}

function revisionOf(answers: unknown): string {
  return createHash('sha256').update(JSON.stringify(answers)).digest('hex').slice(0, 16);
}

/** The editions at and below a path, in natural order, and what cannot be looked into. Links are not followed further down. */
async function findEditions(path: string): Promise<{ editions: ShownPath[]; problems: Problem[] }> {
  const top = { path: resolve(path), shown: path };
  try {
    if (!(await stat(top.path)).isDirectory()) return { editions: [top], problems: [] };
  } catch (error) {
    return { editions: [], problems: [fileProblem(error, top.shown)] };
  }
  const problems: Problem[] = [];
  const editions = await editionsBelow(top, 0, problems);
  if (editions.length + problems.length === 0) problems.push(noPages(top.shown));
  return { editions, problems };
}

async function editionsBelow(folder: ShownPath, depth: number, problems: Problem[]): Promise<ShownPath[]> {
  const entries = await readdir(folder.path, { withFileTypes: true }).catch((error: unknown) => {
    problems.push(fileProblem(error, folder.shown));
    return [];
  });
  const holdsPages = entries.some((entry) => !entry.isDirectory() && isPageFile(entry.name));
  const found = holdsPages ? [folder] : [];
  if (depth === DEEPEST) return found;
  for (const entry of entries.sort((a, b) => byNaturalOrder(a.name, b.name))) {
    if (!entry.isDirectory() || entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    // What was read aloud may lie there as text, too.
    if (holdsPages && entry.name === AUDIO) continue;
    const below = { path: join(folder.path, entry.name), shown: join(folder.shown, entry.name) };
    found.push(...(await editionsBelow(below, depth + 1, problems)));
  }
  return found;
}
