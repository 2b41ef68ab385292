import type { Page } from '@playwright/test';
import { articleRoutes } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { expect, test } from './test.ts';

/** What a reader chooses for the eye: each choice acts, with and without script, and is kept. */

const long = articleRoutes().find(
  ({ library, edition, article }) =>
    library === 'seeds' && edition.language === 'zh-Hans' && article.body.length > 8,
);
if (!long) throw new Error('no long article in Chinese');
const story = () => address('seeds', long.articlePath);
const english = () => address('seeds', '/settings/en');

const openPanel = (page: Page) => page.locator('.display-panel summary').click();
const list = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const paragraph = (page: Page) => page.locator('.body > p:not([class])').nth(1);
/** Of a paragraph: lengths in its own em, to two digits. */
const lookOf = (page: Page) =>
  paragraph(page).evaluate((element) => {
    const style = getComputedStyle(element);
    const em = parseFloat(style.fontSize);
    const inEm = (length: string) => Math.round((parseFloat(length) / em) * 100) / 100;
    const article = element.closest('article');
    return {
      leading: inEm(style.lineHeight),
      letter: style.letterSpacing === 'normal' ? 0 : inEm(style.letterSpacing),
      para: inEm(style.marginBlockEnd),
      line: article ? Math.round(article.getBoundingClientRect().width / em) : 0,
      align: style.textAlign,
      weight: style.fontWeight,
      first: style.fontFamily.split(',')[0]?.replaceAll('"', ''),
      headline: getComputedStyle(document.querySelector('h1') ?? element)
        .fontFamily.split(',')[0]
        ?.replaceAll('"', ''),
      size: em,
    };
  });
const colours = (page: Page) =>
  page.evaluate(() => {
    const { color } = getComputedStyle(document.body);
    return [color, getComputedStyle(document.documentElement).backgroundColor];
  });

const choices = [
  ['行距', '2', { leading: 2 }],
  ['字距', '12', { letter: 0.12 }],
  ['段落间距', '3', { para: 3 }],
  ['每行长短', '24', { line: 24 }],
  ['对齐', 'justify', { align: 'justify' }],
  ['笔画粗细', 'bold', { weight: '700' }],
] as const;
const faces = [
  ['song', { first: 'Songti SC', headline: 'Songti SC' }],
  ['hei', { first: 'PingFang SC', headline: 'PingFang SC' }],
  ['legible', { first: 'Yuanti SC', headline: 'Yuanti SC' }],
] as const;
/** Text and ground, as styles/chosen-colours.css has them. */
const themes = [
  ['米黄', 'rgb(51, 36, 15)', 'rgb(241, 228, 200)'],
  ['黄底黑字', 'rgb(0, 0, 0)', 'rgb(255, 233, 77)'],
  ['黑底黄字', 'rgb(255, 233, 77)', 'rgb(0, 0, 0)'],
  ['深色', 'rgb(236, 231, 220)', 'rgb(21, 22, 26)'],
  ['浅色', 'rgb(29, 26, 22)', 'rgb(251, 248, 241)'],
] as const;

for (const script of ['with', 'without'] as const) {
  test.describe(`${script} script`, () => {
    test.use({ javaScriptEnabled: script === 'with' });

    test('each choice of the panel changes the page at once', async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(story());
      // A reader without script has no evaluate, but the driver has one in either case.
      const plain = await lookOf(page);
      expect(plain).toMatchObject({
        leading: 1.8,
        letter: 0,
        para: 0.9,
        line: 38,
        align: 'start',
        weight: '400',
      });
      expect([plain.first, plain.headline]).toEqual(['PingFang SC', 'Songti SC']);
      await openPanel(page);
      const scripted = page.locator('.display-panel :is(button, a, [value=own])').filter({ visible: true });
      await expect(scripted, 'what needs a script is there with it alone').toHaveCount(
        script === 'with' ? 4 : 0,
      );
      let expected: Record<string, unknown> = { ...plain };
      for (const [name, value, change] of choices) {
        await list(page, name).selectOption(value);
        expected = { ...expected, ...change };
        expect(await lookOf(page), name).toEqual(expected);
      }
      for (const [value, change] of faces) {
        await list(page, '字体').selectOption(value);
        expect(await lookOf(page), value).toEqual({ ...expected, ...change });
      }
    });

    test('each colour of the panel is that of text and ground, whatever the system prefers', async ({
      page,
    }) => {
      await page.goto(story());
      await openPanel(page);
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [name, ...pair] of themes) {
          await page.getByRole('radio', { name, exact: true }).check();
          expect(await colours(page), name).toEqual(pair);
        }
        await page.getByRole('radio', { name: '随系统', exact: true }).check();
        const [, ...system] = themes[colorScheme === 'dark' ? 3 : 4];
        expect(await colours(page), `as the system, ${colorScheme}`).toEqual(system);
      }
    });
  });
}

