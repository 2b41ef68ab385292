import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { realFolder, realIsHere, seedsFolder, whyNotReal, type LibraryName } from './editions.ts';
import { writeRecordedLibrary } from './recorded-library.ts';
import { serve } from './serve.ts';
import { writeStrangeLibrary } from './strange-library.ts';

/** What tests know of the servers: origins by library, and the folder that the strange library was written to. */
export interface Readers {
  origins: Record<LibraryName, string | null>;
  strangeFolder: string;
}

const key = 'TINGBAO_BROWSER_TESTS';

/** Starts the servers once for all tests; Playwright hands the environment on to its workers. */
export default async function startReaders(): Promise<() => Promise<void>> {
  const strangeFolder = mkdtempSync(join(tmpdir(), 'tingbao-strange-'));
  const strangePaths = writeStrangeLibrary(strangeFolder);
  const recordedFolder = mkdtempSync(join(tmpdir(), 'tingbao-recorded-'));
  writeRecordedLibrary(recordedFolder);
  if (!realIsHere) console.log(`Skipped: ${whyNotReal}`);
  const servers = await Promise.all([
    serve([seedsFolder], { TINGBAO_REPORT_MAIL: 'errors@example.com' }),
    serve(strangePaths),
    serve([recordedFolder]),
    ...(realIsHere ? [serve([realFolder])] : []),
  ]);
  let over = false;
  for (const { command, complaints } of servers)
    command.once('close', (status, signal) => {
      if (!over) console.error(`A server ended with ${status ?? signal} during the tests: ${complaints()}`);
    });
  const [seeds, strange, recorded, real] = servers.map(({ origin }) => origin);
  const readers: Readers = {
    origins: {
      seeds: seeds ?? null,
      strange: strange ?? null,
      recorded: recorded ?? null,
      real: real ?? null,
    },
    strangeFolder,
  };
  process.env[key] = JSON.stringify(readers);
  return async () => {
    over = true;
    await Promise.all(servers.map(({ stop }) => stop()));
    for (const folder of [strangeFolder, recordedFolder]) rmSync(folder, { recursive: true, force: true });
  };
}

export function readers(): Readers {
  const given = process.env[key];
  if (!given) throw new Error('the readers were not started: run the tests with playwright.config.ts');
  return JSON.parse(given) as Readers;
}

/** The address of a screen. Throws where its library is not served. */
export function address(library: LibraryName, path: string): string {
  const origin = readers().origins[library];
  if (!origin) throw new Error(`${library} is not served: ${whyNotReal}`);
  return origin + path;
}
