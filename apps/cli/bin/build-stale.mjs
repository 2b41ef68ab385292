// Builds what has changed since the last build, without a word unless it fails. Run by itself it is a command for `tingbao serve`.
// No syntax that Node 14 cannot parse: start.mjs loads it before it has looked at the version.
import { spawnSync } from 'child_process';
import { join } from 'path';
import { fileURLToPath } from 'url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a program of Node's quietly. Answers its exit status; what it said is shown only where that is not 0. */
export function runQuietly(command, args, env) {
  const run = spawnSync(command, args, {
    cwd: root,
    env: Object.assign({}, process.env, env),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (run.error) process.stderr.write(command + ': ' + run.error.message + '\n');
  if (run.status !== 0) process.stderr.write((run.stdout || '') + (run.stderr || ''));
  return run.status === null ? 1 : run.status;
}

export function buildStale() {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const quiet = {
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
  return runQuietly(process.execPath, [turbo, 'run', 'build', '--output-logs=new-only'], quiet);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = buildStale();
