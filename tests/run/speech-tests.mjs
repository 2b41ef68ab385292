// `npm run test:speech`: browsers that really speak, through speech-dispatcher and a module that makes no sound (tests/speech).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildStale, root } from '../../apps/cli/bin/workspace.mjs';
import { findSpeech } from './find-speech.mjs';
import { vitestResults } from './results.mjs';
import { single, suite, tellResults } from './tell-results.mjs';

const name = 'speech in real browsers';
const inRoot = (path) => join(root, path);

/**
 * Runs the suite with a runtime folder of its own, so that no speech service of this machine is met or disturbed, and ends
 * whatever was started in it. `words` are vitest's. Answers its exit status.
 */
function runSpeechTests(words = [], env = {}) {
  const { paths, lacks } = findSpeech();
  for (const lack of lacks) console.log(`Not to be had: ${lack}`);
  const folder = mkdtempSync(join(tmpdir(), 'tingbao-speech-'));
  // A stopped run must clean up as well: without listeners Node would end at once, before what stands in `finally`.
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const wait = () => undefined;
  for (const signal of signals) process.on(signal, wait);
  try {
    const { status } = spawnSync(
      process.execPath,
      [inRoot('node_modules/vitest/vitest.mjs'), 'run', '-c', 'tests/speech/vitest.config.ts', ...words],
      {
        cwd: root,
        stdio: ['ignore', 'inherit', 'inherit'],
        env: {
          ...process.env,
          ...env,
          // Short: a socket's path may have 108 characters.
          XDG_RUNTIME_DIR: folder,
          SPEECH_PATHS: JSON.stringify(paths),
          SPEECH_LACKS: JSON.stringify(lacks),
        },
      },
    );
    return status ?? 1;
  } finally {
    endAllIn(folder);
    rmSync(folder, { recursive: true, force: true });
    for (const signal of signals) process.off(signal, wait);
  }
}

/** Ends every process whose runtime folder is this one: those of the run, and no other. */
function endAllIn(folder) {
  if (!existsSync('/proc')) return; // macOS and Windows: there was no speech service to start
  for (const entry of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const environment = readFileSync(`/proc/${entry}/environ`, 'utf8').split('\0');
      if (environment.includes(`XDG_RUNTIME_DIR=${folder}`)) process.kill(Number(entry), 'SIGKILL');
    } catch {
      // It has ended meanwhile, or belongs to another user.
    }
  }
}

/** Runs the suite. Answers its results. */
function hear(words) {
  const file = inRoot('test-results/speech.json');
  mkdirSync(inRoot('test-results'), { recursive: true });
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', `--reporter=${inRoot('tests/run/vitest-reporter.mjs')}`];
  const status = runSpeechTests([...reporters, ...words], {
    NEXT_TELEMETRY_DISABLED: '1',
    VITEST_RESULTS: file,
  });
  return suite(name, status, vitestResults(file, name));
}

const built = single('build', buildStale());
// Told as `npm test` tells its own. The words after `speech` are vitest's.
process.exitCode = tellResults(
  built.some(({ state }) => state === 'failed') ? built : [...built, ...hear(process.argv.slice(3))],
);
