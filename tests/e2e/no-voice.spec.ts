import type { Page } from '@playwright/test';
import { articleRoutes } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { test } from './listening/rig.ts';
import { expect } from './test.ts';

const [route] = articleRoutes().filter(({ edition }) => edition.language === 'zh-Hans');
if (!route) throw new Error('there is no article in Chinese');
const story = route;

async function expectHelp(page: Page) {
  await expect(page.getByText('这个浏览器现在读不出这篇文章')).toBeVisible();
  for (const block of story.article.body.filter(({ type }) => type === 'paragraph'))
    await expect(page.locator(`[id="${block.id}"]`)).toHaveText(block.text);
  expect(await page.getByRole('link').count()).toBeGreaterThan(5);
}

for (const kind of ['no-chinese', null] as const) {
  test(`${kind ?? 'no speech at all'}: the player says so without a press, and the page is whole`, async ({
    listening,
  }) => {
    const { open, pass, page, control, log } = listening;
    await open(story, kind);
    await pass(15_000);
    await expectHelp(page);
    await expect(control('press')).toBeHidden();
    expect(await log('speak')).toEqual([]);
    await page.keyboard.press('Escape');
  });
}

test('no voices: that is told beside the button when the wait is over, and the voice is tried at a press', async ({
  listening,
}) => {
  const { open, press, pass, page, state, control, log } = listening;
  await open(story, 'no-voices');
  await pass(5000);
  const note = page.getByText('还没有找到能用的声音');
  await expect(note).toBeHidden();
  await pass(10_000);
  await expect(note).toBeVisible();
  await expect(control('press')).toHaveAccessibleDescription(/还没有找到能用的声音/);
  await expectHelp(page);
  expect(await log('status'), 'nothing is announced unasked').toEqual([]);
  await press();
  await expect(note).toBeHidden();
  await pass(5000);
  expect(await state()).toBe('failed');
  await expect(page.getByRole('status')).toContainText('没有找到能读这篇文章的声音');
  await expectHelp(page);
});

for (const kind of ['dumb', 'soundless'] as const) {
  test(`${kind}: where nothing was ever heard, the player says so within ten seconds`, async ({
    listening,
  }) => {
    const { open, press, pass, page, state, control } = listening;
    await open(story, kind);
    await press();
    await pass(10_000);
    expect(await state()).toBe('failed');
    await expect(page.getByRole('status')).toContainText('浏览器没有读出声音');
    await expect(page.getByRole('status')).toContainText('重新打开');
    await expect(control('press')).toHaveText('继续');
    await expectHelp(page);
    const hidden = await control('press').evaluate((button: HTMLButtonElement) => {
      button.click();
      return document.querySelector<HTMLElement>('[data-help]')?.hidden;
    });
    expect(hidden, 'no help while it is tried again').toBe(true);
    await pass(10_000);
    await expect(page.getByRole('status')).toContainText('浏览器没有读出声音');
    await expectHelp(page);
  });
}

test('dumb, on an English page: the words and the way out are English', async ({ listening }) => {
  const { open, press, pass, page, state } = listening;
  const [english] = articleRoutes().filter(({ edition }) => edition.language === 'en');
  if (!english) throw new Error('there is no article in English');
  await open(english, 'dumb');
  await press();
  await pass(10_000);
  expect(await state()).toBe('failed');
  await expect(page.getByRole('status')).toContainText('The browser made no sound.');
  await expect(page.getByRole('status')).toContainText('close the browser and open it again');
});

for (const [system, userAgent, first] of [
  [
    'a Windows computer',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/138.0.0.0',
    'Windows',
  ],
  [
    'an Android phone',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/138.0.0.0 Mobile',
    '安卓',
  ],
  ['WeChat', 'Mozilla/5.0 (Linux; Android 15; wv) AppleWebKit/537.36 MicroMessenger/8.0.60.2860', '微信'],
] as const) {
  test.describe(system, () => {
    test.use({ userAgent });
    test('its own way to a voice comes first, and all others follow', async ({ listening }) => {
      const { open, pass, page } = listening;
      await open(story, null);
      await pass(2000);
      await expectHelp(page);
      const ways = page.locator('[data-help] li');
      await expect(ways).toHaveCount(6);
      await expect(ways.first()).toContainText(first);
      await expect(page.getByText('微信里打开的网页多半不能朗读')).toBeVisible({
        visible: system === 'WeChat',
      });
    });
  });
}

test('this Chromium itself, which has no voice: the player says so, and the page is whole', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(address(story.library, story.articlePath), { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
  await page.clock.runFor(15_000);
  await page.getByRole('button', { name: '听报' }).click();
  await expect(page.locator('[data-do=stop]')).toBeVisible();
  await expect
    .poll(async () => {
      await page.clock.runFor(60_000);
      return page.locator('[data-player]').getAttribute('data-state');
    })
    .toBe('failed');
  await expect(page.getByRole('status')).toContainText('没有找到能读这篇文章的声音');
  await expectHelp(page);
});

test('sentences that cannot be fetched are told, and asked for again', async ({ listening, quiet }) => {
  const { open, press, pass, page, said, control, state } = listening;
  const utterances = await open(story, 'plain');
  await page.route('**/utterances.json', (request) => request.abort());
  await press();
  await expect
    .poll(async () => {
      await pass(10_000);
      return state();
    })
    .toBe('failed');
  await expect(page.getByRole('status')).toContainText('没有取到');
  await page.unroute('**/utterances.json');
  await control('press').click();
  await expect
    .poll(async () => {
      await pass(60_000);
      return state();
    })
    .toBe('stopped');
  expect((await said()).slice(-utterances.length + 1)).toEqual(utterances.slice(1).map(({ text }) => text));
  // The browser itself tells of the request that this test had fail.
  expect(quiet.splice(0).filter((complaint) => !complaint.includes('net::ERR_FAILED'))).toEqual([]);
});
