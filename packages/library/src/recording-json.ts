import type { Cue, Recording } from '@tingbao/edition';

/** What a recording's file says, but for its own name and the article’s, which is the same; or why it is not read, in one line with the way out. */
export type RecordingReading = Omit<Recording, 'article' | 'file'> | { reason: string; about: string };

/** Most sentences of an article, and longest time in it, in seconds: a day. */
const MOST = 5000;
const LONGEST = 24 * 60 * 60;
const LONGEST_NAME = 80;
const LONGEST_TEXT = 2000;
const DOCS = 'compare with docs/web-speech.md';

/** Reads the JSON of a recording. Never throws; keys that it does not know it passes over. */
export function readRecording(json: string): RecordingReading {
  const given = parse(json);
  if (!isObject(given))
    return { about: 'JSON', reason: `it is no JSON object with audio, name, language and cues; ${DOCS}` };
  const { audio, name, language, cues } = given;
  if (!isFileName(audio))
    return {
      about: 'audio',
      reason: 'audio is no plain file name; name a sound beside this file, like p1-1.mp3',
    };
  if (!isLine(name, LONGEST_NAME))
    return {
      about: 'name',
      reason: `name is missing, empty or over ${LONGEST_NAME} characters; write who reads`,
    };
  if (!isRegional(language))
    return { about: 'language', reason: 'language is none with a region; write one like zh-CN or en-US' };
  if (!Array.isArray(cues) || cues.length === 0 || cues.length > MOST)
    return { about: 'cues', reason: `cues is no list of 1 to ${MOST} sentences; ${DOCS}` };
  const read: Cue[] = [];
  for (const [index, each] of cues.entries()) {
    const cue = readCue(each, read.at(-1)?.to ?? 0);
    if (typeof cue === 'string') return { about: `cue ${index + 1}`, reason: `cue ${index + 1}: ${cue}` };
    read.push(cue);
  }
  return { sound: audio, name: name.trim(), language, cues: read };
}

/** One sentence, which does not begin before `earliest`; or why it is none. */
function readCue(given: unknown, earliest: number): Cue | string {
  if (!isObject(given)) return `it is no object with block, start, text, from and to; ${DOCS}`;
  const { block, start, text, from, to } = given;
  if (typeof block !== 'string' || !/^[a-z][a-z0-9-]{0,99}$/.test(block))
    return 'block is the id of no element; take it from the sentence’s locator in utterances.json';
  if (!Number.isSafeInteger(start) || (start as number) < 0)
    return 'start is no whole number; take it from the sentence’s locator in utterances.json';
  if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST_TEXT)
    return `text is missing, empty or over ${LONGEST_TEXT} characters; write the sentence as it is displayed`;
  if (!isTime(from) || !isTime(to) || from >= to)
    return 'from and to are seconds, and to is later; measure them from the beginning of the sound';
  if (from < earliest)
    return 'it begins before the sentence above it ends; list sentences in the order of the sound';
  return { block, start: start as number, text, from, to };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LONGEST;

const isLine = (value: unknown, longest: number): value is string =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  value.length <= longest &&
  !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);

/** A name that means one file in one folder to every system, and to every address. */
const isFileName = (value: unknown): value is string =>
  isLine(value, 200) && !/^\.|[/\\:?#%*"<>|]/u.test(value);

const isRegional = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-(?:[A-Z]{2}|\d{3})$/.test(value);
