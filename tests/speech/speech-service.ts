import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** How the module behaves: see logging-module.mjs, which reads this. */
export interface Manners {
  /** True: it takes no message. */
  fails: boolean;
  /** How late it lists its voices, in milliseconds. */
  voicesAfter: number;
  voices: { name: string; language: string }[];
}

export const plain: Manners = {
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
  /** The voices that it lists. */
  voices: Manners['voices'];
  /** What was done, in order, since it was last made to forget. */
  said: (what?: Said['what']) => Said[];
  /** What was done last, be it forgotten or not. */
  last: () => Said | undefined;
  /** Leaves out of `said` what was said so far. */
  forget: () => void;
  /**
   * Lets so many messages more end, each after a moment. The one after them goes on until it is stopped, so that a test finds
   * it sounding however busy the machine is. Without this call all may end.
   */
  letEnd: (count: number) => void;
  /** From now on as when it was started, but for these. */
  behave: (manners: Partial<Manners>) => void;
  /** Lets a program that is no browser say something. */
  sayAsOther: (text: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** Starts speech-dispatcher with the logging module alone, in a folder of its own below XDG_RUNTIME_DIR. */
export async function startSpeechService(program: string, manners: Manners = plain): Promise<SpeechService> {
  const folder = mkdtempSync(join(process.env['XDG_RUNTIME_DIR'] ?? '', 's-'));
  const file = (name: string) => join(folder, name);
  const all = () =>
    readFileSync(file('said.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Said);
  let current = manners;
  let mayEnd: number | null = null;
  let forgotten = 0;
  const tellModule = () => {
    // In one step: the module must not read half of it.
    writeFileSync(file('manners.new'), JSON.stringify({ ...current, mayEnd }));
    renameSync(file('manners.new'), file('manners.json'));
  };
  tellModule();
  writeFileSync(file('said.jsonl'), '');
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
  // A client of our own keeps it while a browser takes its time to come.
  let client: Socket | null = null;
  while (!client && daemon.exitCode === null) {
    client = await connected(socket);
    if (!client) await sleep(50);
  }
  if (!client)
    throw new Error(`speech-dispatcher did not start: ${readFileSync(file('errors.txt'), 'utf8')}`);
  return {
    env: { SPEECHD_ADDRESS: `unix_socket:${socket}`, HOME: folder, LC_ALL: 'C.UTF-8' },
    voices: manners.voices,
    last: () => all().at(-1),
    said: (what) =>
      all()
        .slice(forgotten)
        .filter((each) => !what || each.what === what),
    forget: () => {
      forgotten = all().length;
    },
    letEnd: (count) => {
      mayEnd = count === Infinity ? null : all().filter(({ what }) => what === 'end').length + count;
      tellModule();
    },
    behave: (changed) => {
      current = { ...manners, ...changed };
      tellModule();
    },
    sayAsOther: (text) => say(socket, text),
    stop: async () => {
      client.destroy();
      daemon.kill();
      await ended;
    },
  };
}

/** A client of the service, once it listens; null before. */
async function connected(path: string): Promise<Socket | null> {
  const client = connect(path);
  try {
    await once(client, 'connect');
  } catch {
    return null;
  }
  client.on('error', () => undefined); // it comes when the service ends
  client.resume();
  return client;
}

/** Speaks the service's own protocol, SSIP, and leaves once the message is in its queue. */
async function say(socket: string, text: string) {
  const client = connect(socket);
  client.write(`SET SELF CLIENT_NAME tingbao:test:other\r\nSPEAK\r\n${text}\r\n.\r\n`);
  let answers = '';
  for await (const chunk of client) {
    answers += String(chunk);
    if (answers.includes('225 OK MESSAGE QUEUED')) break;
  }
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
