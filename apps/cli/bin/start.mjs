// `npm start -- PATH…`: installs what is missing, builds what is stale, serves. For its syntax see workspace.mjs.
import { existsSync } from 'fs';
import { resolve } from 'path';
import { buildStale, installIfStale, nodeObjection } from './workspace.mjs';

// npm runs scripts in the project's folder and keeps in INIT_CWD where it was called.
const words = process.argv.slice(2);
const calledIn = resolve(process.env.INIT_CWD || '.');
const missing = words.find((word) => !word.startsWith('-') && !existsSync(resolve(calledIn, word)));
const objection = nodeObjection() || (missing === undefined ? null : missing + ': no such file or folder');
if (objection) {
  process.stderr.write(objection + '\n');
  process.exitCode = 2;
} else {
  process.exitCode = installIfStale() || buildStale();
  if (process.exitCode === 0) {
    if (process.env.npm_lifecycle_event) endWithParent();
    process.chdir(calledIn); // paths mean, and messages call them, what they were called there
    process.argv = [process.argv[0], 'tingbao', 'serve'].concat(words);
    import('../dist/tingbao.mjs');
  }
}

/** npm's shell dies of SIGTERM without passing it on, and would leave the server behind (npm 11 with dash, 2026-11). */
function endWithParent() {
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500);
  watch.unref();
}
