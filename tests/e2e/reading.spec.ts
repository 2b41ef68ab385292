import type { Page } from '@playwright/test';
import { articleRoutes, editions } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { expect, test } from './test.ts';

/** How a page is worked without a mouse, without script, and with text of another size. */

const [route] = articleRoutes();
if (!route) throw new Error('the sample editions have no article');
const story = address.bind(null, route.library, route.articlePath);
const [edition] = editions;
const editionAddress = () => address(edition?.library ?? 'seeds', edition?.path ?? '/');

const rootSize = (page: Page) =>
  page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));

interface Stop {
  element: string;
  outline: number;
  inView: boolean;
}

/** Presses Tab through the page and tells where each press led, until it leads out of the page. */
async function tabThrough(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return {
        element: element.outerHTML.slice(0, 120),
        outline: outlineStyle === 'none' ? 0 : parseFloat(outlineWidth),
        inView: top < innerHeight && bottom > 0 && left < innerWidth && right > 0,
      };
    });
    if (!stop || stops.length > 200) return stops;
    stops.push(stop);
  }
}

/** What Tab has to reach, in the order of the document. */
const reachable = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button, select, input, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter(
        (element) => !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
      )
      .map((element) => element.outerHTML.slice(0, 120)),
  );

for (const [name, path] of [
  ['an article', () => story()],
  ['an edition', editionAddress],
  ['the library', () => address('seeds', '/')],
  ['a page that is not there', () => address('seeds', '/nowhere')],
] as const) {
  test(`Tab reaches everything on ${name} in order, and shows where it is`, async ({ page }) => {
    await page.goto(path());
    await page
      .locator('.display-panel summary')
      .evaluate((summary) => summary.parentElement?.setAttribute('open', ''));
    const stops = await tabThrough(page);
    expect(stops.map(({ element }) => element)).toEqual(await reachable(page));
    for (const { element, outline, inView } of stops) {
      expect.soft(outline, `focus is visible on ${element}`).toBeGreaterThanOrEqual(2);
      expect.soft(inView, `focus is on screen at ${element}`).toBe(true);
    }
  });
}

test('the skip link comes first, is seen when it has the focus, and leads to the text', async ({ page }) => {
  await page.goto(story());
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
    true,
  );
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page is whole, and no button is there that does nothing', async ({ page }) => {
    for (const { library, article, articlePath } of articleRoutes()) {
      await page.goto(address(library, articlePath));
      const paragraphs = article.body.filter(({ type }) => type === 'paragraph' || type === 'subhead');
      for (const { id, text } of paragraphs)
        expect(await page.locator(`[id="${id}"]`).textContent()).toBe(text);
      await expect(page.locator('button, select').filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole('navigation').first()).toBeVisible();
    }
  });

  test('the text grows by native controls', async ({ page }) => {
    await page.goto(story());
    const plain = await rootSize(page);
    await page.locator('.display-panel summary').click();
    for (const [size, factor] of [
      ['150%', 1.5],
      ['300%', 3],
      ['100%', 1],
    ] as const) {
      await page.getByRole('radio', { name: size, exact: true }).check();
      expect(await rootSize(page)).toBe(plain * factor);
    }
  });

  test('what was repaired, and how to report a fault, can be read', async ({ page }) => {
    await page.goto(story());
    const mail = await page.getByRole('link', { name: '报告错误' }).getAttribute('href');
    expect(mail).toMatch(/^mailto:errors@example\.com\?subject=\S+&body=\S+$/);
    expect(decodeURIComponent(mail ?? '')).toContain(route.articlePath);
  });
});

test('there are six sizes of text or more, from 100 % to 400 %, and each does what it says', async ({
  page,
}) => {
  await page.goto(story());
  const plain = await rootSize(page);
  const body = page.locator('.body p').first();
  const bodySize = () => body.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const plainBody = await bodySize();
  await page.locator('.display-panel summary').click();
  const radios = page.locator('input[name=size]');
  const sizes = await radios.evaluateAll((inputs) =>
    inputs.map((input) => Number((input as HTMLInputElement).value)),
  );
  expect(sizes.length).toBeGreaterThanOrEqual(6);
  expect([sizes[0], sizes.at(-1)]).toEqual([100, 400]);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  for (const size of sizes) {
    await page.getByRole('radio', { name: `${size}%`, exact: true }).check();
    expect(await rootSize(page)).toBeCloseTo((plain * size) / 100, 3);
    expect(await bodySize()).toBeCloseTo((plainBody * size) / 100, 3);
  }
});

test('the size is kept between visits and pages, before the first paint, and nothing shifts', async ({
  page,
  context,
}) => {
  await page.goto(story());
  const plain = await rootSize(page);
  await page.locator('.display-panel summary').click();
  await page.getByRole('radio', { name: '175%', exact: true }).check();
  await context.addInitScript(() => {
    const seen: { size?: number; shift: number } = { shift: 0 };
    (window as unknown as { __seen: typeof seen }).__seen = seen;
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      seen.size = parseFloat(getComputedStyle(document.documentElement).fontSize);
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const second = await context.newPage();
  for (const [target, url] of [
    [page, story()],
    [page, editionAddress()],
    [second, address('seeds', '/')],
  ] as const) {
    await target.goto(url, { waitUntil: 'networkidle' });
    expect(await rootSize(target)).toBeCloseTo(plain * 1.75, 3);
    const seen = await target.evaluate(
      () => (window as unknown as { __seen: { size?: number; shift: number } }).__seen,
    );
    expect(seen.size, 'the size when the body began').toBeCloseTo(plain * 1.75, 3);
    expect(seen.shift, 'layout shift').toBe(0);
    await expect(target.locator('input[value="175"]')).toBeChecked();
  }
  // Another tab of the same reader follows.
  await second.locator('.display-panel summary').click();
  await second.getByRole('radio', { name: '200%', exact: true }).check();
  await expect.poll(() => rootSize(page)).toBeCloseTo(plain * 2, 3);
});

test('the inline script stands before the style, and both before the body', async ({ request }) => {
  const html = await (await request.get(story())).text();
  const [script, style, body] = ['<script>', '<style>', '<body'].map((mark) => html.indexOf(mark));
  expect(script).toBeGreaterThan(0);
  expect(style).toBeGreaterThan(0);
  expect(Math.max(script ?? 0, style ?? 0)).toBeLessThan(body ?? 0);
});
