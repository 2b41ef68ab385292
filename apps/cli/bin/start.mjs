// `npm start`: installs what is missing, builds what is stale, serves. It must say one clear line on an old Node, so it holds no syntax
// that Node 14 cannot parse and imports nothing but Node's own modules, without the `node:` that came in 14.18.
import { existsSync, statSync } from 'fs';
import { join, resolve } from 'path';
import { buildStale, root, runQuietly } from './build-stale.mjs';

const OLDEST = [20, 19];

/** Exit status and line where something is amiss before the start; null where nothing is. */
function objection(paths) {
  const version = process.versions.node.split('.').map(Number);
  if (version[0] < OLDEST[0] || (version[0] === OLDEST[0] && version[1] < OLDEST[1])) {
    return 'Tingbao needs Node ' + OLDEST.join('.') + ' or later; this is Node ' + process.versions.node;
  }
  const missing = paths.find((path) => !existsSync(path));
  return missing === undefined ? null : missing + ': no such file or folder';
}

/** True where node_modules is missing or older than the lock file. */
function needsInstall() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  return (
    !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs
  );
}

function install() {
  process.stderr.write('Installing what Tingbao needs (npm ci); this takes a minute the first time.\n');
  return runQuietly('npm', ['ci', '--no-audit', '--no-fund'], {});
}

// npm runs scripts in the project's folder and keeps in INIT_CWD where it was called.
const given = process.argv.slice(2);
const paths = given
  .filter((word) => !word.startsWith('-'))
  .map((path) => resolve(process.env.INIT_CWD || '.', path));
const options = given.filter((word) => word.startsWith('-'));
const line = objection(paths);
if (line) {
  process.stderr.write(line + '\n');
  process.exitCode = 2;
} else {
  const failed = (needsInstall() && install()) || (options.length === 0 && buildStale());
  if (failed) {
    process.exitCode = failed;
  } else {
    process.argv = [process.argv[0], 'tingbao', 'serve'].concat(options, paths);
    import('../dist/tingbao.mjs');
  }
}
