import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Edition } from '@tingbao/edition';
import { root, tingbao } from './serve.ts';

export type LibraryName = 'seeds' | 'real' | 'strange' | 'recorded';

export const seedsFolder = join(root, 'seeds');
export const realFolder = join(root, '../shared/seeds');
export const realIsHere = existsSync(realFolder);
export const whyNotReal = 'the real page is not here: ../shared/seeds is absent';

/** An edition with its address, as `tingbao parse` prints it: what pages show is held against this. */
export interface Printed {
  library: LibraryName;
  edition: Edition;
  newspaperPath: string;
  path: string;
}

/** What `tingbao parse` prints for a folder; a page that cannot be read costs the exit status, not the edition. */
export function parseFolder(folder: string): Edition {
  const { stdout, stderr } = spawnSync(process.execPath, [tingbao, 'parse', folder], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(`tingbao parse ${folder} printed nothing: ${stderr}`);
  return JSON.parse(stdout) as Edition;
}

/** An edition's id is its newspaper's part and its own part of the address, joined. */
export function printed(library: LibraryName, folder: string): Printed {
  const edition = parseFolder(folder);
  const parts = /^(.+?)-(\d{4}-\d\d-\d\d|undated-[0-9a-f]{8})$/.exec(edition.id);
  if (!parts) throw new Error(`${edition.id} is not the id of an edition`);
  return { library, edition, newspaperPath: `/${parts[1]}`, path: `/${parts[1]}/${parts[2]}` };
}

const seedFolders = readdirSync(seedsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => join(seedsFolder, name));

export const editions: Printed[] = [
  ...seedFolders.map((folder) => printed('seeds', folder)),
  ...(realIsHere ? [printed('real', realFolder)] : []),
];

export interface ArticleRoute extends Printed {
  article: Article;
  articlePath: string;
}

export const articleRoutes = (from: Printed[] = editions): ArticleRoute[] =>
  from.flatMap((each) =>
    each.edition.articles.map((article) => ({ ...each, article, articlePath: `${each.path}/${article.id}` })),
  );

/** Every screen of an edition that readers can come to, faults included. */
export function pathsOf({ edition, newspaperPath, path }: Printed): string[] {
  return [
    newspaperPath,
    path,
    ...edition.articles.map(({ id }) => `${path}/${id}`),
    ...edition.pages.map(({ number }) => `${path}/set-aside/${number}`),
    `${path}/p99-1`,
  ];
}

/** Every screen of the libraries whose editions are known beforehand. */
export const screens: { library: LibraryName; path: string }[] = [
  { library: 'seeds', path: '/' },
  ...(realIsHere ? [{ library: 'real' as const, path: '/' }] : []),
  ...editions.flatMap((each) => pathsOf(each).map((path) => ({ library: each.library, path }))),
  { library: 'seeds', path: '/settings' },
  { library: 'seeds', path: '/settings/en' },
  { library: 'seeds', path: '/no-such-newspaper' },
  { library: 'seeds', path: '/%ff' },
];
