import { marks, openMute, sound, state } from './listening/recorded.ts';
import { recordedEdition } from './readers/recorded-library.ts';
import { expect, test } from './test.ts';

test('without speech an edition is the articles that were recorded, and the next one follows by itself', async ({
  page,
}) => {
  await openMute(page, '');
  await expect(page.getByText('只播放有录音的文章')).toBeVisible();
  await page.locator('[data-do=press]').click();
  await page.locator('[data-choose=rate]').selectOption('5');
  await expect
    .poll(async () => (await sound(page))?.src, { timeout: 20_000 })
    .toBe(encodeURI(`${recordedEdition}/audio/山路.wav`));
  await expect(page.locator('[data-now-link]')).toHaveText('山路通了车');
  await expect.poll(() => state(page)).toBe('stopped');
});

test('without speech, an article whose recording is of another text says that it cannot be heard', async ({
  page,
}) => {
  await openMute(page, '/p1-2');
  await expect(page.getByText('这个浏览器现在读不出这篇文章')).toBeVisible();
  await expect(page.locator('[data-do=press]')).toBeHidden();
  await expect(page.locator('audio')).toHaveCount(0);
});

test('media keys pause the recording and move by its sentences', async ({ page }) => {
  await page.addInitScript(() => {
    const works: Record<string, () => void> = {};
    Object.assign(window, { works });
    navigator.mediaSession.setActionHandler = (action, work) => void (works[action] = work as () => void);
  });
  await openMute(page, '/p1-1');
  await page.locator('[data-do=press]').click();
  const key = (action: string) =>
    page.evaluate(
      (name) => (window as unknown as { works: Record<string, () => void> }).works[name]?.(),
      action,
    );
  await expect.poll(() => page.evaluate(() => navigator.mediaSession.playbackState)).toBe('playing');
  await key('seekforward');
  await expect.poll(async () => (await marks(page)).at(-1)).toBe('本报记者 安晓岚');
  await key('pause');
  expect((await sound(page))?.paused).toBe(true);
  expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
  expect(await page.evaluate(() => navigator.mediaSession.metadata?.title)).toMatch(/^渡口的钟/);
});
