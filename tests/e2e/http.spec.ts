import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { ask } from './readers/ask.ts';
import { articleRoutes, editions } from './readers/editions.ts';
import { address, readers } from './readers/start-readers.ts';
import { strangeEdition } from './readers/strange-library.ts';
import { expect, test } from './test.ts';

const origin = () => address('seeds', '');
const [edition] = editions;
const [route] = articleRoutes();
const article = route?.articlePath ?? '';

test('documents come as Brotli, gzip or plain, each with a tag that saves the second answer', async () => {
  const bodies = [];
  const tags = [];
  for (const [wish, sent] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
    ['br;q=0, gzip;q=0.5', 'gzip'],
  ] as const) {
    const reply = await ask(origin(), article, { 'accept-encoding': wish });
    expect(reply.status).toBe(200);
    expect(reply.headers['content-encoding'], wish).toBe(sent);
    expect(reply.headers['vary']).toMatch(/accept-encoding/i);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(Number(reply.headers['content-length'])).toBe(reply.body.length);
    bodies.push(
      String(sent === 'br' ? brotliDecompressSync(reply.body) : sent ? gunzipSync(reply.body) : reply.body),
    );
    const tag = reply.headers['etag'] ?? '';
    tags.push(tag);
    const again = await ask(origin(), article, { 'accept-encoding': wish, 'if-none-match': tag });
    expect([again.status, again.body.length, again.headers['etag']]).toEqual([304, 0, tag]);
    const other = await ask(origin(), article, { 'accept-encoding': wish, 'if-none-match': '"other"' });
    expect(other.status).toBe(200);
  }
  expect(new Set(bodies).size, 'all encodings hold the same document').toBe(1);
  expect(new Set(tags).size, 'one tag for each encoding').toBe(3);
});

test('an edition’s queue is JSON of its articles, with a tag that saves the second answer, and is nowhere without it', async () => {
  const path = `${edition?.path}/queue.json`;
  const reply = await ask(origin(), path, { 'accept-encoding': 'br' });
  expect(reply.headers['content-type']).toBe('application/json; charset=utf-8');
  const queue = JSON.parse(String(brotliDecompressSync(reply.body))) as { id: string; ms: number }[];
  expect(queue.map(({ id }) => id)).toEqual(edition?.edition.articles.map(({ id }) => id));
  expect(queue.every(({ ms }) => ms > 0)).toBe(true);
  const tag = reply.headers['etag'] ?? '';
  const again = await ask(origin(), path, { 'accept-encoding': 'br', 'if-none-match': tag });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  for (const nowhere of [
    `${edition?.newspaperPath}/1999-01-01/queue.json`,
    `${edition?.path}/queue.json/x`,
    '/queue.json',
  ])
    expect((await ask(origin(), nowhere)).status, nowhere).toBe(404);
});

test('HEAD tells what GET would, without a body; other methods are refused', async () => {
  const wish = { 'accept-encoding': 'br' };
  for (const path of [
    '/',
    article,
    `${article}/utterances.json`,
    `${edition?.path}/queue.json`,
    '/nowhere',
    '/%ff',
  ]) {
    const [get, head] = [await ask(origin(), path, wish), await ask(origin(), path, wish, 'HEAD')];
    expect(head.body.length).toBe(0);
    expect([head.status, head.headers['content-type'], head.headers['etag']], path).toEqual([
      get.status,
      get.headers['content-type'],
      get.headers['etag'],
    ]);
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const reply = await ask(origin(), article, {}, method);
    expect([reply.status, reply.headers['allow']], method).toEqual([405, 'GET, HEAD']);
  }
});

test('scripts never change under their names', async ({ request }) => {
  const html = await (await request.get(address('seeds', '/'))).text();
  const script = /<script type="module" src="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(script).toMatch(/^\/assets\/.*-[0-9A-Z]{8}\.js$/);
  const reply = await ask(origin(), script, { 'accept-encoding': 'br' });
  expect(reply.headers['cache-control']).toContain('immutable');
  expect(reply.headers['content-type']).toMatch(/^text\/javascript/);
});

test('every answer carries the headers that protect a reader', async () => {
  for (const path of [
    '/',
    article,
    `${article}/utterances.json`,
    '/favicon.svg',
    '/nowhere',
    '/%ff',
    '/_next/x',
  ]) {
    const { headers } = await ask(origin(), path);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/default-src 'none'.*script-src 'self' 'sha256-.*frame-ancestors 'none'/s);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("base-uri 'none'");
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy']).toMatch(/^(?:no-referrer|same-origin|strict-origin)/);
    expect(headers['x-powered-by']).toBeUndefined();
  }
});

