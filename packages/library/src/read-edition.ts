import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { articleTexts, type Edition, type LexiconEntry, type SourcePage } from '@tingbao/edition';
import { parseEdition } from '@tingbao/parse';
import { addressEdition, type EditionAddress } from './address-edition.ts';
import { agreeOnFacts } from './agree-on-facts.ts';
import { correctEdition, correctionsOf } from './corrections-file.ts';
import { lexiconOf } from './lexicon-file.ts';
import type { Problem } from './library.ts';
import { numberPages, type NumberedPage } from './number-pages.ts';
import { byNaturalOrder, isPageFile, stemOf } from './page-files.ts';
import { facsimileOf } from './pictures.ts';
import { problem } from './problem.ts';
import { audioOf, recordingsOf, type FoundRecording } from './recordings.ts';
import { fileProblem, isProblem, readSource, type ShownPath, type ReadPage } from './read-source.ts';

/** A page of an edition and what messages call its file. */
export interface EditionSource {
  shown: string;
  page: SourcePage;
}

/** What became of a folder or of the files named: the edition, null where no page of it could be read, and what is wrong. */
export interface EditionReading {
  /** What messages call the edition: its folder, or its files. */
  shown: string;
  /** With its newspaper's name and its id filled in. */
  edition: Edition | null;
  address: EditionAddress | null;
  /** The edition's pages in its order. */
  sources: EditionSource[];
  /** One for each page that could not be read and for each correction that could not be applied, or one for the whole. */
  problems: Problem[];
  /** Readings that its `lexicon.yaml`, and its newspaper's, state. */
  lexicon: LexiconEntry[];
  /** Its articles that were recorded. */
  recordings: FoundRecording[];
  /** Where the edition's pictures lie. */
  folder: string;
}

/**
 * Reads one edition: a folder, or files, which are its pages in the order given. `shown` says what messages call each path.
 * Throws nothing: what is wrong is in `problems`.
 */
export async function readEdition(paths: string[], shown: string[] = paths): Promise<EditionReading> {
  const named = paths.map((path, index) => ({ path: resolve(path), shown: shown[index] ?? path }));
  const folders: ShownPath[] = [];
  for (const path of named) if (await isFolder(path.path)) folders.push(path);
  const [only] = folders;
  if (!only) return readFiles(named, named.map((file) => file.shown).join(', '));
  if (named.length === 1) return readFolder(only);
  const reason = 'a folder is an edition of its own; name one folder, or files';
  return unreadable(
    only,
    folders.map((folder) => problem(folder.shown, 'unreadable', reason)),
  );
}

async function readFolder(folder: ShownPath): Promise<EditionReading> {
  try {
    const { files, problems } = await pageFilesOf(folder);
    if (files.length + problems.length === 0) return unreadable(folder, [noPages(folder.shown)]);
    const reading = await readPages(files, folder.path, folder.path);
    const all = [...problems, ...reading.problems].sort((a, b) => byNaturalOrder(a.file, b.file));
    return { ...reading, shown: folder.shown, problems: all };
  } catch (error) {
    return unreadable(folder, [fileProblem(error, folder.shown)]);
  }
}

async function readFiles(files: ShownPath[], shown: string): Promise<EditionReading> {
  const [first] = files;
  if (!first) throw new RangeError('an edition needs a path');
  const folder = dirname(first.path);
  const reading = await readPages(files, files.length === 1 ? first.path : folder, folder);
  const place = new Map(files.map((file, index) => [file.shown, index]));
  const placeOf = ({ file }: Problem) => place.get(file) ?? files.length;
  const problems = reading.problems.sort((a, b) => placeOf(a) - placeOf(b));
  return { ...reading, shown, problems };
}

function unreadable(folder: ShownPath, problems: Problem[]): EditionReading {
  return {
    shown: folder.shown,
    edition: null,
    address: null,
    sources: [],
    problems,
    lexicon: [],
    recordings: [],
    folder: folder.path,
  };
}

