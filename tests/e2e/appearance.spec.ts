import { articleRoutes, editions } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { expectNoViolation } from './axe.ts';
import { lowestContrast } from './lowest-contrast.ts';
import { test } from './listening/rig.ts';
import { expect } from './test.ts';

const [route] = articleRoutes();
if (!route) throw new Error('the sample editions have no article');
const story = route;
const places = () => [
  address('seeds', '/'),
  address('seeds', editions.find(({ library }) => library === 'seeds')?.path ?? '/'),
  address(story.library, story.articlePath),
];

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, all words and controls can be told from their ground`, async ({
    listening,
  }) => {
    const { page, open, press, pass, control } = listening;
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    for (const url of places()) {
      await page.goto(url);
      const { ratio, where } = await lowestContrast(page);
      expect.soft(ratio, where).toBeGreaterThanOrEqual(7);
    }
    await open(story, 'plain');
    await press();
    await pass(500);
    const { ratio, where } = await lowestContrast(page);
    expect.soft(ratio, where).toBeGreaterThanOrEqual(7);
    for (const name of ['press', 'stop', 'rate']) {
      const border = await control(name).evaluate((element) =>
        parseFloat(getComputedStyle(element).borderTopWidth),
      );
      expect(border, `${name} has a border`).toBeGreaterThanOrEqual(1);
    }
    await control('press').focus();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
    });
    expect(outline).toBeGreaterThanOrEqual(2);
  });

  test(`on paper, by a reader of the ${colorScheme} page, the words stand dark on white without controls`, async ({
    page,
  }) => {
    for (const url of places()) {
      await page.goto(url);
      await page.emulateMedia({ media: 'print', colorScheme });
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(
        page.locator('button, select, input, summary, nav.crumbs').filter({ visible: true }),
      ).toHaveCount(0);
      const { ratio, where } = await lowestContrast(page);
      expect.soft(ratio, where).toBeGreaterThanOrEqual(7);
      const white = await page.evaluate(() =>
        [document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor),
      );
      for (const ground of white) expect.soft(ground).toMatch(/^rgb\(255, 255, 255\)$|^rgba\(0, 0, 0, 0\)$/);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.goto(address(story.library, story.articlePath));
    await page.emulateMedia({ media: 'print', colorScheme });
    for (const { id, type } of story.article.body)
      if (type === 'paragraph') await expect(page.locator(`[id="${id}"]`)).toBeVisible();
  });
}

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const url of places()) {
    await page.goto(url);
    const moving = await page.evaluate(() => ({
      running: document.getAnimations().length,
      styled: [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
      }).length,
    }));
    expect(moving).toEqual({ running: 0, styled: 0 });
  }
});

test('axe finds nothing on the player while it speaks, rests and has stopped, nor on the open display form', async ({
  listening,
}) => {
  test.setTimeout(120_000);
  const { page, open, press, pass, control } = listening;
  await open(story, 'plain');
  await page.locator('.display-panel summary').click();
  await expectNoViolation(page);
  await press();
  await pass(1500);
  await expectNoViolation(page);
  await control('press').click();
  await expectNoViolation(page);
  await control('stop').click();
  await expectNoViolation(page);
});

test('axe finds nothing on the help for browsers without a voice', async ({ listening }) => {
  const { page, open, pass } = listening;
  await open(story, 'no-chinese');
  await pass(15_000);
  await expect(page.locator('[data-help]')).toBeVisible();
  await expectNoViolation(page);
});