test('what is not there is a page with a way on', async ({ request }) => {
  const [newspaper, own] = [edition?.newspaperPath ?? '', edition?.path ?? ''];
  for (const [path, ways] of [
    ['/nowhere', ['/']],
    ['/nowhere/2026-01-01/p1-1', ['/']],
    [`${newspaper}/1999-01-01`, [newspaper, '/']],
    [`${own}/p99-1`, [own, newspaper, '/']],
    [`${own}/set-aside/99`, [own, newspaper, '/']],
    [`${own}/set-aside/x`, [own, newspaper, '/']],
    [`${own}/files/none.png`, [own, newspaper, '/']],
    [`${own}/p99-1/utterances.json`, [own, newspaper, '/']],
    [`${article}/more`, [own, newspaper, '/']],
    ['/_next/static/x.js', ['/']],
    ['/api/secret', ['/']],
    ['/__proto__/constructor/toString', ['/']],
  ] as const) {
    const reply = await request.get(address('seeds', path), { failOnStatusCode: false });
    expect.soft(reply.status(), path).toBe(404);
    expect.soft(reply.headers()['cache-control'], path).toContain('no-store');
    const html = await reply.text();
    expect.soft(html, path).toMatch(/<h1[^>]*>没有这一页/);
    for (const way of ways)
      expect.soft(html, `${path} leads on to ${way}`).toMatch(new RegExp(`<main.*href="${way}"`, 's'));
  }
});

test('a malformed address is a page that says so', async () => {
  for (const path of [
    '/%ff',
    '/%',
    '/a%zz',
    '/%00',
    '//example.com/',
    `/${'a'.repeat(5000)}`,
    '/%5c..%5c',
    '/a\\b',
  ]) {
    const reply = await ask(origin(), path);
    expect.soft(reply.status, path.slice(0, 20)).toBe(400);
    expect.soft(String(reply.body), path.slice(0, 20)).toMatch(/<h1[^>]*>地址写得不对/);
  }
});

test('an address longer than the server reads is told so in words', async () => {
  const reply = await ask(origin(), `/${'a'.repeat(20_000)}`);
  expect(reply.status).toBe(400);
  expect(String(reply.body)).toContain('太长');
});

test('pictures are served, and nothing else of the disk', async () => {
  const strange = address('strange', '');
  const at = (name: string) => `${strangeEdition}/files/${name}`;
  for (const name of ['images/lamps.png', '1.png']) {
    const reply = await ask(strange, at(name));
    expect([reply.status, reply.headers['content-type']], name).toEqual([200, 'image/png']);
    expect(reply.body.subarray(1, 4).toString()).toBe('PNG');
    expect((await ask(strange, at(name), { 'if-none-match': reply.headers['etag'] ?? '' })).status).toBe(304);
  }
  const outside = [
    '../secret.png',
    '..%2fsecret.png',
    '%2e%2e/secret.png',
    '%2e%2e%2fsecret.png',
    '..%5csecret.png',
    '%252e%252e%252fsecret.png',
    'images/../../secret.png',
    'images/link.png',
    'images%2flink.png',
    '1.md',
    '3.md',
    '.',
    '',
    encodeURIComponent(`${readers().strangeFolder}/library/secret.png`),
    '/etc/passwd',
    '1.png%00.md',
  ];
  for (const name of outside) {
    const reply = await ask(strange, at(name));
    expect.soft(reply.status, name).toBeGreaterThanOrEqual(300);
    expect.soft(reply.headers['content-type'] ?? '', name).not.toMatch(/^image/);
    expect.soft(String(reply.body), name).not.toMatch(/PNG|root:x:0|newspaper:/);
  }
  for (const path of [
    '/../../../etc/passwd',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/..%2fpackage.json',
  ]) {
    const reply = await ask(strange, path);
    expect.soft(reply.status, path).toBeGreaterThanOrEqual(300);
    expect.soft(String(reply.body), path).not.toMatch(/root:x:0|"dependencies"/);
  }
});

test('a broken page is named with its reason on its edition, and the rest is served', async ({ page }) => {
  await page.goto(address('strange', strangeEdition));
  await expect(page.getByRole('region', { name: '没能读出的内容' })).toContainText(/2\.md：不是文本文件/);
  await expect(page.getByRole('heading', { level: 3, name: '河堤上的灯' })).toBeVisible();
  await expect(page.getByRole('link', { name: /原版图像/ })).toHaveAttribute(
    'href',
    `${strangeEdition}/files/1.png`,
  );
  await page.goto(address('strange', '/'));
  await expect(page.getByRole('region', { name: '没能读出的内容' })).toContainText(/文件是空的/);
  await expect(page.getByRole('main')).not.toContainText(readers().strangeFolder);
  await page.goto(address('strange', `${strangeEdition}/p3-1`));
  const picture = page.getByRole('img', { name: '河堤上亮着一排灯' });
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(64);
});
