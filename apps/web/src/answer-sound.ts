import { ReadableStream as NodeStream } from 'node:stream/web';
import type { Sound } from '@tingbao/library';
import { answerMissing, sameTag, type Answer, type Wishes } from './answer.ts';
import { readByteRange } from './byte-range.ts';
import { hashOf } from './ready.ts';
import type { Reader } from './reader.ts';

/** A recording may be made anew under its name; until this time is over nobody asks again. */
const CACHE = 'public, max-age=3600';

/**
 * A sound, or the part of it that is asked for (RFC 9110, 14), read from its file as it is sent: it is large, and compressed already.
 * The body is not begun before somebody reads it, so a HEAD request opens nothing.
 */
export async function answerSound(
  reader: Reader,
  wishes: Wishes,
  address: string,
  find: () => Promise<Sound | null>,
): Promise<Answer<Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>>> {
  const sound = await find();
  if (!sound) return answerMissing(reader, wishes, address);
  const tag = `"${hashOf(Buffer.from(sound.version))}"`;
  const headers = { 'Accept-Ranges': 'bytes', 'Cache-Control': CACHE, ETag: tag };
  if (sameTag(wishes.ifNoneMatch, tag)) return { status: 304, headers, body: null };
  // Parts of two versions of a file do not go together.
  const isSame = !wishes.ifRange || wishes.ifRange.trim() === tag;
  const range = isSame ? readByteRange(wishes.range, sound.size) : null;
  if (range === 'outside')
    return {
      status: 416,
      headers: { ...headers, 'Content-Range': `bytes */${sound.size}`, 'Content-Length': '0' },
      body: null,
    };
  const { start, end } = range ?? { start: 0, end: sound.size - 1 };
  return {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'Content-Type': sound.type,
      'Content-Length': String(end - start + 1),
      ...(range && { 'Content-Range': `bytes ${start}-${end}/${sound.size}` }),
    },
    body: NodeStream.from(sound.bytes(start, end)) as ReadableStream<Uint8Array>,
  };
}
