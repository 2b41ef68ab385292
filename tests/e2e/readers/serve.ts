import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const tingbao = fileURLToPath(new URL('../../../apps/cli/bin/tingbao.mjs', import.meta.url));

export interface Ending {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface Served {
  /** `http://127.0.0.1:41234`, without a slash at its end. */
  origin: string;
  /** The process of `tingbao serve` itself. */
  command: ChildProcess;
  /** What it has said on standard error so far. */
  complaints: () => string;
  stop: () => Promise<Ending>;
}

/** What the server reads from its environment; NODE_ENV too, because Playwright's own would hide a server that forgets it. */
const serversOwn = new Set([
  'HOST',
  'PORT',
  'TINGBAO_REPORT_MAIL',
  'TINGBAO_SITE',
  'TINGBAO_PATHS',
  'NODE_ENV',
]);

/** `tingbao serve` with an environment of its own: PORT 0 is any free port. */
export function startCommand(paths: string[], env: Record<string, string> = {}): ChildProcess {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !serversOwn.has(name)));
  const given: Record<string, string | undefined> = { ...inherited, PORT: '0', ...env };
  return spawn(process.execPath, [tingbao, 'serve', ...paths], {
    cwd: root,
    env: given as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs `tingbao serve` where it is expected to end by itself. */
export async function runToEnd(paths: string[], env: Record<string, string> = {}): Promise<Ending> {
  const command = startCommand(paths, env);
  const said = listen(command);
  await once(command, 'close');
  return { status: command.exitCode, ...said };
}

/** Starts `tingbao serve` and waits for the address that it prints. Rejects where it ends before. */
export async function serve(paths: string[], env: Record<string, string> = {}): Promise<Served> {
  const command = startCommand(paths, env);
  const said = listen(command);
  const closed = once(command, 'close');
  const origin = await new Promise<string>((resolve, reject) => {
    command.stdout?.on('data', () => {
      const address = /http:\/\/\S+(?=\/\s)/.exec(said.stdout);
      if (address) resolve(address[0]);
    });
    command.once('close', () => reject(new Error(`tingbao serve ended: ${said.stderr}`)));
  });
  const stop = async () => {
    if (command.exitCode === null) command.kill('SIGTERM');
    await closed;
    return { status: command.exitCode, ...said };
  };
  return { origin, command, complaints: () => said.stderr, stop };
}

function listen(command: ChildProcess): { stdout: string; stderr: string } {
  const said = { stdout: '', stderr: '' };
  command.stdout?.on('data', (chunk) => (said.stdout += String(chunk)));
  command.stderr?.on('data', (chunk) => (said.stderr += String(chunk)));
  return said;
}
