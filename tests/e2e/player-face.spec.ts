import type { Page } from '@playwright/test';
import { test } from './listening/rig.ts';
import { english, HOUR, openStill, story, textOf, until } from './listening/stories.ts';
import { expect } from './test.ts';

/** What the next so many presses of Tab come to, by the names that the player gives its controls. */
async function tabsOn(page: Page, count: number) {
  const order: (string | undefined)[] = [];
  for (let tabs = 0; tabs < count; tabs += 1) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const { do: does, choose, set, number, reads } = focused.dataset;
        return does ?? choose ?? set ?? number ?? reads ?? focused.getAttribute('type') ?? focused.localName;
      }),
    );
  }
  return order;
}

test('the keyboard works the player, and focus stays where it is', async ({ listening }) => {
  const { open, pass, log, said, page, state, control } = listening;
  const utterances = await open(story, 'plain');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-do'));
  for (let tabs = 0; tabs < 40 && (await focused()) !== 'press'; tabs += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('press');
  await page.keyboard.press('Enter');
  await page.locator('[data-do=stop]').waitFor();
  await pass(500);
  expect(await state()).toBe('speaking');
  expect(await focused()).toBe('press');
  await page.keyboard.press('Space');
  expect(await state()).toBe('paused');
  await page.keyboard.press('Space');
  await pass(50);
  expect(await state()).toBe('speaking');
  expect(await tabsOn(page, 6)).toEqual([
    'stop',
    'previous-sentence',
    'next-sentence',
    'range',
    'rate',
    'summary',
  ]);
  await page.keyboard.press('Enter');
  expect(await tabsOn(page, 27)).toEqual([
    ...['previous-paragraph', 'next-paragraph', 'previous-section', 'next-section'],
    ...['previous-article', 'next-article', 'skim', 'from', 'read-from'],
    ...['voice', 'sample', 'pitch', 'ownVoices'],
    ...['sleep', 'goOn', 'announce', 'oneByOne', 'sentencePause', 'paragraphPause'],
    ...['rubric', 'byline', 'dateline', 'caption', 'credit', 'table'],
    ...['misread', 'misprinted'],
  ]);
  await control('next-sentence').focus();
  await page.keyboard.press('Enter');
  await pass(50);
  expect((await said()).at(-1)).toBe(textOf(utterances, 1));
  expect(await focused()).toBe('next-sentence');
  const before = (await log('focus')).length;
  await page.keyboard.press('Escape');
  expect(await state()).toBe('stopped');
  expect(await focused()).toBe('next-sentence');
  await pass(HOUR);
  expect((await log('focus')).length, 'focus moved by itself').toBe(before);
  expect((await said()).length).toBe(3);
});

for (const route of [story, english])
  test(`the open player leaves three quarters of a phone to the text: ${route.edition.language}`, async ({
    listening,
  }) => {
    const { press, page } = listening;
    await page.setViewportSize({ width: 360, height: 740 });
    await openStill(listening, route);
    await press();
    await until(listening, 3);
    await expect(page.locator('.player-progress')).not.toBeEmpty();
    const height = () =>
      page.locator('[data-player]').evaluate((player) => player.getBoundingClientRect().height);
    expect(await height()).toBeLessThanOrEqual(740 / 4);
    await page.evaluate(() => scrollTo(0, 1500));
    await expect(page.locator('[data-docked]')).toBeVisible();
    expect((await page.locator('[data-docked]').boundingBox())?.height).toBeLessThanOrEqual(740 / 5);
    await expect(page.locator('[data-docked] [data-left]')).toBeVisible();
  });

test('what was opened stays open from page to page, and what was closed stays closed', async ({
  listening,
}) => {
  const { open, press, page, reach } = listening;
  await open(story, 'plain');
  await press();
  const more = page.locator('[data-more]');
  await expect(more).not.toHaveAttribute('open');
  await reach('skim');
  await expect(more).toHaveAttribute('open');
  await open(english, 'plain');
  await press();
  await expect(more).toHaveAttribute('open');
  await more.locator('summary').click();
  await page.reload({ waitUntil: 'networkidle' });
  await press();
  await expect(more).not.toHaveAttribute('open');
});

for (const route of [story, english])
  test(`no two controls of the player have one name: ${route.edition.language}`, async ({ listening }) => {
    const { open, press, page, reach } = listening;
    await open(route, 'plain');
    await press();
    await reach('skim');
    const snapshot = await page.locator('[data-player]').ariaSnapshot();
    const controls = snapshot
      .split('\n')
      .flatMap((line) => /- (?:button|link|checkbox|combobox|slider|group) "([^"]+)"/.exec(line)?.[1] ?? []);
    expect(controls.length).toBeGreaterThan(30);
    expect(controls.filter((name, at) => controls.indexOf(name) !== at)).toEqual([]);
  });

test('nothing that has the focus is hidden by the bar at the end of the window', async ({ listening }) => {
  const { press, page } = listening;
  await page.setViewportSize({ width: 360, height: 740 });
  await openStill(listening, story);
  await press();
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, document.documentElement.scrollHeight / 2);
  });
  await expect(page.locator('[data-docked]')).toBeVisible();
  let seen = 0;
  for (let tabs = 0; tabs < 60; tabs += 1) {
    await page.keyboard.press('Tab');
    const { hidden, docked } = await page.evaluate(() => {
      const bar = document.querySelector('[data-docked]');
      const focused = document.activeElement;
      if (!bar || !focused || focused === document.body || bar.contains(focused))
        return { hidden: '', docked: false };
      const { bottom } = focused.getBoundingClientRect();
      return {
        hidden: bottom > bar.getBoundingClientRect().top ? focused.outerHTML.slice(0, 80) : '',
        docked: true,
      };
    });
    if (docked) seen += 1;
    expect.soft(hidden).toBe('');
  }
  expect(seen, 'links that were reached beside the bar').toBeGreaterThan(5);
});

test('the bar leads to the player, where all of it is', async ({ listening }) => {
  const { press, page, control } = listening;
  await page.setViewportSize({ width: 360, height: 740 });
  await openStill(listening, story);
  await press();
  await page.evaluate(() => scrollTo(0, 1500));
  await page.locator('[data-docked]').getByRole('link', { name: '播放器' }).click();
  await expect(control('rate')).toBeInViewport();
  expect(await tabsOn(page, 2)).toEqual(['press', 'stop']);
});
