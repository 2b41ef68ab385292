// What `npm start` and `npm test` do to the checkout before anything else: look at Node, install, build. An old Node must be able to say
// one clear line, so here and in start.mjs is no syntax that Node 14 cannot parse, and no `node:`, which came in 14.18.
import { spawnSync } from 'child_process';
import { existsSync, statSync } from 'fs';
import { join } from 'path';
import { fileURLToPath } from 'url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const OLDEST = [20, 19];

/** One line where this Node is too old; null where it will do. */
export function nodeObjection() {
  const version = process.versions.node.split('.').map(Number);
  const old = version[0] < OLDEST[0] || (version[0] === OLDEST[0] && version[1] < OLDEST[1]);
  return old
    ? 'Tingbao needs Node ' + OLDEST.join('.') + ' or later; this is Node ' + process.versions.node
    : null;
}

/** Installs where node_modules is missing or older than the lock file. Answers the exit status, 0 where nothing was amiss. */
export function installIfStale() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return 0;
  process.stderr.write('Installing what Tingbao needs (npm ci); this takes a minute the first time.\n');
  const status = runQuietly('npm', ['ci', '--no-audit', '--no-fund'], {});
  if (status !== 0)
    process.stderr.write('npm ci failed (exit status ' + status + '); what it said stands above.\n');
  return status;
}

/** Builds what has changed since the last build, without a word unless it fails. Answers the exit status. */
export function buildStale() {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', NEXT_TELEMETRY_DISABLED: '1' };
  const status = runQuietly(process.execPath, [turbo, 'run', 'build', '--output-logs=new-only'], quiet);
  if (status !== 0)
    process.stderr.write('The build failed (exit status ' + status + '); what it said stands above.\n');
  return status;
}

/** Runs a program to its end; what it said is shown only where its exit status, which is answered, is not 0. */
function runQuietly(command, args, env) {
  const run = spawnSync(command, args, {
    cwd: root,
    env: Object.assign({}, process.env, env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // npm is npm.cmd on Windows, which Node starts through a shell alone.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (run.status !== 0) {
    process.stderr.write((run.stdout || '') + (run.stderr || ''));
    if (run.error) process.stderr.write(command + ': ' + run.error.message + '\n');
  }
  return run.status === null ? 1 : run.status;
}
