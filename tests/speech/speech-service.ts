import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** How the module behaves: see logging-module.mjs, which reads this. */
export interface Manners {
  /** How long it "speaks" at rate 1; never under 60 ms a message. */
  msPerCharacter: number;
  /** False: it begins and never ends. */
  ends: boolean;
  /** True: it takes no message. */
  fails: boolean;
  /** How late it lists its voices, in milliseconds. */
  voicesAfter: number;
  voices: { name: string; language: string }[];
}

export const plain: Manners = {
  msPerCharacter: 30,
  ends: true,
  fails: false,
  voicesAfter: 0,
  voices: [
    { name: 'Lanyin', language: 'zh-CN' },
    { name: 'Qiuyin', language: 'zh-CN' },
    { name: 'Taiyin', language: 'zh-TW' },
    { name: 'Wren', language: 'en-US' },
  ],
};

/** One thing that the module did. Rate and pitch are speech-dispatcher's, -100 to 100. */
export interface Said {
  at: number;
  what: 'begin' | 'end' | 'stop' | 'pause' | 'refuse';
  text: string;
  voice: string;
  language: string;
  rate: number;
  pitch: number;
  volume: number;
}

export interface SpeechService {
  /** What a browser needs in its environment to find this service and no other. */
  env: Record<string, string>;
  said: (what?: Said['what']) => Said[];
  /** Forgets what was said so far. */
  forget: () => void;
  behave: (manners: Partial<Manners>) => void;
  stop: () => Promise<void>;
}

/** Starts speech-dispatcher with the logging module alone, in a folder of its own below XDG_RUNTIME_DIR. */
export async function startSpeechService(program: string, manners: Manners = plain): Promise<SpeechService> {
  const folder = mkdtempSync(join(process.env['XDG_RUNTIME_DIR'] ?? '', 's-'));
  const file = (name: string) => join(folder, name);
  const behave = (changed: Partial<Manners>) =>
    writeFileSync(file('manners.json'), JSON.stringify({ ...manners, ...changed }));
  const forget = () => writeFileSync(file('said.jsonl'), '');
  behave({});
  forget();
  configure(folder);
  const errors = openSync(file('errors.txt'), 'w');
  const socket = file('socket');
  // It ends by itself half a minute after its last client, should nobody be left to end it.
  const daemon = spawn(
    program,
    ['-s', '-t', '30', '-l', '3', '-C', file('conf'), '-L', folder, '-S', socket, '-P', file('pid')],
    { env: { ...process.env, HOME: folder, LC_ALL: 'C.UTF-8' }, stdio: ['ignore', errors, errors] },
  );
  const ended = once(daemon, 'close');
  for (let tries = 0; tries < 100 && daemon.exitCode === null && !existsSync(socket); tries += 1)
    await sleep(100);
  if (!existsSync(socket))
    throw new Error(`speech-dispatcher did not start: ${readFileSync(file('errors.txt'), 'utf8')}`);
  return {
    env: { SPEECHD_ADDRESS: `unix_socket:${socket}`, HOME: folder, LC_ALL: 'C.UTF-8' },
    said: (what) =>
      readFileSync(file('said.jsonl'), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Said)
        .filter((each) => !what || each.what === what),
    forget,
    behave,
    stop: async () => {
      daemon.kill();
      await ended;
    },
  };
}

function configure(folder: string) {
  const modules = join(folder, 'conf/modules');
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(modules, 'log.conf'), '');
  const start = join(folder, 'module.sh');
  const module = fileURLToPath(new URL('logging-module.mjs', import.meta.url));
  writeFileSync(start, `#!/bin/sh\nexec '${process.execPath}' '${module}' '${folder}'\n`, { mode: 0o755 });
  // The module opens no sound card, so which way of sound is named does not matter; one must be.
  writeFileSync(
    join(folder, 'conf/speechd.conf'),
    `DefaultLanguage "zh-CN"\nDefaultModule log\nAudioOutputMethod "alsa"\nAddModule "log" "${start}" "log.conf"\n`,
  );
}
