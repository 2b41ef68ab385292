import { constants, type Stats } from 'node:fs';
import { lstat, open, realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';

/** A sound as it is served. */
export interface Sound {
  /** Its media type, by its first bytes. */
  type: string;
  /** In bytes. */
  size: number;
  /** Changes when the file does. */
  version: string;
  /** The bytes from `start` up to and with `end`, piece by piece; the file is opened only when they are asked for. Rejects where it is gone by then. */
  bytes: (start: number, end: number) => AsyncIterable<Uint8Array>;
}

/** Largest sound that is served, in bytes: half an hour of a WAV file has 300 MB. */
const LARGEST = 512 * 1024 * 1024;
/** A file that was exchanged for a link since the library was opened is not followed. Windows has no such flag. */
const NO_LINK = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

const versionOf = ({ size, mtimeMs }: Stats) => `${size}-${mtimeMs}`;

/** Checks a recording's sound when a library is opened: its path and version, or why it cannot be heard, with the way out. */
export async function findSound(path: string): Promise<{ path: string; version: string } | string> {
  try {
    const real = await realpath(path);
    const home = await realpath(dirname(path));
    if (!real.startsWith(home + sep))
      return 'is a link that leads out of its folder; put the file itself there';
    const status = await lstat(real);
    if (!status.isFile()) return 'is no plain file';
    if (status.size > LARGEST) return `is over ${LARGEST / 1024 / 1024} MB; save it as MP3 or Opus`;
    if ((await typeOf(real)) === null)
      return 'is no sound that browsers play; save it as MP3, M4A, Opus, FLAC, WAV or WebM';
    return { path: real, version: versionOf(status) };
  } catch {
    return 'is not there, or cannot be read; put it beside the file that names it';
  }
}

/** Makes a sound ready for a reader; null where it is gone, has grown too large or is no sound any more. */
export async function readSound(path: string): Promise<Sound | null> {
  try {
    const status = await lstat(path);
    const type = status.isFile() && status.size <= LARGEST ? await typeOf(path) : null;
    return type === null
      ? null
      : {
          type,
          size: status.size,
          version: versionOf(status),
          bytes: (start, end) => bytesOf(path, start, end),
        };
  } catch {
    return null;
  }
}

async function* bytesOf(path: string, start: number, end: number): AsyncIterable<Uint8Array> {
  const handle = await open(path, NO_LINK);
  // The stream closes the file, also where nobody reads it to its end.
  yield* handle.createReadStream({ start, end }) as AsyncIterable<Uint8Array>;
}

async function typeOf(path: string): Promise<string | null> {
  const handle = await open(path, NO_LINK);
  const head = new Uint8Array(12);
  await handle.read(head, 0, head.length, 0).finally(() => handle.close());
  return soundType(head);
}

/** The media type by a sound's first bytes, whatever its name says; null where it is none that we serve. */
export function soundType(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (/^RIFF[^]{4}WAVE/.test(head)) return 'audio/wav';
  if (head.startsWith('OggS')) return 'audio/ogg';
  if (head.startsWith('fLaC')) return 'audio/flac';
  if (head.startsWith('\x1aE\xdf\xa3')) return 'audio/webm';
  if (/^[^]{4}ftyp(?:M4A|M4B|iso|mp4|dash)/.test(head)) return 'audio/mp4';
  if (/^\xff[\xf0\xf1\xf8\xf9]/.test(head)) return 'audio/aac';
  // MPEG audio, layer III: ISO/IEC 11172-3, 2.4.2.3.
  return /^(?:ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/.test(head) ? 'audio/mpeg' : null;
}
