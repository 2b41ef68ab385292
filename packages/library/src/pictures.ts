import { open, readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Edition } from '@tingbao/edition';

/** A picture's file that the edition names, checked to be one. */
export interface PictureFile {
  path: string;
  /** Changes when the file does: size and time of change. */
  version: string;
}

/** Largest picture that is served, in bytes. */
const LARGEST = 32 * 1024 * 1024;
/** In the order of preference where a page has several facsimiles. */
const extensions = ['avif', 'webp', 'jpg', 'jpeg', 'png', 'gif'];
const pictureFile = new RegExp(`\\.(?:${extensions.join('|')})$`, 'i');

/**
 * The name by which `Library.picture` knows a figure's `src`: a file in the edition's folder or below it, such as `images/x.jpg`. Null
 * for all that is none: an address elsewhere, a path that leaves the folder, a type that is not served (SVG can carry script).
 */
export function picturePath(src: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(src).replaceAll('\\', '/');
  } catch {
    return null;
  }
  const parts = path.split('/').filter((part, index) => part !== '.' || index > 0);
  const hidden = parts.some((part) => part === '' || part.startsWith('.'));
  if (hidden || /[\p{Cc}:?#]/u.test(path) || !pictureFile.test(path)) return null;
  return parts.join('/');
}

/** The facsimile of a page among the files beside it: `1.jpg` for `1.md`; null where there is none. */
export function facsimileOf(stem: string, files: string[]): string | null {
  for (const extension of extensions) {
    const found = files.find((file) => file.toLowerCase() === `${stem.toLowerCase()}.${extension}`);
    if (found) return found;
  }
  return null;
}

/** The pictures of an edition that lie in its folder, by `picturePath`: its figures' and its pages' facsimiles. */
export async function findPictures(edition: Edition, folder: string): Promise<Map<string, PictureFile>> {
  const figures = edition.articles.flatMap(({ body }) =>
    body.flatMap((block) => (block.type === 'figure' ? [picturePath(block.src)] : [])),
  );
  const names = new Set([...figures, ...edition.pages.map(({ facsimile }) => facsimile)]);
  const found = new Map<string, PictureFile>();
  const home = await realpath(folder);
  for (const name of names) {
    const picture = name === null ? null : await findPicture(name, home);
    if (name !== null && picture) found.set(name, picture);
  }
  return found;
}

async function findPicture(name: string, home: string): Promise<PictureFile | null> {
  try {
    const path = await realpath(join(home, name));
    const { size, mtimeMs } = await stat(path);
    if (!path.startsWith(home.endsWith(sep) ? home : home + sep) || size > LARGEST) return null;
    const handle = await open(path);
    const head = new Uint8Array(16);
    await handle.read(head, 0, head.length, 0).finally(() => handle.close());
    return pictureType(head) === null ? null : { path, version: `${size}-${mtimeMs}` };
  } catch {
    return null;
  }
}

/** Reads a picture for a reader; null where it is gone, has grown too large or is no picture any more. */
export async function readPicture(path: string): Promise<{ bytes: Uint8Array; type: string } | null> {
  try {
    if ((await stat(path)).size > LARGEST) return null;
    const bytes = await readFile(path);
    const type = pictureType(bytes);
    return type === null ? null : { bytes, type };
  } catch {
    return null;
  }
}

/** The media type by a picture's first bytes, whatever its name says; null where it is none that we serve. */
function pictureType(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'image/webp';
  if (/^[^]{4}ftypavi[fs]/.test(head)) return 'image/avif';
  return null;
}
