import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from '../../apps/cli/bin/workspace.mjs';

/** The paths under which one of these programs lies in a folder of PATH, by the order of the names. */
export function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((path) => existsSync(path));
}

/** Ubuntu's chromium-browser and firefox may be stubs that only tell to install another one. */
export function runs(path) {
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Runs an installer and shows what it says. Answers whether it ended well. */
export function install(command, words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, words, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Installs packages of Debian's or Ubuntu's. Answers null, or why that could not be done, in one line. */
export function installWithApt(packages) {
  if (!existsSync('/etc/debian_version')) return 'this system is not Debian, and only apt is tried';
  if (process.getuid?.() !== 0) return 'only root can install with apt';
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  install('apt-get', [...wait, '-qq', 'update']);
  return install('apt-get', [...wait, '-qq', 'install', '-y', '--no-install-recommends', ...packages])
    ? null
    : `apt-get install ${packages.join(' ')} failed`;
}
