import type { Sound } from '@tingbao/library';
import { describe, expect, it } from 'vitest';
import type { Wishes } from '../src/answer.ts';
import { answerSound } from '../src/answer-sound.ts';
import { readByteRange } from '../src/byte-range.ts';
import { edition, reader, umbrella } from './sample.ts';

describe('a Range header', () => {
  // Of ten bytes, 0 to 9.
  it.each([
    ['bytes=0-3', { start: 0, end: 3 }],
    ['bytes=4-', { start: 4, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=8-99', { start: 8, end: 9 }],
    ['Bytes= 9-9 ', { start: 9, end: 9 }],
    ['bytes=10-', 'outside'],
    ['bytes=99-100', 'outside'],
    ['bytes=-0', 'outside'],
    ['bytes=3-1', null], // no range: RFC 9110, 14.1.1
    ['bytes=-', null],
    ['bytes=0-1,4-5', null],
    ['bytes=--1', null],
    ['bytes=0x1-2', null],
    [`bytes=${'9'.repeat(400)}-`, null],
    ['lines=0-1', null],
    ['', null],
    [null, null],
  ])('%j', (header, range) => {
    expect(readByteRange(header, 10)).toEqual(range);
  });
});

let begun = 0;
const sound: Sound = {
  type: 'audio/ogg',
  size: 10,
  version: '10-1',
  bytes: async function* (start, end) {
    begun += 1;
    yield Buffer.from('0123456789').subarray(start, end + 1);
  },
};
const plain: Wishes = { acceptEncoding: 'br, gzip', ifNoneMatch: null };
async function ask(wishes: Partial<Wishes> = {}, found: Sound | null = sound) {
  const { status, headers, body } = await answerSound(
    reader(edition([umbrella])),
    { ...plain, ...wishes },
    '/yunxi-wanbao/2025-11-03/audio/p1-1.opus',
    async () => found,
  );
  return { status, headers, text: () => new Response(body).text() };
}

describe('a sound', () => {
  it('comes whole, uncompressed, with a tag, and says that its parts can be had', async () => {
    const { status, headers, text } = await ask();
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'Content-Type': 'audio/ogg',
      'Content-Length': '10',
      'Accept-Ranges': 'bytes',
      'Cache-Control': 'public, max-age=3600',
    });
    expect(headers).not.toHaveProperty('Content-Encoding');
    expect(headers['ETag']).toMatch(/^"[\w-]+"$/);
    expect(await text()).toBe('0123456789');
  });

  it('comes in the part that is asked for', async () => {
    const { status, headers, text } = await ask({ range: 'bytes=2-4' });
    expect(status).toBe(206);
    expect(headers).toMatchObject({ 'Content-Range': 'bytes 2-4/10', 'Content-Length': '3' });
    expect(await text()).toBe('234');
  });

  it('has no part behind its end', async () => {
    const { status, headers, text } = await ask({ range: 'bytes=10-' });
    expect([status, headers['Content-Range'], await text()]).toEqual([416, 'bytes */10', '']);
  });

  it('is not sent again to who has it', async () => {
    const tag = (await ask()).headers['ETag'] ?? '';
    const { status, text } = await ask({ ifNoneMatch: tag, range: 'bytes=2-4' });
    expect([status, await text()]).toEqual([304, '']);
  });

  it('comes whole where the part that is asked for is of another version', async () => {
    const tag = (await ask()).headers['ETag'] ?? '';
    expect((await ask({ range: 'bytes=2-4', ifRange: tag })).status).toBe(206);
    expect((await ask({ range: 'bytes=2-4', ifRange: tag }, { ...sound, version: '10-2' })).status).toBe(200);
  });

  it('is not opened before its body is read, as for HEAD it never is', async () => {
    begun = 0;
    const { text } = await ask();
    await new Promise((turn) => setTimeout(turn));
    expect(begun).toBe(0);
    await text();
    expect(begun).toBe(1);
  });

  it('that is not there is a page with a way on', async () => {
    const { status, text } = await ask({ acceptEncoding: null }, null);
    expect(status).toBe(404);
    expect(await text()).toContain('href="/yunxi-wanbao/2025-11-03"');
  });
});
