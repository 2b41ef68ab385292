// An output module for speech-dispatcher that makes no sound and keeps a record of what it is given, so that tests see the very
// words that a real browser hands to a real speech service. It needs no sound card, no synthesiser and no configuration of audio.
//
// It speaks the protocol of speech-dispatcher 0.11 (src/modules/module_process.c of brailcom/speechd, 2026-11): lines come in on
// standard input, answers and events go out on standard output. Its folder, the only argument, holds
//   manners.json  how it behaves; read anew at each step, so that a test can change it: see speech-service.ts
//   said.jsonl    one line for each thing that happened, appended before anybody else is told
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const folder = process.argv[2];
const settings = {};
/** Lines still to come of a message or of settings, ended by a lone dot; null between commands. */
let block = null;
/** The message that is "sounding": its text, and the timer that will end it. */
let sounding = null;
/** A browser's player may rightly take an end that comes at once for silence, so each message lasts so long at least. */
const shortestMs = 60;
const lookMs = 10;

const tell = (line) => process.stdout.write(`${line}\n`);
const manners = () => JSON.parse(readFileSync(join(folder, 'manners.json'), 'utf8'));
const record = (what, text) => {
  const { synthesis_voice: voice, language, rate, pitch, volume } = settings;
  const line = { at: Date.now(), what, text, voice, language };
  Object.assign(line, { rate: Number(rate), pitch: Number(pitch), volume: Number(volume) });
  appendFileSync(join(folder, 'said.jsonl'), `${JSON.stringify(line)}\n`);
};

/** Marks and other tags are no words; clients that send none send plain text all the same. */
const plain = (text) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|amp|quot|apos);/g,
      (_, name) => ({ lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" })[name],
    );

function speak(text) {
  if (manners().fails) {
    record('refuse', text);
    return tell('301 ERROR CANT SPEAK');
  }
  record('begin', text);
  tell('200 OK SPEAKING');
  tell('701 BEGIN');
  sounding = { text, timer: setTimeout(endWhenLet, shortestMs) };
}

/** Holds the message until it may end; a STOP ends it before. */
function endWhenLet() {
  const { mayEnd } = manners();
  if (mayEnd === null || ended() < mayEnd) finish('end', '702 END');
  else sounding.timer = setTimeout(endWhenLet, lookMs);
}

/** How many messages have ended since the service was started; from the record, as this program may have been started anew. */
function ended() {
  const said = readFileSync(join(folder, 'said.jsonl'), 'utf8').split('\n').filter(Boolean);
  return said.filter((line) => JSON.parse(line).what === 'end').length;
}

function finish(what, event) {
  if (!sounding) return;
  clearTimeout(sounding.timer);
  record(what, sounding.text);
  sounding = null;
  tell(event);
}

function voices() {
  const { voices: list, voicesAfter } = manners();
  setTimeout(() => {
    for (const { name, language } of list) tell(`200-${name}\t${language}\tnone`);
    tell('200 OK VOICE LIST SENT');
  }, voicesAfter);
}

const blocks = {
  SPEAK: ['202 OK RECEIVING MESSAGE', (lines) => speak(plain(lines.join('\n')))],
  CHAR: ['202 OK RECEIVING MESSAGE', (lines) => speak(lines.join('\n'))],
  KEY: ['202 OK RECEIVING MESSAGE', (lines) => speak(lines.join('\n'))],
  SOUND_ICON: ['202 OK RECEIVING MESSAGE', (lines) => speak(lines.join('\n'))],
  AUDIO: ['207 OK RECEIVING AUDIO SETTINGS', () => tell('203 OK AUDIO INITIALIZED')],
  LOGLEVEL: ['207 OK RECEIVING LOGLEVEL SETTINGS', () => tell('203 OK LOGLEVEL SET')],
  SET: [
    '207 OK RECEIVING SETTINGS',
    (lines) => {
      for (const line of lines)
        settings[line.slice(0, line.indexOf('='))] = line.slice(line.indexOf('=') + 1);
      tell('203 OK SETTINGS RECEIVED');
    },
  ],
};

const commands = {
  INIT: () => tell('299-This module makes no sound\n299 OK LOADED SUCCESSFULLY'),
  'LIST VOICES': voices,
  STOP: () => finish('stop', '703 STOP'),
  PAUSE: () => finish('pause', '704 PAUSE'),
  QUIT: () => {
    tell('210 OK QUIT');
    process.exit(0);
  },
};

createInterface({ input: process.stdin }).on('line', (line) => {
  if (block) {
    if (line !== '.') return block.lines.push(line.startsWith('.') ? line.slice(1) : line);
    const { lines, done } = block;
    block = null;
    return done(lines);
  }
  if (blocks[line]) {
    const [answer, done] = blocks[line];
    block = { lines: [], done };
    return tell(answer);
  }
  const command = commands[line] ?? (() => tell('300 ERR UNKNOWN COMMAND'));
  command();
});
