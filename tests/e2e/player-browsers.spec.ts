import { test } from './listening/rig.ts';
import { HOUR, story } from './listening/stories.ts';
import { expect } from './test.ts';

test.describe('every browser is coped with:', () => {
  for (const kind of [
    'chrome-remote',
    'android',
    'firefox',
    'safari',
    'linux-chromium',
    'no-boundary',
    'late-voices',
  ] as const) {
    test(kind, async ({ listening }) => {
      const { open, press, pass, page, control, state } = listening;
      const utterances = await open(story, kind);
      await press();
      await pass(3000);
      await control('press').click();
      await pass(1000);
      await control('press').click();
      await pass(100);
      await control('next-sentence').click();
      await control('previous-sentence').click();
      await pass(HOUR);
      expect(await state()).toBe('stopped');
      // What was really sounded, whatever pieces it was cut into: the end of it is the article, from some sentence on.
      const sounded = await page.evaluate(() =>
        (window as unknown as { __spoken: { text: string }[] }).__spoken.map(({ text }) => text),
      );
      const rest = utterances
        .slice(3)
        .map(({ text }) => text)
        .join('');
      expect(sounded.join('').endsWith(rest)).toBe(true);
      expect(sounded.join('').startsWith(utterances[0]?.text ?? '-')).toBe(true);
    });
  }

  test('never-ends: the status line says so', async ({ listening }) => {
    const { open, press, pass, page, control, state } = listening;
    await open(story, 'never-ends');
    await press();
    await pass(HOUR);
    expect(await state()).toBe('failed');
    await expect(page.getByRole('status')).toContainText('声音没有响应');
    await expect(control('press')).toHaveText('继续');
    await expect(page.locator('article .body p').first()).toBeVisible();
  });
});
