import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Utterance } from '@tingbao/speech';
import { tingbao } from './serve.ts';

/** The address of an edition of three invented articles, of which the first and the last were recorded. */
export const recordedEdition = '/luyin-bao/2026-01-03';
export const recordedScreens = ['', '/p1-1'].map((path) => ({
  library: 'recorded' as const,
  path: recordedEdition + path,
}));
/** How long each sentence of a recording lasts, in seconds. */
export const SENTENCE = 1.5;

const page = `---
newspaper: 录音报
slug: luyin-bao
date: 2026-01-03
language: zh-Hans
page: 1
---

# 渡口的钟

本报记者 安晓岚

清早六点，渡口的钟敲了三下。摆渡的人把缆绳解开。

船到江心，雾还没有散尽。

# 菜场添了新秤

本报记者 祁望

城东菜场的二十个摊位昨天换上了新秤，买菜的人看得更清楚了。

# 山路通了车

本报记者 白小溪

石桥村的山路昨天通了车，孩子们上学少走一个小时。
`;

/** Writes the edition with a WAV file of a low tone and its times for each recorded article, and one recording of another text. */
export function writeRecordedLibrary(folder: string): void {
  const edition = join(folder, 'luyin-bao');
  mkdirSync(join(edition, 'audio'), { recursive: true });
  writeFileSync(join(edition, '1.md'), page);
  const { stdout } = spawnSync(process.execPath, [tingbao, 'say', '--json', edition], { encoding: 'utf8' });
  const sentences = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Utterance & { article: string; written: string });
  for (const [article, sound] of [
    ['p1-1', 'p1-1.wav'],
    ['p1-3', '山路.wav'],
  ] as const) {
    const cues = sentences
      .filter((sentence) => sentence.article === article)
      .map(({ locator: { block, start }, written }, at) => ({
        block,
        start,
        text: written,
        from: at * SENTENCE,
        to: (at + 1) * SENTENCE,
      }));
    const told = { audio: sound, name: '陈岚', language: 'zh-CN', cues };
    writeFileSync(join(edition, 'audio', `${article}.json`), JSON.stringify(told));
    writeFileSync(join(edition, 'audio', sound), tone(cues.length * SENTENCE));
  }
  const stale = { block: 'headline', start: 0, text: '菜场添了旧秤', from: 0, to: 1 };
  writeFileSync(
    join(edition, 'audio', 'p1-2.json'),
    JSON.stringify({ audio: 'p1-1.wav', name: '陈岚', language: 'zh-CN', cues: [stale] }),
  );
  writeFileSync(join(folder, 'secret.wav'), tone(1));
}

/** A WAV file: one channel, eight bits a sample, 110 Hz, hardly audible. */
function tone(seconds: number): Buffer {
  const rate = 8000;
  const samples = Buffer.from(
    Array.from({ length: Math.round(seconds * rate) }, (_, at) =>
      Math.round(128 + 4 * Math.sin((2 * Math.PI * 110 * at) / rate)),
    ),
  );
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20); // PCM
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}