test('the choices are kept, and are there before the first paint', async ({ page, context }) => {
  await page.goto(story());
  await openPanel(page);
  await page.getByRole('radio', { name: '黑底黄字', exact: true }).check();
  await list(page, '行距').selectOption('2.5');
  await list(page, '字体').selectOption('song');
  await context.addInitScript(() => {
    const seen = { early: '' };
    (window as unknown as { __seen: typeof seen }).__seen = seen;
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      const { backgroundColor, lineHeight, fontFamily, fontSize, color } = getComputedStyle(document.body);
      const ratio = parseFloat(lineHeight) / parseFloat(fontSize);
      seen.early = [
        getComputedStyle(document.documentElement).backgroundColor,
        backgroundColor,
        color,
        ratio,
        fontFamily.slice(0, 11),
      ].join(' ');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  for (const url of [
    story(),
    address('seeds', long.path),
    address('seeds', '/'),
    address('seeds', '/settings'),
  ]) {
    await page.goto(url, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(() => (window as unknown as { __seen: { early: string } }).__seen);
    expect(seen.early, 'when the body began').toBe(
      'rgb(0, 0, 0) rgba(0, 0, 0, 0) rgb(255, 233, 77) 2.5 "Songti SC"',
    );
    await expect(page.locator('input[value="yellow-on-black"]')).toBeChecked();
    await expect(page.locator('select[name=leading]')).toHaveValue('2.5');
    const bar = page.locator('meta[name=theme-color]').first();
    await expect(bar, 'the browser’s own bar').toHaveAttribute('content', 'rgb(0, 0, 0)');
  }
});

test('another tab follows, and a page that Back brings again has what was chosen since', async ({
  page,
  context,
}) => {
  await page.goto(story());
  const second = await context.newPage();
  await second.goto(address('seeds', '/settings'));
  await second.getByRole('radio', { name: '米黄', exact: true }).check();
  await expect.poll(() => colours(page)).toEqual(['rgb(51, 36, 15)', 'rgb(241, 228, 200)']);
  await expect(page.locator('input[value=sepia]')).toBeChecked();
  await page.goto(address('seeds', '/settings'));
  await page.getByRole('radio', { name: '深色', exact: true }).check();
  await page.goBack();
  await expect.poll(() => colours(page)).toEqual(['rgb(236, 231, 220)', 'rgb(21, 22, 26)']);
  await expect(page.locator('input[value=dark]')).toBeChecked();
});

test('what storage holds besides choices is nothing', async ({ page }) => {
  await page.goto(story());
  const [plain, ground] = [await lookOf(page), await colours(page)];
  for (const nonsense of [
    'size=1000',
    'size=-1&colours=%22%3E%3Cscript%3E',
    '{"size":"200"}',
    'mark=x&listen=y',
  ]) {
    await page.evaluate((value) => localStorage.setItem('tingbao-display', value), nonsense);
    await page.reload();
    expect(await lookOf(page)).toEqual(plain);
    expect(await colours(page)).toEqual(ground);
    await expect(page.locator('input[name=size][value="100"]')).toBeChecked();
  }
});

test('the form is worked by keys alone, in the order in which it is read', async ({ page }) => {
  await page.goto(story());
  await page.locator('.display-panel summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '125%', exact: true })).toBeFocused();
  expect((await lookOf(page)).size).toBeCloseTo(19 * 1.25, 3);
  await page.keyboard.press('Tab');
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
  expect(await colours(page)).toEqual(['rgb(255, 233, 77)', 'rgb(0, 0, 0)']);
  await page.keyboard.press('Tab');
  await expect(list(page, '字体')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  expect((await lookOf(page)).first).toBe('Songti SC');
  for (let press = 0; press < 7; press += 1) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: '全部恢复原样' })).toBeFocused();
  await page.keyboard.press('Enter');
  expect((await lookOf(page)).size).toBeCloseTo(19, 3);
  await expect(page.locator('.display-panel [role=status]').last()).toHaveText('已恢复原样。');
  await expect(list(page, '字体')).toHaveValue('paper');
});

test('the settings’ screen has the same form, in English too, and a sample of text', async ({ page }) => {
  const shape = () =>
    page
      .locator('[data-display] :is(input, option)')
      .evaluateAll((all) => all.map((each) => `${each.tagName} ${(each as HTMLInputElement).value}`));
  await page.goto(story());
  const panel = await shape();
  expect(panel.length).toBeGreaterThan(30);
  for (const url of [address('seeds', '/settings'), english()]) {
    await page.goto(url);
    expect(await shape()).toEqual(panel);
    await expect(page.locator('[data-display]')).toHaveCount(1);
  }
  await list(page, 'Line height').selectOption('2');
  const sample = page.locator('.display-sample p').first();
  expect(
    await sample.evaluate((element) => {
      const { lineHeight, fontSize } = getComputedStyle(element);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    }),
  ).toBe(2);
});
