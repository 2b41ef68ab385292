import { test, type Happening } from './listening/rig.ts';
import { openStill, pictured, story, textOf, until } from './listening/stories.ts';
import { expect } from './test.ts';

test('the count of sentences changes together with the mark', async ({ listening }) => {
  const { open, press, pass, page } = listening;
  const utterances = await open(story, 'plain');
  await press();
  await expect(page.locator('.player-progress')).not.toBeEmpty();
  let rests = 0;
  for (let turns = 0; turns < 120; turns += 1) {
    await pass(100);
    // Read in one turn, as time goes on between two of them.
    const { marks, shown, state } = await page.evaluate(() => ({
      marks: (window as unknown as { __log: Happening[] }).__log.filter(({ what }) => what === 'mark').length,
      shown: document.querySelector('.player-progress')?.textContent,
      state: document.querySelector<HTMLElement>('[data-player]')?.dataset['state'],
    }));
    if (state === 'resting') rests += 1;
    expect(shown).toBe(`第 ${marks} 句，共 ${utterances.length} 句`);
  }
  expect(rests, 'silences between sentences').toBeGreaterThan(0);
});

test('a picture is kept in view while its words are spoken', async ({ listening }) => {
  const { open, press, pass, page, said } = listening;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 400, height: 400 });
  const utterances = await open(pictured, 'plain');
  const ids = await page.locator('article img').evaluateAll((images) => images.map(({ id }) => id));
  const at = utterances.findIndex(({ locator }) => ids.includes(locator.block));
  expect(at, 'a picture has words').toBeGreaterThan(-1);
  await press();
  // Pressed and looked at in one turn: the caption comes next and would bring its picture into view as well.
  const next = (id = '') =>
    page.evaluate((picture) => {
      const top = () => document.getElementById(picture)?.closest('figure')?.getBoundingClientRect().top ?? 0;
      if (picture) scrollTo(0, 0);
      const before = top();
      document.querySelector<HTMLButtonElement>('[data-do=next-sentence]')?.click();
      return { before, after: top(), height: innerHeight };
    }, id);
  for (let turns = 1; turns < at; turns += 1) await next();
  const { before, after, height } = await next(utterances[at]?.locator.block);
  expect(before, 'the picture was out of sight').toBeGreaterThan(height);
  expect(after).toBeGreaterThanOrEqual(0);
  expect(after).toBeLessThan(height / 2);
  await pass(50);
  expect((await said())[at]).toBe(textOf(utterances, at));
});

test('in forced colours the sign on the button can be seen', async ({ listening }) => {
  const { open, press, page, control } = listening;
  await page.emulateMedia({ forcedColors: 'active' });
  await open(story, 'plain');
  const colours = () =>
    control('press').evaluate((button) => {
      const { borderInlineStartColor } = getComputedStyle(button, '::before');
      const { color, backgroundColor } = getComputedStyle(button);
      return { sign: borderInlineStartColor, color, backgroundColor };
    });
  const play = await colours();
  await press();
  for (const { sign, color, backgroundColor } of [play, await colours()]) {
    expect(sign).toBe(color);
    expect(sign).not.toBe(backgroundColor);
  }
});

for (const [reducedMotion, behavior] of [
  ['reduce', 'instant'],
  ['no-preference', 'smooth'],
] as const) {
  test(`the sentence is kept in view, ${reducedMotion} motion`, async ({ listening }) => {
    const { open, press, pass, log, page } = listening;
    await page.emulateMedia({ reducedMotion });
    await page.setViewportSize({ width: 400, height: 500 });
    await open(story, 'plain');
    await press();
    for (let turns = 0; turns < 12; turns += 1) {
      await pass(5000);
      if (reducedMotion === 'no-preference') continue; // how long a browser glides is its own affair
      const { top, bar } = await page.evaluate(() => ({
        top: [...(CSS.highlights.get('tingbao-sentence') ?? [])].map(
          (range) => (range as Range).getBoundingClientRect().top,
        )[0],
        bar: document.querySelector('[data-docked]')?.getBoundingClientRect().top ?? innerHeight,
      }));
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top, 'the sentence is not under the bar').toBeLessThan(bar);
    }
    expect(new Set(await log('scroll'))).toEqual(new Set([behavior]));
  });
}

test('who scrolls away from the voice is not brought back, until a place is asked for', async ({
  listening,
}) => {
  const { press, pass, said, page, control } = listening;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 400, height: 500 });
  await openStill(listening, story);
  await press();
  await until(listening, 12);
  const away = await page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
    return scrollY;
  });
  expect(away).toBeGreaterThan(2000);
  await until(listening, 15);
  expect(await page.evaluate(() => scrollY), 'the page stands still').toBe(away);
  await control('next-sentence').click();
  await pass(50);
  expect((await said()).length).toBe(16);
  const { top, height } = await page.evaluate(() => ({
    top: [...(CSS.highlights.get('tingbao-sentence') ?? [])].map(
      (range) => (range as Range).getBoundingClientRect().top,
    )[0],
    height: innerHeight,
  }));
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(height);
  await until(listening, 24);
  expect(await page.evaluate(() => scrollY), 'and follows again').toBeLessThan(away);
});
