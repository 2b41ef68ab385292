import type { Browser, Page } from '@playwright/test';
import { articleRoutes } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { expect, test } from './test.ts';

/** The link that carries choices to another device, and the pair of colours of one's own. */

const [story] = articleRoutes();
if (!story) throw new Error('the sample editions have no article');
const article = () => address('seeds', story.articlePath);
const settings = (fragment = '') => `${address('seeds', '/settings')}${fragment}`;
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('tingbao-display'));
const radio = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const offer = (page: Page) => page.getByRole('region', { name: '链接带来的设置' });

/** A device that has chosen nothing yet. */
const another = async (browser: Browser) => (await browser.newContext({ locale: 'zh-CN' })).newPage();

test('a link carries the choices to another device, where they are named, taken by a press, and kept', async ({
  page,
  browser,
}) => {
  await page.goto(article());
  await page.locator('.display-panel summary').click();
  await radio(page, '150%').check();
  await radio(page, '米黄').check();
  await page.getByRole('combobox', { name: '字距', exact: true }).selectOption('12');
  const link = page.getByRole('link', { name: '带着这些设置的链接' });
  await expect(link).toHaveAttribute('href', /#size=150&colours=sepia&letter=12$/);
  const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);

  const other = await another(browser);
  await other.goto(href);
  await expect(offer(other)).toContainText('文字大小 150%; 颜色 米黄; 字距 宽');
  expect(await kept(other), 'nothing is kept unasked').toBeNull();
  await expect(radio(other, '100%')).toBeChecked();
  await offer(other).getByRole('button', { name: '采用这些设置' }).press('Enter');
  await expect(radio(other, '150%')).toBeChecked();
  await expect(offer(other)).toBeHidden();
  await expect(other.getByRole('heading', { name: '字号与颜色' })).toBeFocused();
  await expect(other.locator('[data-display-status]')).toHaveText('已采用链接里的设置。');
  expect(new URL(other.url()).hash).toBe('');
  await other.goto(article());
  expect(await other.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(241, 228, 200)',
  );
  await other.goto(href);
  await expect(offer(other)).toContainText('和这台设备上的一样');
  await expect(offer(other).getByRole('button')).toHaveCount(0);
  await other.context().close();
});

test('what a link brings besides choices is nothing', async ({ page }) => {
  for (const fragment of ['', '#ear', '#utm=1', '#__proto__=1', '#%E0%A4%A', '#javascript:alert(1)']) {
    await page.goto('about:blank');
    await page.goto(settings(fragment));
    await expect(page.locator('[data-display-link]')).toBeVisible();
    await expect(offer(page), fragment).toBeHidden();
  }
  await page.goto('about:blank');
  await page.goto(settings('#size=9999&face=%3Cimg src=x%3E&colours=own&ink=fefefe&ground=ffffff&line=24'));
  await expect(offer(page)).toContainText('这个链接带来：每行长短 24 字');
  await offer(page).getByRole('button').click();
  expect(await kept(page)).toBe('line=24');
});

test('a pair of one’s own acts while it is chosen, tells its contrast, and warns under 4.5:1', async ({
  page,
}) => {
  await page.goto(settings());
  await expect(page.getByLabel('底色')).toBeHidden();
  await radio(page, '自选').check();
  const figure = page.locator('[data-contrast]');
  const warning = page.locator('.display-warning');
  const pick = (name: string, colour: string) => page.getByLabel(name).fill(colour);
  await pick('文字的颜色', '#777777');
  await pick('底色', '#ffffff');
  // 4.478: rounded it would be 4.5.
  await expect(figure).toHaveText('对比度 4.4:1');
  await expect(warning).toContainText('低于 4.5:1');
  const legible = await warning.evaluate((element) => {
    const { color, backgroundColor } = getComputedStyle(element);
    return [color, backgroundColor];
  });
  expect(legible).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  await pick('文字的颜色', '#767676');
  await expect(figure).toHaveText('对比度 4.5:1');
  await expect(warning).toHaveText('');
  await pick('文字的颜色', '#ffff00');
  await pick('底色', '#000080');
  await expect(warning).toHaveText('');
  const drawn = () =>
    page.evaluate(() => [
      getComputedStyle(document.body).color,
      getComputedStyle(document.documentElement).backgroundColor,
      getComputedStyle(document.documentElement).colorScheme,
    ]);
  const pair = ['rgb(255, 255, 0)', 'rgb(0, 0, 128)', 'dark'];
  expect(await drawn()).toEqual(pair);
  await page.goto(article());
  expect(await drawn()).toEqual(pair);
  // Another choice and back: the pair is still there.
  await page.locator('.display-panel summary').click();
  await radio(page, '浅色').check();
  await radio(page, '自选').check();
  expect(await drawn()).toEqual(pair);
});
