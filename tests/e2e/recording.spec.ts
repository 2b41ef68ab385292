import { marks, openMute, sound, state, url, watch, type Kept } from './listening/recorded.ts';
import { test as rigged } from './listening/rig.ts';
import { recordedEdition, SENTENCE } from './readers/recorded-library.ts';
import { expect, test } from './test.ts';

// What an article is heard as, by its page in recorded-library.ts.
const first = [
  '渡口的钟',
  '本报记者 安晓岚',
  '清早六点，渡口的钟敲了三下。',
  '摆渡的人把缆绳解开。',
  '船到江心，雾还没有散尽。',
];
const weChat = 'Mozilla/5.0 (Linux; Android 15; wv) AppleWebKit/537.36 MicroMessenger/8.0.60.2860';
for (const [browser, userAgent] of [
  ['a browser', undefined],
  ['WeChat', weChat],
] as const) {
  test.describe(`${browser} without speech`, () => {
    if (userAgent) test.use({ userAgent });
    test('plays the recording at the press, and marks, skips and stops by its sentences', async ({
      page,
    }) => {
      await openMute(page, '/p1-1');
      await expect(page.locator('[data-help]')).toBeHidden();
      expect(await sound(page), 'nothing plays unasked').toBeNull();
      await page.getByRole('button', { name: '听报' }).click();
      const plays = await page.evaluate(() => (window as unknown as Kept).kept.plays);
      expect(plays[0], 'inside the press itself, as phones want it').toBe('click');
      await expect.poll(() => marks(page)).toEqual(first.slice(0, 2));
      const { at, src } = (await sound(page)) ?? { at: 0 };
      expect(src).toBe(`${recordedEdition}/audio/p1-1.wav`);
      expect(at).toBeGreaterThanOrEqual(SENTENCE);
      await page.locator('[data-do=next-sentence]').click();
      await page.locator('[data-do=next-sentence]').click();
      await expect.poll(async () => (await sound(page))?.at).toBeGreaterThanOrEqual(3 * SENTENCE);
      expect((await sound(page))?.at).toBeLessThan(4 * SENTENCE);
      expect((await marks(page)).at(-1)).toBe(first[3]);
      await page.locator('[data-do=press]').click();
      expect((await sound(page))?.paused).toBe(true);
      await page.locator('[data-choose=rate]').selectOption('2');
      await page.locator('[data-do=press]').click();
      await expect.poll(async () => (await sound(page))?.rate).toBe(2);
      await expect.poll(() => state(page)).toBe('stopped');
      expect((await marks(page)).at(-1), 'the last sentence ends with the sound').toBe(first[4]);
      expect((await sound(page))?.paused).toBe(true);
    });
  });
}

rigged('beside a voice the recording is a choice, which is kept', async ({ listening }) => {
  const { openScreen, press, page, said, reach } = listening;
  await page.addInitScript(watch);
  await openScreen('recorded', `${recordedEdition}/p1-1`, 'plain');
  await page.clock.resume();
  await press();
  await expect.poll(said).toContain(first[0]);
  expect(await sound(page), 'a voice is taken first').toBeNull();
  await (await reach('voice')).selectOption('录音（陈岚）');
  await expect.poll(async () => (await sound(page))?.paused).toBe(false);
  await page.reload({ waitUntil: 'networkidle' });
  await press();
  await expect.poll(async () => (await sound(page))?.paused).toBe(false);
  expect((await said()).filter((text) => text.trim() !== '')).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 600 } });
  test('a recording is an audio element with a name, and nothing of it is fetched unasked', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(url('/p1-1'), { waitUntil: 'networkidle' });
    const audio = page.locator('audio[controls]');
    await expect(audio).toBeVisible();
    await expect(audio).toHaveAccessibleName('录音（陈岚）');
    const { x, width, height } = (await audio.boundingBox()) ?? { x: 0, width: 999, height: 0 };
    expect(x + width).toBeLessThanOrEqual(320);
    expect(height).toBeGreaterThanOrEqual(44);
    expect(asked.filter((each) => each.includes('/audio/'))).toEqual([]);
    await page.goto(url('/p1-2'));
    await expect(page.locator('audio')).toHaveCount(0);
  });
});
