import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolderLibrary } from '../src/folder-library.ts';
import { readEdition } from '../src/read-edition.ts';
import { readRecording } from '../src/recording-json.ts';
import { soundType } from '../src/sounds.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = '---\nnewspaper: 星河日报\ndate: 2026-03-01\n---\n# 种树\n\n今天上午，市民在河边种树。\n';
const cue = { block: 'headline', start: 0, text: '种树', from: 0, to: 1.5 };
const told = { audio: 'p1-1.wav', name: '陈岚', language: 'zh-CN', cues: [cue] };
const json = (changes: object = {}) => JSON.stringify({ ...told, ...changes });
const wav = Buffer.from('RIFF\x24\x00\x00\x00WAVEfmt the rest of it', 'latin1');
const whole = { 'day/1.md': page, 'day/audio/p1-1.json': json(), 'day/audio/p1-1.wav': wav };

async function read(folder: string, named = 'day') {
  const { recordings, problems } = await readEdition([join(folder, named)], [named]);
  return {
    recordings,
    messages: problems.map(({ message }) => message),
    codes: problems.map(({ code }) => code),
  };
}

async function drain(bytes: AsyncIterable<Uint8Array>) {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

describe('recordings beside an edition', () => {
  it('are read with their sounds', async () => {
    const { recordings, messages } = await read(temporaryFolder(whole));
    expect(messages).toEqual([]);
    expect(recordings[0]).toMatchObject({
      file: 'day/audio/p1-1.json',
      article: 'p1-1',
      sound: 'p1-1.wav',
      name: '陈岚',
      language: 'zh-CN',
      cues: [cue],
    });
  });

  it('of a single file lie in a folder of its name', async () => {
    const { recordings } = await read(
      temporaryFolder({ 'day.md': page, 'day.audio/p1-1.json': json(), 'day.audio/p1-1.wav': wav }),
      'day.md',
    );
    expect(recordings).toHaveLength(1);
  });

  it('are no editions of their own, whatever text lies with them', async () => {
    const library = await openFolderLibrary([temporaryFolder({ ...whole, 'day/audio/p1-1.txt': '种树\n' })]);
    expect((await library.newspapers()).map(({ editions }) => editions.length)).toEqual([1]);
  });

  it.each([
    [
      'that is no JSON',
      '{',
      'recording',
      /^day\/audio\/p1-1\.json: it is no JSON object .*docs\/web-speech\.md$/,
    ],
    ['that is binary', Buffer.from([0, 159, 1, 2]), 'recording', /it is not text/],
    ['over half a megabyte', json({ more: 'x'.repeat(600_000) }), 'recording', /over 512 KB/],
    [
      'whose sound is not there',
      json({ audio: 'p1-2.wav' }),
      'recording-sound',
      /its sound p1-2\.wav is not there/,
    ],
    [
      'whose sound is none',
      json({ audio: 'p1-1.json' }),
      'recording-sound',
      /p1-1\.json is no sound that browsers play/,
    ],
    ['whose sound is a folder', json({ audio: 'more' }), 'recording-sound', /more is no plain file/],
  ])('one %s is named and passed over', async (_, content, code, message) => {
    const folder = temporaryFolder({ ...whole, 'day/audio/p1-1.json': content, 'day/audio/more/x.wav': wav });
    const { recordings, messages, codes } = await read(folder);
    expect([recordings, codes]).toEqual([[], [code]]);
    expect(messages[0]).toMatch(message);
    const library = await openFolderLibrary([folder]);
    expect((await library.edition('xinghe-ribao', '2026-03-01'))?.recordings).toEqual([]);
  });

  it('of no article are named, twenty of them at most', async () => {
    const strays = Array.from({ length: 25 }, (_, at) => [`day/audio/p9-${at + 1}.json`, json()]);
    const { recordings, messages } = await read(
      temporaryFolder({ ...whole, ...(Object.fromEntries(strays) as Record<string, string>) }),
    );
    expect(recordings).toHaveLength(1);
    expect(messages).toHaveLength(20);
    expect(messages[0]).toMatch(/^day\/audio\/p9-1\.json: no article of this edition is called so/);
  });

  it('that links lead out of the folder for are not followed', async () => {
    const folder = temporaryFolder({ 'day/1.md': page, 'else/p1-1.json': json(), 'else/p1-1.wav': wav });
    symlinkSync(join(folder, 'else'), join(folder, 'day/audio'));
    expect((await read(folder)).messages).toEqual(['day/audio: it is a link that leads out of its folder']);
    const single = temporaryFolder({ 'day/1.md': page, 'day/audio/p1-1.json': json(), 'secret.wav': wav });
    symlinkSync(join(single, 'secret.wav'), join(single, 'day/audio/p1-1.wav'));
    expect((await read(single)).messages[0]).toMatch(
      /its sound p1-1\.wav is a link that leads out of its folder/,
    );
  });
});

describe('the JSON of a recording', () => {
  const cues = (...changes: object[]) => json({ cues: changes.map((change) => ({ ...cue, ...change })) });
  it.each([
    ['a path as its sound', json({ audio: '../secret.wav' }), 'audio'],
    ['a path of Windows', json({ audio: 'C:\\secret.wav' }), 'audio'],
    ['a hidden file', json({ audio: '.wav' }), 'audio'],
    ['an address', json({ audio: 'https://example.com/a.mp3' }), 'audio'],
    ['an escaped path', json({ audio: '..%2fsecret.wav' }), 'audio'],
    ['a control character in a name', json({ audio: 'a\n.wav' }), 'audio'],
    ['a sound that is a list', json({ audio: ['a.wav'] }), 'audio'],
    ['nobody who reads', json({ name: ' ' }), 'name'],
    ['a very long name', json({ name: '陈'.repeat(81) }), 'name'],
    ['a language without a region', json({ language: 'zh' }), 'language'],
    ['a language that is markup', json({ language: '"><b>' }), 'language'],
    ['no sentences', json({ cues: [] }), 'cues'],
    ['sentences that are no list', json({ cues: { length: 3 } }), 'cues'],
    ['too many sentences', json({ cues: Array.from({ length: 5001 }, () => cue) }), 'cues'],
    ['a sentence that is null', json({ cues: [cue, null] }), 'cue 2'],
    ['a block that is markup', cues({ block: '<b>' }), 'cue 1'],
    ['a place before the beginning', cues({ start: -1 }), 'cue 1'],
    ['half a place', cues({ start: 0.5 }), 'cue 1'],
    ['no text', cues({ text: '' }), 'cue 1'],
    ['a text of a whole page', cues({ text: '字'.repeat(2001) }), 'cue 1'],
    ['a time that is text', cues({ from: '0' }), 'cue 1'],
    ['a negative time', cues({ from: -1 }), 'cue 1'],
    ['a time that is too large for a number', json().replace('1.5', '1e999'), 'cue 1'],
    ['an end before its beginning', cues({ from: 2 }), 'cue 1'],
    ['sentences that overlap', cues({}, { from: 1.4, to: 3 }), 'cue 2'],
    ['a list', '[]', 'JSON'],
    ['a prototype', '{"__proto__": {"audio": "a.wav"}}', 'audio'],
  ])('with %s is refused with the place', (_, given, about) => {
    const read = readRecording(given);
    expect('reason' in read && read.about).toBe(about);
  });

  it('may say more than we know', () => {
    expect(readRecording(json({ licence: 'CC BY 4.0' }))).not.toHaveProperty('reason');
  });
});

describe('the sound of a recording', () => {
  it('is read piece by piece, by its name alone, and is null where it is gone or no sound any more', async () => {
    const folder = temporaryFolder(whole);
    const library = await openFolderLibrary([folder]);
    const sound = await library.sound('xinghe-ribao', '2026-03-01', 'p1-1.wav');
    expect([sound?.type, sound?.size]).toEqual(['audio/wav', wav.length]);
    expect(sound && String(await drain(sound.bytes(0, 3)))).toBe('RIFF');
    expect(sound && String(await drain(sound.bytes(8, wav.length - 1)))).toBe('WAVEfmt the rest of it');
    for (const file of ['p1-1.json', '../1.md', 'audio/p1-1.wav', '__proto__', ''])
      expect(await library.sound('xinghe-ribao', '2026-03-01', file), file).toBeNull();
    expect(await library.sound('xinghe-ribao', '2026-03-02', 'p1-1.wav')).toBeNull();
    writeFileSync(join(folder, 'day/audio/p1-1.wav'), 'no sound');
    expect(await library.sound('xinghe-ribao', '2026-03-01', 'p1-1.wav')).toBeNull();
  });

  it('changes the revision with its file', async () => {
    const one = await openFolderLibrary([temporaryFolder(whole)]);
    const other = await openFolderLibrary([
      temporaryFolder({ ...whole, 'day/audio/p1-1.wav': Buffer.concat([wav, wav]) }),
    ]);
    expect(one.revision).not.toBe(other.revision);
  });

  it('that was exchanged for a link afterwards is not followed', async () => {
    const folder = temporaryFolder(whole);
    const library = await openFolderLibrary([folder]);
    mkdirSync(join(folder, 'else'));
    writeFileSync(join(folder, 'else/secret.wav'), wav);
    rmSync(join(folder, 'day/audio/p1-1.wav'));
    symlinkSync(join(folder, 'else/secret.wav'), join(folder, 'day/audio/p1-1.wav'));
    expect(await library.sound('xinghe-ribao', '2026-03-01', 'p1-1.wav')).toBeNull();
  });

  it.each([
    ['RIFF\0\0\0\0WAVE', 'audio/wav'],
    ['OggS\0\x02', 'audio/ogg'],
    ['fLaC\0\0\0\x22', 'audio/flac'],
    ['ID3\x04', 'audio/mpeg'],
    ['\xff\xfb\x90\x64', 'audio/mpeg'],
    ['\xff\xf1\x50\x80', 'audio/aac'],
    ['\0\0\0\x1cftypM4A ', 'audio/mp4'],
    ['\x1a\x45\xdf\xa3', 'audio/webm'],
    ['\0\0\0\x1cftypavif', null], // a picture
    ['RIFF\0\0\0\0WEBP', null],
    ['\xff\xfeh\0i\0', null], // UTF-16
    ['\xff\xd8\xff\xe0', null], // JPEG
    ['<svg', null],
    ['', null],
  ])('is known by its first bytes: %j', (head, type) => {
    expect(soundType(Buffer.from(head, 'latin1'))).toBe(type);
  });
});
