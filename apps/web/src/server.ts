import { fileURLToPath } from 'node:url';
import { openFolderLibrary, type Library } from '@tingbao/library';
import { listenAddress, listenFault, printedAddress } from './listen-address.ts';
import { ReadyCache } from './ready-cache.ts';
import { openReader, type Reader } from './reader.ts';
import { serve } from './serve.ts';
import { readShell } from './shell.ts';
import { readSite } from './site.ts';

/** The program that `npm start` and `tingbao serve` run, built to dist/server.mjs. Its settings are environment variables. */

const webFolder = fileURLToPath(new URL('..', import.meta.url));
const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url));
const CACHE_BYTES = 64 * 1024 * 1024;
const GRACE_MILLISECONDS = 3000;

/** Says why in one line and ends: 2 is "cannot be read or opened" for all of Tingbao's programs. */
function refuse(reason: string): never {
  console.error(`Tingbao: ${reason}`);
  process.exit(2);
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function libraryPaths(): string[] {
  const given = process.env.TINGBAO_PATHS;
  if (!given) return [seeds];
  const paths = readJson(given);
  if (Array.isArray(paths) && paths.every((path) => typeof path === 'string')) return paths;
  throw new Error('TINGBAO_PATHS is not a JSON array of paths.');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function open(): Promise<{ reader: Reader; host: string; port: number }> {
  const [site, address] = [readSite(process.env), listenAddress(process.env)];
  const library: Library = await openFolderLibrary(libraryPaths());
  const reader = {
    library,
    cache: new ReadyCache(CACHE_BYTES),
    shell: readShell(webFolder),
    reportMail: process.env.TINGBAO_REPORT_MAIL?.trim() || null,
    site,
  };
  return { reader, ...address };
}

const { reader, host, port } = await open().catch((error: unknown) => refuse(reasonOf(error)));
openReader(reader);
const server = await serve(webFolder, reader, host, port).catch((error: NodeJS.ErrnoException) =>
  refuse(error.syscall ? listenFault(error, host, port) : reasonOf(error)),
);
const address = server.address();
console.log(`Tingbao: ${printedAddress(host, address && typeof address === 'object' ? address.port : port)}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), GRACE_MILLISECONDS).unref();
  });
}
