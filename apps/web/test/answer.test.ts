import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { createElement } from 'react';
import { expect, test, vi } from 'vitest';
import { answerDocument, answerJson, answerMissing } from '../src/answer.ts';
import { edition, reader, umbrella } from './sample.ts';

const page = async () => createElement('p', null, 'page');
const wishes = (acceptEncoding: string | null = null, ifNoneMatch: string | null = null) => ({
  acceptEncoding,
  ifNoneMatch,
});

test('a document comes in the encoding asked for, with a tag of its own for each', async () => {
  const open = reader(edition([umbrella]));
  const ask = (encoding: string | null) => answerDocument(open, wishes(encoding), '/a', page);
  const [plain, gzip, brotli] = [await ask(null), await ask('gzip'), await ask('gzip, br')];
  expect(String(Buffer.from(plain.body ?? []))).toBe('<!doctype html><p>page</p>');
  expect(String(gunzipSync(gzip.body ?? new Uint8Array()))).toBe('<!doctype html><p>page</p>');
  expect(String(brotliDecompressSync(brotli.body ?? new Uint8Array()))).toBe('<!doctype html><p>page</p>');
  expect(gzip.headers['Content-Encoding']).toBe('gzip');
  expect(new Set([plain, gzip, brotli].map(({ headers }) => headers['ETag'])).size).toBe(3);
});

test('a browser that has the bytes gets 304 and no body', async () => {
  const open = reader(edition([umbrella]));
  const first = await answerDocument(open, wishes('br'), '/a', page);
  const tag = first.headers['ETag'] ?? '';
  for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
    const again = await answerDocument(open, wishes('br', given), '/a', page);
    expect([again.status, again.body]).toEqual([304, null]);
  }
  expect((await answerDocument(open, wishes('gzip', tag), '/a', page)).status).toBe(200);
});

test('a document is drawn once for each revision of the library', async () => {
  const open = reader(edition([umbrella]));
  const draw = vi.fn(page);
  await answerDocument(open, wishes(), '/a', draw);
  await answerDocument(open, wishes(), '/a', draw);
  expect(draw).toHaveBeenCalledTimes(1);
  const renewed = { ...open, library: { ...open.library, revision: 'r2' } };
  await answerDocument(renewed, wishes(), '/a', draw);
  expect(draw).toHaveBeenCalledTimes(2);
});

test('what is not found is a page with a way on and is never kept', async () => {
  const open = reader(edition([umbrella]));
  for (let made = 0; made < 50; made += 1) {
    const answer = await answerJson(
      open,
      wishes(),
      `/yunxi-wanbao/2025-11-03/x${made}/utterances.json`,
      async () => null,
    );
    expect(answer.status).toBe(404);
  }
  expect(open.cache.heldBytes).toBe(0);
  const missing = await answerMissing(open, wishes(), '/yunxi-wanbao/2025-11-03/nope');
  const html = String(Buffer.from(missing.body ?? []));
  expect(html).toContain('href="/yunxi-wanbao/2025-11-03"');
  expect(missing.headers['Cache-Control']).toBe('no-store');
});

test('a fault while drawing is logged and answered with a page', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const open = reader(edition([umbrella]));
  const answer = await answerDocument(open, wishes(), '/a', async () => {
    throw new Error('ink ran out');
  });
  expect(answer.status).toBe(500);
  expect(String(Buffer.from(answer.body ?? []))).toContain('这一页出了故障');
  expect(log.mock.calls.flat().map(String).join(' ')).toContain('ink ran out');
  expect(open.cache.heldBytes).toBe(0);
  log.mockRestore();
});

test('a library that fails even for the page that says so still gets an answer', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = { newspapers: () => Promise.reject(new Error('disk gone')) };
  const answer = await answerMissing(reader(edition([umbrella]), broken), wishes(), '/x');
  expect(answer.status).toBe(404);
  expect(answer.body?.length).toBeGreaterThan(0);
  log.mockRestore();
});

test('a NUL of a newspaper takes one place in the document, as it does in the text', async () => {
  const open = reader(edition([umbrella]));
  const document = await answerDocument(open, wishes(), '/nul', async () =>
    createElement('p', null, '一\0二'),
  );
  expect(String(Buffer.from(document.body ?? []))).toBe('<!doctype html><p>一\ufffd二</p>');
});
