import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hideFraming, restoreFraming } from '../src/framing.ts';
import { securityHeaders } from '../src/security-headers.ts';

/** What Next does with a route handler's answer: drops these two, adds names to Vary. */
const asNextDoes = (headers: Record<string, string>) =>
  Object.entries(headers).filter(([name]) => !/^content-(?:encoding|length)$/i.test(name));

test('encoding and length come through Next and leave no stand-in behind', async () => {
  const body = gzipSync('今日');
  const server = createServer((_request, response) => {
    restoreFraming(response);
    const headers = {
      'Content-Encoding': 'gzip',
      'Content-Length': String(body.length),
      Vary: 'Accept-Encoding',
    };
    for (const [name, value] of asNextDoes(hideFraming(headers))) response.setHeader(name, value);
    response.appendHeader('vary', 'rsc');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await new Promise<IncomingMessage>((resolve) => get({ port, host: '127.0.0.1' }, resolve));
  const received = Buffer.concat(await answer.toArray());
  server.close();
  expect(answer.headers['content-encoding']).toBe('gzip');
  expect(answer.headers['content-length']).toBe(String(body.length));
  expect(answer.headers.vary).toBe('Accept-Encoding');
  expect(Object.keys(answer.headers).filter((name) => name.startsWith('x-'))).toEqual([]);
  expect(String(gunzipSync(received))).toBe('今日');
});

test('the policy lets in the two hashed texts, our own files, and nothing else', () => {
  const hashes = { css: 'sha256-css', early: 'sha256-early' };
  const policy =
    securityHeaders({ css: '', early: '', script: '', recorded: '', listen: '', hashes }, true)[
      'Content-Security-Policy'
    ] ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      "default-src 'none'",
      "script-src 'self' 'sha256-early'",
      "style-src 'sha256-css'",
    ]),
  );
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
});

test('the opener policy is sent where browsers honour it, and nowhere else', () => {
  const hashes = { css: 'sha256-css', early: 'sha256-early' };
  const headers = (trustworthy: boolean) =>
    Object.keys(
      securityHeaders({ css: '', early: '', script: '', recorded: '', listen: '', hashes }, trustworthy),
    );
  expect(headers(true)).toContain('Cross-Origin-Opener-Policy');
  expect(headers(false)).toEqual(headers(true).filter((name) => name !== 'Cross-Origin-Opener-Policy'));
});
