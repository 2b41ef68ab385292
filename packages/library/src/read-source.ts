import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeSource } from './decode-source.ts';
import { readFrontMatter, type FrontMatter } from './front-matter.ts';
import type { Problem } from './library.ts';
import { readPageFileName } from './page-files.ts';
import { problem } from './problem.ts';
import { isRefusal } from './refusal.ts';

/** A file or folder: where it lies, and what messages call it. */
export interface ShownPath {
  path: string;
  shown: string;
}

/** A page that was read and waits for its number: null until the others of the edition are known. */
export interface ReadPage {
  shown: string;
  file: string;
  text: string;
  bodyStart: number;
  sha256: string;
  encoding: string;
  number: number | null;
  name: string | null;
  section: string | null;
  facts: FrontMatter;
}

/** Largest source file that is read, in bytes: a newspaper page has some 20 KB, a whole year's volume fits. */
const LARGEST = 64 * 1024 * 1024;

/** Reads one page. What is wrong with it comes back as a `Problem`; nothing is thrown. */
export async function readSource(file: ShownPath): Promise<ReadPage | Problem> {
  const { path, shown } = file;
  try {
    const { size, ...status } = await stat(path).then((s) => ({ size: s.size, isFile: s.isFile() }));
    if (!status.isFile) return problem(shown, 'unreadable', 'it is no plain file');
    if (size > LARGEST) return problem(shown, 'too-large', `it is over ${LARGEST / 1024 / 1024} MB`);
    return readPage(await readFile(path), basename(path), shown);
  } catch (error) {
    return fileProblem(error, shown);
  }
}

export function isProblem(value: ReadPage | Problem): value is Problem {
  return 'code' in value;
}

/** What the file system said, as a problem: no such file, or the reason why it may not be read. */
export function fileProblem(error: unknown, shown: string): Problem {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? problem(shown, 'no-such-file', 'no such file or folder')
    : problem(shown, 'unreadable', `it cannot be read (${code})`, code);
}

function readPage(bytes: Uint8Array, file: string, shown: string): ReadPage | Problem {
  const decoded = decodeSource(bytes);
  if (!decoded.ok) {
    const reason = decoded.code === 'empty' ? 'it is empty' : `it is not text: ${decoded.reason}`;
    return problem(shown, decoded.code, reason, decoded.about);
  }
  const { text, encoding } = decoded;
  const front = readFrontMatter(text);
  if (!front.ok) return problem(shown, 'front-matter', `front matter: ${front.reason}`, front.about);
  if (text.slice(front.bodyStart).trim() === '')
    return problem(shown, 'empty', 'it is empty after its front matter');
  if (isRefusal(text.slice(front.bodyStart))) {
    const reason = 'it holds no page but the refusal of the tool that should have read it';
    return problem(shown, 'refusal', `${reason}; have the page read again, or by another tool`);
  }
  const { facts } = front;
  const named = readPageFileName(file);
  const samePage = facts.page === undefined || facts.page === named.number;
  return {
    shown,
    file,
    text,
    bodyStart: front.bodyStart,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    encoding,
    number: facts.page ?? named.number,
    name: facts.name ?? (samePage ? named.name : null),
    section: facts.section ?? (samePage ? named.section : null),
    facts,
  };
}
