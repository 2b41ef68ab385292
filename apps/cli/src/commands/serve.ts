import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFolderLibrary } from '@tingbao/library';
import { recordingProblems } from '../recording-problems.ts';
import type { Messages } from '../messages/messages.ts';

// Seen from the bundle, apps/cli/dist/tingbao.mjs.
const inProject = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/**
 * `tingbao serve`: names what cannot be read, then runs the reader's server until it ends and answers its exit status; 2 where there is
 * nothing to serve. HOST and PORT are the server's to read.
 */
export async function serve(given: string[], messages: Messages): Promise<number> {
  const paths = given.length > 0 ? given : [inProject('seeds')];
  const library = await openFolderLibrary(paths);
  const unread = await library.problems();
  for (const problem of unread) console.error(messages.problem(problem));
  const newspapers = await library.newspapers();
  for (const { slug, editions } of newspapers)
    for (const { slug: day, problems } of editions) {
      const found = await library.edition(slug, day);
      for (const problem of [...problems, ...(found ? recordingProblems(found) : [])])
        console.error(messages.problem(problem));
    }
  if (newspapers.length === 0) {
    if (unread.length === 0) console.error(messages.nothingToServe); // else the lines above have said why
    return 2;
  }
  const server = inProject('apps/web/dist/server.mjs');
  if (!existsSync(server) && !build(server, messages)) return 1;
  return run(
    server,
    paths.map((path) => resolve(path)),
  );
}

function build(server: string, messages: Messages): boolean {
  console.error(messages.building);
  spawnSync(process.execPath, [inProject('apps/cli/bin/build-stale.mjs')], { stdio: 'inherit' });
  if (!existsSync(server)) console.error(messages.notBuilt);
  return existsSync(server);
}

async function run(server: string, paths: string[]): Promise<number> {
  const env = { ...process.env, TINGBAO_PATHS: JSON.stringify(paths) };
  const child = spawn(process.execPath, [server], { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (status, signal) => done(status ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