export function noPages(shown: string): Problem {
  return problem(shown, 'no-pages', 'no page in this folder (a page is a .md, .markdown or .txt file)');
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

/** The page files that lie directly in a folder, in natural order. A link that leads out of it is named, not followed. */
async function pageFilesOf(folder: ShownPath): Promise<{ files: ShownPath[]; problems: Problem[] }> {
  const home = await realpath(folder.path);
  const entries = await readdir(home, { withFileTypes: true });
  const files: ShownPath[] = [];
  const problems: Problem[] = [];
  for (const entry of entries.sort((a, b) => byNaturalOrder(a.name, b.name))) {
    if (!isPageFile(entry.name) || entry.isDirectory()) continue;
    const file = { path: join(home, entry.name), shown: join(folder.shown, entry.name) };
    const target = entry.isSymbolicLink() ? await realpath(file.path).catch(() => null) : file.path;
    if (target?.startsWith(home + sep)) files.push(file);
    else problems.push(problem(file.shown, 'unreadable', 'it is a link that leads out of its folder'));
  }
  return { files, problems };
}

/** Reads the pages and parses them as one edition. `path` names it where nothing else does. */
async function readPages(
  files: ShownPath[],
  path: string,
  folder: string,
): Promise<Omit<EditionReading, 'shown'>> {
  const problems: Problem[] = [];
  const read: ReadPage[] = [];
  for (const file of files) {
    const page = await readSource(file);
    if (isProblem(page)) problems.push(page);
    else read.push(page);
  }
  const agreed = agreeOnFacts(read);
  const numbered = numberPages(agreed.pages);
  problems.push(...agreed.problems, ...numbered.problems);
  const { facts } = agreed;
  const none = { edition: null, address: null, sources: [], problems, lexicon: [], recordings: [], folder };
  if (numbered.pages.length === 0) return none;
  const beside = await readdir(folder).catch(() => []);
  const sources = numbered.pages.map((page) => ({ shown: page.shown, page: sourcePage(page, beside) }));
  const parsed = parseEdition(
    sources.map(({ page }) => page),
    facts,
  );
  const [first] = files;
  const stem = path === first?.path ? stemOf(basename(path)) : null;
  const corrected = first
    ? await correctEdition(
        parsed,
        sources.map(({ page }) => page),
        correctionsOf(folder, first, stem),
      )
    : { edition: parsed, problems: [] };
  problems.push(...corrected.problems);
  problems.push(...sources.filter(({ page }) => !hasArticle(parsed, page.number)).map(noArticle));
  if (parsed.articles.length === 0) return none;
  const home = { path: folder, shown: dirname(first?.shown ?? folder) };
  const { lexicon, problems: misread } = await lexiconOf(home);
  const ids = corrected.edition.articles.map(({ id }) => id);
  const { recordings, problems: unheard } = await recordingsOf(home, audioOf(home, stem), ids);
  problems.push(...misread, ...unheard);
  const address = addressEdition(parsed, facts, path);
  const edition = {
    ...corrected.edition,
    id: `${address.newspaper.slug}-${address.slug}`,
    newspaper: address.newspaper.name,
  };
  return { edition, address, sources, problems, lexicon, recordings, folder };
}

/** Whether any article, or the rest of one, stands on a page. */
function hasArticle({ articles }: Edition, number: number): boolean {
  return articles.some(
    (article) =>
      article.page === number ||
      articleTexts(article).some(({ spans }) => spans.some(({ page }) => page === number)),
  );
}

function noArticle({ shown }: EditionSource): Problem {
  const reason = 'it holds nothing but page number, date and the like, and no article';
  return problem(shown, 'no-article', `${reason}; check whether its text was left out when it was read`);
}

function sourcePage(page: NumberedPage, beside: string[]): SourcePage {
  const { number, name, section, text, bodyStart, file, sha256, encoding } = page;
  const facsimile = facsimileOf(stemOf(file), beside);
  return { number, name, section, text, bodyStart, file, sha256, encoding, facsimile };
}
