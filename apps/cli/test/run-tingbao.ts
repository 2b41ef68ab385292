import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const inCli = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

export interface Run {
  status: number | null;
  out: string;
  err: string;
}

/** Runs the built command, or another program of Node's, as a child with an English environment. */
export function runTingbao(
  words: string[],
  options: { env?: Record<string, string>; cwd?: string; program?: string } = {},
) {
  const child = spawn(process.execPath, [options.program ?? inCli('bin/tingbao.mjs'), ...words], {
    cwd: options.cwd ?? process.cwd(),
    env: { NODE_ENV: 'production', PATH: process.env.PATH, LANG: 'C.UTF-8', ...options.env },
  });
  return new Promise<Run>((done) => {
    const run: Run = { status: null, out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (run.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (run.err += text));
    child.on('close', (status) => done({ ...run, status }));
  });
}

/** A folder with these files, removed when the test ends. */
export function temporaryFolder(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tingbao-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
