import { createServer } from 'node:net';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { ask } from './readers/ask.ts';
import { seedsFolder } from './readers/editions.ts';
import { readers } from './readers/start-readers.ts';
import { root, runToEnd, serve, type Ending } from './readers/serve.ts';
import { expect, test } from './test.ts';

/** One line for a person, on standard error, and the exit status that all of Tingbao's commands give what cannot be read. */
function expectOneLine({ status, stdout, stderr }: Ending, words: RegExp) {
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).toMatch(words);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+/);
}

test('a taken port is told in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  const taken = other.address();
  const port = taken && typeof taken === 'object' ? taken.port : 0;
  try {
    expectOneLine(await runToEnd([seedsFolder], { PORT: String(port) }), new RegExp(`${port}.*PORT=`));
  } finally {
    other.close();
  }
});

test('a missing path and a port that is none are told in one line', async () => {
  const missing = await runToEnd([join(seedsFolder, 'no-such-folder')]);
  expect(missing.status).toBe(2);
  expect(missing.stderr).toContain('no-such-folder');
  expect(missing.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  expectOneLine(missing, /no-such-folder/);
  expectOneLine(await runToEnd([seedsFolder], { PORT: 'many' }), /PORT/);
  expectOneLine(await runToEnd([seedsFolder], { HOST: '203.0.113.7' }), /HOST/);
  expectOneLine(
    await runToEnd([seedsFolder], { TINGBAO_SITE: 'example.org' }),
    /TINGBAO_SITE is example\.org/,
  );
});

test('the server listens on this machine alone, and ends when it is told to', async () => {
  const served = await serve([seedsFolder]);
  const { hostname, port } = new URL(served.origin);
  expect(hostname).toBe('127.0.0.1');
  const others = Object.values(networkInterfaces())
    .flat()
    .flatMap((each) => (each && !each.internal && each.family === 'IPv4' ? [each.address] : []));
  for (const other of [...others, '127.0.0.2'])
    await expect(ask(`http://${other}:${port}`, '/'), other).rejects.toThrow();
  expect((await ask(served.origin, '/')).status).toBe(200);
  const ending = await served.stop();
  expect(ending.status).toBe(0);
  expect(ending.stderr).toBe('');
  expect(ending.stdout.trim().split('\n'), 'the address is all that it says').toHaveLength(1);
  await expect(ask(served.origin, '/')).rejects.toThrow();
});

test('broken editions are named on the command line, and the rest is served', async () => {
  const served = await serve([join(readers().strangeFolder, 'library')]);
  try {
    expect(served.complaints()).toMatch(/2\.md: /);
    expect(served.complaints()).toMatch(/kongbai.*: /);
    expect((await ask(served.origin, '/guaibao/2026-01-02/p3-1')).status).toBe(200);
  } finally {
    await served.stop();
  }
});

test('addresses that somebody made up leave nothing behind, on disk or in memory', async () => {
  test.setTimeout(120_000);
  // V8 lets garbage lie while there is room. In a small heap what is left is what is held: measured flat over 24,000 addresses.
  const served = await serve([seedsFolder], { NODE_OPTIONS: '--max-old-space-size=80' });
  const pid = served.command.pid ?? 0;
  const made = async (count: number, mark: string) => {
    for (let from = 0; from < count; from += 20) {
      const paths = Array.from({ length: 20 }, (_, at) => {
        const name = `${mark}${from + at}`;
        return [
          `/${name}`,
          `/lanpu-ribao/${name}`,
          `/lanpu-ribao/2026-03-12/${name}`,
          `/lanpu-ribao/2026-03-12/p1-1?${name}`,
          `/lanpu-ribao/2026-03-12/${name}/utterances.json`,
          `/lanpu-ribao/2026-03-12/files/${name}.png`,
          `/${name}/${name}/${name}/${name}/${name}`,
        ][at % 7];
      });
      const replies = await Promise.all(paths.map((path) => ask(served.origin, path ?? '/')));
      for (const { status } of replies) expect([200, 404]).toContain(status);
    }
  };
  try {
    await made(1500, 'warm'); // until the program's own code is compiled and its caches have their size
    const [disk, memory] = [bytesOnDisk(), residentBytes(pid)];
    await made(2000, 'made');
    const ratio = residentBytes(pid) / memory;
    console.log(`memory after 2,000 made-up addresses: ${ratio.toFixed(2)} of what it was`);
    expect(bytesOnDisk(), 'the build on disk').toBe(disk);
    // 2,000 kept pages of 20 kB and more would be 40 MB on top of some 150.
    expect(ratio).toBeLessThan(1.15);
  } finally {
    await served.stop();
  }
});

function bytesOnDisk(): number {
  const folder = join(root, 'apps/web/.next');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
}

/** Resident memory of the server that a command has started. Linux tells in /proc; elsewhere `ps` does. */
function residentBytes(parent: number): number {
  const rows = process.platform === 'linux' ? linuxProcesses() : psProcesses();
  const own = rows.filter(({ ppid }) => ppid === parent);
  expect(own.length, 'the server of the command').toBe(1);
  return own.reduce((sum, { bytes }) => sum + bytes, 0);
}

interface Row {
  pid: number;
  ppid: number;
  bytes: number;
}

function linuxProcesses(): Row[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return [];
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8');
      const figure = (key: string) => Number(new RegExp(`^${key}:\\s*(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ pid: Number(name), ppid: figure('PPid'), bytes: figure('VmRSS') * 1024 }];
    } catch {
      return []; // it ended meanwhile
    }
  });
}

function psProcesses(): Row[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  return stdout.split('\n').flatMap((line) => {
    const [pid, ppid, kilobytes] = line.trim().split(/\s+/).map(Number);
    return pid ? [{ pid, ppid: ppid ?? 0, bytes: (kilobytes ?? 0) * 1024 }] : [];
  });
}
