import type { Page } from '@playwright/test';
import { articleRoutes, screens, type LibraryName } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { strangeScreens } from './readers/strange-library.ts';
import { expect, test } from './test.ts';

/** What does not fit: sideways scroll, elements that stick out, text cut off by its own box. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const root = document.documentElement;
    if (root.scrollWidth > innerWidth) found.push(`the page is ${root.scrollWidth} wide in ${innerWidth}`);
    const tell = (element: Element, why: string) => found.push(`${element.outerHTML.slice(0, 80)} ${why}`);
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility() || element.closest('.skip')) continue;
      const style = getComputedStyle(element);
      const { left, right, width } = element.getBoundingClientRect();
      if (width <= 1 || style.clipPath !== 'none') continue; // for voices alone
      const scroller = element.parentElement?.closest('[role=region][tabindex]');
      if (!scroller && !element.closest('[style], option') && (left < -0.5 || right > innerWidth + 0.5)) {
        const hidden = element.parentElement?.closest('legend, .crumbs li');
        if (!hidden || hidden.getBoundingClientRect().width > 1)
          tell(element, `stands from ${left} to ${right}`);
      }
      const cuts = /hidden|clip/.test(style.overflowX) || /^(?:BUTTON|SELECT|INPUT)$/.test(element.tagName);
      if (cuts && element.scrollWidth > element.clientWidth + 1 && element.tagName !== 'SELECT')
        tell(element, 'is cut off');
      const height = style.overflowY === 'visible' ? 0 : element.scrollHeight - element.clientHeight;
      if (/hidden|clip/.test(style.overflowY) && height > 1) tell(element, 'is cut off below');
    }
    return found;
  });

/** Targets under 44 px, but for links inside a sentence (WCAG 2.5.5). */
const smallTargets = (page: Page) =>
  page.evaluate(() => {
    const controls = document.querySelectorAll<HTMLElement>(
      'a[href], button, select, summary, label, input:not(label input)',
    );
    return [...controls].flatMap((element) => {
      if (!element.checkVisibility() || element.matches('.skip:not(:focus)')) return [];
      const { width, height } = element.getBoundingClientRect();
      const block = element.closest('p, li, h1, h2, h3, nav, div');
      const inSentence =
        element.tagName === 'A' &&
        getComputedStyle(element).display === 'inline' &&
        (block?.textContent ?? '').replace(/\s/g, '').length >
          2 * (element.textContent ?? '').replace(/\s/g, '').length;
      // A label around a list holds the list, which is the target.
      const around = element.tagName === 'LABEL' && element.querySelector('select');
      return inSentence || around || (width >= 44 && height >= 44)
        ? []
        : [`${element.outerHTML.slice(0, 100)} ${width} x ${height}`];
    });
  });

/** One article for each make-up that there is: what it holds decides how it fits. */
const makeUps = new Set<string>();
const alike = new Set(
  articleRoutes().flatMap(({ article, articlePath }) => {
    const parts = [
      article.rubric && 'rubric',
      article.kicker && 'kicker',
      article.jumps.length > 0 && 'jump',
    ];
    const makeUp = [...parts, ...new Set(article.body.map(({ type }) => type))].sort().join(' ');
    const known = makeUps.has(makeUp);
    makeUps.add(makeUp);
    return known ? [articlePath] : [];
  }),
);
const everywhere = [
  ...screens.filter(({ path }) => !alike.has(path) && !/-aside\/[2-9]/.test(path)),
  ...strangeScreens,
];
const sizes: [string, { width: number; height: number }, number][] = [
  ['on a phone of 320 px', { width: 320, height: 640 }, 100],
  ['on a phone of 360 px', { width: 360, height: 740 }, 100],
  ['at 400 % zoom of a desk', { width: 320, height: 256 }, 100],
  ['on a phone with text at 300 %', { width: 320, height: 640 }, 300],
  ['on a phone with text at 400 %', { width: 320, height: 640 }, 400],
  ['on a desk with text at 300 %', { width: 1280, height: 800 }, 300],
  ['on a tablet with text at 200 %', { width: 768, height: 1024 }, 200],
];

async function openAt(page: Page, library: LibraryName, path: string, size: number) {
  await page.goto(address(library, path));
  await page.evaluate((per) => {
    document.documentElement.dataset['size'] = String(per);
    for (const details of document.querySelectorAll('details')) details.open = true;
    for (const hidden of document.querySelectorAll<HTMLElement>('[data-player] [hidden]'))
      hidden.hidden = false;
  }, size);
}

/** Each screen is opened once; the window and the text then change around it. */
for (const { library, path } of everywhere) {
  test(`everything fits and can be hit on ${library} ${path}`, async ({ page }) => {
    await openAt(page, library, path, 100);
    for (const [name, window, size] of sizes) {
      await page.setViewportSize(window);
      await page.evaluate((per) => (document.documentElement.dataset['size'] = String(per)), size);
      expect.soft(await misfits(page), name).toEqual([]);
      expect.soft(await smallTargets(page), `targets ${name}`).toEqual([]);
    }
  });
}

/** WCAG 2.2, 1.4.12: what readers may set over any page. A sheet made by script is none of the policy's business. */
const spaceText = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
        'p { margin-block-end: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });

for (const { library, path } of everywhere) {
  test(`the spacing of WCAG 1.4.12 cuts nothing off on ${library} ${path}`, async ({ page }) => {
    await openAt(page, library, path, 100);
    await spaceText(page);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await misfits(page), `${width} px`).toEqual([]);
    }
  });
}

test('a line has at most 40 characters of Chinese on a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const chinese = articleRoutes().filter(
    ({ edition, article }) => edition.language.startsWith('zh') && article.body.length > 3,
  );
  for (const { library, articlePath } of chinese) {
    await page.goto(address(library, articlePath));
    const longest = await page.locator('article :is(p, li)').evaluateAll((paragraphs) => {
      let most = 0;
      for (const paragraph of paragraphs.filter((each) => each.checkVisibility())) {
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          const lines = new Map<number, number>();
          for (let at = 0; at < text.length; at += 1) {
            if (!/\p{Script=Han}|[，。、；：？！“”]/u.test(text.data.charAt(at))) continue;
            const range = document.createRange();
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const line = Math.round(range.getBoundingClientRect().bottom);
            lines.set(line, (lines.get(line) ?? 0) + 1);
          }
          most = Math.max(most, ...lines.values());
        }
      }
      return most;
    });
    expect.soft(longest, articlePath).toBeLessThanOrEqual(40);
    expect.soft(longest, `${articlePath}: lines are not needlessly short`).toBeGreaterThan(24);
  }
});
