import type { Page } from '@playwright/test';
import { expectNoViolation } from './axe.ts';
import { lowestContrast } from './lowest-contrast.ts';
import { articleRoutes } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { expect, test } from './test.ts';

/** Every theme on every kind of screen: contrast as it is drawn, axe, the focus, the marks, forced colours. */

const [story] = articleRoutes();
if (!story) throw new Error('the sample editions have no article');
const screens = ['/', story.path, story.articlePath, '/settings'];
/** The pair stands for those of readers' own: it is a legible one. */
const themes = [
  'light',
  'sepia',
  'dark',
  'black-on-yellow',
  'yellow-on-black',
  'own&ink=00ff66&ground=10002b',
] as const;

const choose = (page: Page, written: string) =>
  page.addInitScript((kept) => localStorage.setItem('tingbao-display', kept), written);

/** Opens a screen of the samples with its display form to be seen. */
async function openForm(page: Page, path: string) {
  await page.goto(address('seeds', path), { waitUntil: 'networkidle' });
  await page.evaluate(() => document.querySelector('.display-panel')?.setAttribute('open', ''));
}

for (const theme of themes) {
  test(`${theme}: text and its ground keep 7:1 on every screen`, async ({ page }) => {
    await choose(page, `colours=${theme}`);
    for (const path of screens) {
      await openForm(page, path);
      const { ratio, where } = await lowestContrast(page);
      expect.soft(ratio, `${path} ${where}`).toBeGreaterThanOrEqual(7);
    }
  });

  test(`${theme}: axe finds nothing on an article with the open form, nor on the settings`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await choose(page, `colours=${theme}`);
    for (const path of [story.articlePath, '/settings']) {
      await openForm(page, path);
      await expectNoViolation(page);
    }
  });
}

test('the ring of the focus stands out by 3:1 in every theme, on a chosen radio too', async ({ page }) => {
  await page.goto(address('seeds', '/settings'));
  for (const theme of ['light', 'sepia', 'dark', 'black-on-yellow', 'yellow-on-black']) {
    await page.locator(`input[value="${theme}"]`).check();
    for (const control of [
      'input[name=size]:checked',
      `input[value="${theme}"]`,
      'select[name=face]',
      '.brand',
    ]) {
      await page.locator(control).first().focus();
      await page.keyboard.press('Shift');
      const ratio = await page.evaluate(() => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const light = (colour: string) => {
          if (!canvas) throw new Error('no canvas');
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)]
            .map((value) => value / 255)
            .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
            .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
        };
        const focused = document.activeElement;
        const around = focused?.closest('label:has(input)') ?? document.documentElement;
        if (!focused) throw new Error('nothing has the focus');
        const ring = light(getComputedStyle(focused).outlineColor);
        const ground = light(getComputedStyle(around).backgroundColor);
        return (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05);
      });
      expect.soft(ratio, `${theme} ${control}`).toBeGreaterThanOrEqual(3);
    }
  }
});

test('in forced colours no theme forces its own, and every control has a border', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await page.goto(address('seeds', '/settings'));
    const system = () =>
      page.evaluate(() => {
        const { backgroundColor, color } = getComputedStyle(document.body);
        return [backgroundColor, color, getComputedStyle(document.documentElement).backgroundColor];
      });
    await page.evaluate(() => (document.documentElement.dataset['colours'] = 'system'));
    const unasked = await system();
    for (const theme of ['sepia', 'black-on-yellow', 'yellow-on-black', 'own']) {
      await page.locator(`input[value="${theme}"]`).check();
      expect(await system(), theme).toEqual(unasked);
      const { ratio, where } = await lowestContrast(page);
      expect.soft(ratio, `${theme} ${where}`).toBeGreaterThanOrEqual(7);
    }
    const bare = await page
      .locator('.display :is(button, select, input[type=color], .choices label)')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .filter((control) => parseFloat(getComputedStyle(control).borderTopWidth) < 1)
          .map((control) => control.outerHTML.slice(0, 80)),
      );
    expect(bare).toEqual([]);
  }
});

test('a sentence that is heard is marked in each theme by its own colours, in the look that was chosen', async ({
  page,
}) => {
  await page.goto(address('seeds', story.articlePath));
  // As styles/chosen-colours.css and tokens.css have them: ground of the mark, then its text.
  const marks = {
    light: { yellow: '#ffe28a', green: '#bfeeb4', blue: '#cfe3ff', ink: '#1d1a16' },
    dark: { yellow: '#5c4a00', green: '#17451d', blue: '#173f72', ink: '#fff7dd' },
    sepia: { yellow: '#ffc65c', green: '#b9dd9b', blue: '#b7d5ee', ink: '#241808' },
    'black-on-yellow': { yellow: '#000', green: '#003d14', blue: '#00246b', ink: '#ffe94d' },
    'yellow-on-black': { yellow: '#ffe94d', green: '#8dff8d', blue: '#9fd4ff', ink: '#000' },
  };
  for (const [theme, { ink, ...looks }] of Object.entries(marks))
    for (const [look, ground] of Object.entries(looks)) {
      const drawn = await page.evaluate(
        ([colours = '', mark = '', wanted = '', wantedInk = '']) => {
          const root = document.documentElement;
          Object.assign(root.dataset, { colours, mark });
          const probe = document.createElement('p');
          document.body.append(probe);
          const asDrawn = (property: string, value: string) => {
            probe.style.setProperty(property, value);
            return getComputedStyle(probe).getPropertyValue(property);
          };
          const same = [
            asDrawn('background-color', 'var(--mark)') === asDrawn('background-color', wanted),
            asDrawn('color', 'var(--mark-ink)') === asDrawn('color', wantedInk),
          ];
          probe.remove();
          return same;
        },
        [theme, look, ground, ink],
      );
      expect(drawn, `${theme} ${look}`).toEqual([true, true]);
    }
});

test('who asks the system for more contrast gets black, white and strong rules', async ({ page }) => {
  for (const [colorScheme, ground, ink] of [
    ['light', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)'],
    ['dark', 'rgb(0, 0, 0)', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    await page.goto(address('seeds', story.articlePath));
    const drawn = await page.evaluate(() => {
      const folio = getComputedStyle(document.querySelector('.folio') ?? document.body);
      return [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.body).color,
        folio.color,
        folio.borderBlockEndColor,
      ];
    });
    expect(drawn).toEqual([ground, ink, ink, ink]);
  }
});
