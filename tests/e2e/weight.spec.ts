import { brotliDecompressSync } from 'node:zlib';
import { ask } from './readers/ask.ts';
import { articleRoutes, realIsHere, whyNotReal, type ArticleRoute } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { expect, test } from './test.ts';

/** Bytes after Brotli: a document with its style fits in the first ten packets of a connection. */
const DOCUMENT_LIMIT = 14_600;
const SCRIPT_LIMIT = 10_240;
const LATER_LIMIT = 16_384;

async function brotliBytes(url: string): Promise<number> {
  const { origin, pathname } = new URL(url);
  const { status, headers, body } = await ask(origin, pathname, { 'accept-encoding': 'br' });
  expect(status, url).toBe(200);
  expect(headers['content-encoding'], url).toBe('br');
  expect(brotliDecompressSync(body).length).toBeGreaterThan(body.length);
  return body.length;
}

function weigh(routes: ArticleRoute[]) {
  return async () => {
    const sizes: string[] = [];
    for (const { library, articlePath } of routes) {
      const bytes = await brotliBytes(address(library, articlePath));
      sizes.push(`${articlePath} ${bytes}`);
      expect.soft(bytes, articlePath).toBeLessThanOrEqual(DOCUMENT_LIMIT);
    }
    console.log(`weight of documents in bytes: ${sizes.join(', ')}`);
  };
}

const routes = articleRoutes();
test(
  'documents of the sample editions are light',
  weigh(routes.filter(({ library }) => library === 'seeds')),
);

test.describe('the real page', () => {
  test.skip(!realIsHere, whyNotReal);
  test('has light documents', weigh(routes.filter(({ library }) => library === 'real')));
});

test('a page loads little script, and nothing besides, until it is pressed', async ({ page }) => {
  const [route] = routes;
  if (!route) throw new Error('there is no article');
  const asked: { url: string; kind: string }[] = [];
  page.on('request', (request) => asked.push({ url: request.url(), kind: request.resourceType() }));
  await page.goto(address(route.library, route.articlePath), { waitUntil: 'networkidle' });
  const atLoad = [...asked];
  const kinds = new Set(atLoad.filter(({ url }) => !url.endsWith('.svg')).map(({ kind }) => kind));
  expect([...kinds].sort(), 'a document, its scripts, and nothing else').toEqual(['document', 'script']);
  const inline = await page
    .locator('script:not([src]):not([type])')
    .evaluateAll((scripts) => scripts.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0));
  expect(inline, 'the early script is in the document, and small').toBeLessThan(1024);

  const weighAll = async (list: typeof asked) => {
    const urls = [...new Set(list.filter(({ kind }) => kind === 'script').map(({ url }) => url))];
    const sizes = await Promise.all(urls.map(brotliBytes));
    return sizes.reduce((sum, size) => sum + size, inline);
  };
  const script = await weighAll(atLoad);
  expect(script).toBeGreaterThan(inline);
  expect(script).toBeLessThanOrEqual(SCRIPT_LIMIT);

  await page.locator('[data-do=press]').click();
  await expect(page.locator('[data-do=stop]')).toBeVisible();
  const afterPress = asked.slice(atLoad.length);
  const later = (await weighAll(afterPress)) - inline;
  const sentences = await brotliBytes(address(route.library, `${route.articlePath}/utterances.json`));
  console.log(
    `weight: script at load ${script} bytes; with the first press ${later}, and sentences ${sentences}`,
  );
  expect(later, 'the player comes with the press').toBeGreaterThan(0);
  expect(later).toBeLessThanOrEqual(LATER_LIMIT);
});
