import type { Page } from '@playwright/test';
import { articleRoutes, editions, realIsHere, screens, whyNotReal } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { strangeScreens } from './readers/strange-library.ts';
import { expect, test } from './test.ts';

/** What a screen is made of, as the browser understood it. */
const skeletonOf = (page: Page) =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    const ids = all('[id]').map(({ id }) => id);
    const nameOf = (element: HTMLElement) => {
      const by = element.getAttribute('aria-labelledby');
      return (
        element.getAttribute('aria-label') ??
        (by && document.getElementById(by)?.textContent) ??
        ''
      ).trim();
    };
    return {
      lang: document.documentElement.lang,
      title: document.title,
      headings: all('h1, h2, h3, h4, h5, h6')
        .filter((heading) => heading.checkVisibility())
        .map(({ tagName }) => Number(tagName.slice(1))),
      emptyHeadings: all('h1, h2, h3, h4, h5, h6').filter(({ textContent }) => !textContent?.trim()).length,
      landmarks: {
        banner: all('body > header').length,
        main: all('main').length,
        contentinfo: all('body > footer').length,
      },
      navigations: all('nav').map(nameOf),
      regions: all('section').map(nameOf),
      current: all('nav [aria-current]').map((element) => [
        element.getAttribute('aria-current'),
        element.closest('li')?.nextElementSibling ?? null,
        element.tagName,
      ]),
      repeatedIds: ids.filter((id, at) => ids.indexOf(id) !== at),
      danglingReferences: all('[aria-labelledby], [aria-describedby], [aria-controls], label[for]')
        .flatMap((element) =>
          ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap(
            (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
          ),
        )
        .filter((id) => !document.getElementById(id)),
      inlineHandlers: all('*').flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /^on/i.test(name) || /^\s*javascript:/i.test(value))
          .map(({ name }) => `${element.tagName} ${name}`),
      ),
      inlineStyles: all('[style]').length,
      positiveTabIndexes: all('[tabindex]').filter(({ tabIndex }) => tabIndex > 0).length,
      clickableText: all('main :is(p, li, h1, h2, h3, td)').filter((element) => element.onclick !== null)
        .length,
      hit: (window as { __hit?: number }).__hit ?? null,
    };
  });

for (const { library, path } of [...screens, ...strangeScreens]) {
  test(`${library} ${path} is built as a document`, async ({ page }) => {
    const response = await page.goto(address(library, path));
    const policy = response?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-(?:inline|eval|hashes)|\*|https?:/);
    const skeleton = await skeletonOf(page);
    expect.soft(skeleton.lang).toMatch(/^(?:zh-Hans|en)$/);
    expect.soft(skeleton.title.trim()).not.toBe('');
    expect.soft(skeleton.headings.filter((level) => level === 1)).toEqual([1]);
    expect.soft(skeleton.headings[0], 'the first heading').toBe(1);
    const skipped = skeleton.headings.filter((level, at) => level > (skeleton.headings[at - 1] ?? 1) + 1);
    expect.soft(skipped, 'levels after a skipped one').toEqual([]);
    expect.soft(skeleton.emptyHeadings).toBe(0);
    expect.soft(skeleton.landmarks).toEqual({ banner: 1, main: 1, contentinfo: 1 });
    expect.soft(skeleton.navigations.length).toBeGreaterThan(0);
    const names = [...skeleton.navigations, ...skeleton.regions];
    expect
      .soft(
        names.filter((name) => name === ''),
        'landmarks without a name',
      )
      .toEqual([]);
    expect
      .soft(
        names.filter((name, at) => names.indexOf(name) !== at),
        'names used twice',
      )
      .toEqual([]);
    expect.soft(skeleton.current, 'the breadcrumb ends in the page itself').toEqual([['page', null, 'SPAN']]);
    expect.soft(skeleton.repeatedIds).toEqual([]);
    expect.soft(skeleton.danglingReferences).toEqual([]);
    expect.soft(skeleton.inlineHandlers).toEqual([]);
    expect.soft(skeleton.inlineStyles).toBe(0);
    expect.soft(skeleton.positiveTabIndexes).toBe(0);
    expect.soft(skeleton.clickableText, 'click handlers on text').toBe(0);
    expect.soft(skeleton.hit, 'a text of the page ran as a script').toBeNull();
  });
}

test.describe('titles and facts', () => {
  for (const { library, edition, article, articlePath } of articleRoutes()) {
    test(`of ${library} ${articlePath}`, async ({ page }) => {
      await page.goto(address(library, articlePath));
      const title = await page.title();
      const firstWords = article.body.map(({ text }) => text).find((text) => text.trim());
      expect(title).toContain(article.headline?.text ?? firstWords?.slice(0, 4));
      expect(title).toContain(edition.newspaper);
      const day = edition.date ?? edition.dateGuess?.value ?? '';
      for (const figure of day.split('-'))
        expect(title).toMatch(new RegExp(`(?<!\\d)0?${Number(figure)}(?!\\d)|March|February`));
      if (!edition.date) expect(title).toContain('推定');

      const blocks = await page.locator('script[type="application/ld+json"]').allTextContents();
      expect(blocks).toHaveLength(1);
      const facts = JSON.parse(blocks[0] ?? '') as Record<string, unknown>;
      expect(facts['@context']).toBe('https://schema.org');
      expect(facts['@type']).toBe('NewsArticle');
      expect(facts['inLanguage']).toBe(edition.language);
      expect(String(facts['headline']).trim()).not.toBe('');
      if (article.headline) expect(facts['headline']).toContain(article.headline.text);
      expect(facts['datePublished']).toBe(edition.date ?? undefined);
      const credits = [...article.bylines, ...(article.dateline ? [article.dateline] : [])].flatMap(
        ({ credits }) => credits.map(({ name }) => name),
      );
      const authors = ((facts['author'] ?? []) as { name: string }[]).map(({ name }) => name);
      expect(authors).toEqual([...new Set(credits)]);
    });
  }
});

test('words of an edition stand in its own language wherever they are shown', async ({ page }) => {
  for (const { library, edition, newspaperPath, path } of editions.filter(
    ({ library }) => library === 'seeds',
  )) {
    const wanted = new Set([
      edition.newspaper,
      ...edition.articles.flatMap(({ headline, decks }) => [
        headline?.text ?? '',
        ...decks.map(({ text }) => text),
      ]),
    ]);
    const paths = ['/', newspaperPath, path, `${path}/${edition.articles[0]?.id}`, `${path}/set-aside/1`];
    for (const each of paths) {
      await page.goto(address(library, each));
      const found = await page.evaluate(
        (texts) => {
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const languages: { text: string; lang: string }[] = [];
          while (walker.nextNode()) {
            const text = walker.currentNode.textContent?.trim() ?? '';
            const lang = walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
            if (texts.includes(text)) languages.push({ text, lang });
          }
          return languages;
        },
        [...wanted].filter(Boolean),
      );
      expect(found.length, `${each} shows no word of the edition`).toBeGreaterThan(0);
      expect
        .soft(
          found.filter(({ lang }) => lang !== edition.language),
          each,
        )
        .toEqual([]);
    }
  }
});

test('every link leads to a page and to a place on it', async ({ page, request }) => {
  test.setTimeout(120_000);
  for (const library of ['seeds', 'strange', ...(realIsHere ? ['real' as const] : [])] as const) {
    const targets = new Map<string, Set<string>>();
    const waiting = ['/'];
    const seen = new Set(waiting);
    const ids = new Map<string, Set<string>>();
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const answer = await request.get(address(library, path));
      expect
        .soft(answer.status(), `${library} ${path}, linked from ${[...(targets.get(path) ?? [])][0]}`)
        .toBe(200);
      if (!answer.headers()['content-type']?.startsWith('text/html')) continue;
      const html = await answer.text();
      const { links, anchors } = await page.evaluate(
        ([text, base]) => {
          const parsed = new DOMParser().parseFromString(text ?? '', 'text/html');
          const hrefs = [...parsed.querySelectorAll('a[href], link[href], img[src], script[src]')];
          return {
            links: hrefs.map(
              (element) =>
                new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', base).href,
            ),
            anchors: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
          };
        },
        [html, address(library, path)],
      );
      ids.set(path, new Set(anchors));
      for (const link of links) {
        const url = new URL(link);
        if (url.protocol === 'mailto:') continue;
        expect.soft(url.origin, `${link} on ${path}`).toBe(new URL(address(library, '/')).origin);
        targets.set(url.pathname + url.hash, (targets.get(url.pathname + url.hash) ?? new Set()).add(path));
        if (!seen.has(url.pathname)) waiting.push(url.pathname);
        seen.add(url.pathname);
      }
    }
    const lost = [...targets].filter(([target]) => {
      const [path = '', fragment] = target.split('#');
      return fragment !== undefined && ids.has(path) && !ids.get(path)?.has(decodeURIComponent(fragment));
    });
    expect.soft(lost.map(([target, from]) => `${target} on ${[...from].join(', ')}`)).toEqual([]);
    for (const { library: of, articlePath } of articleRoutes())
      if (of === library) expect.soft(seen, 'articles that links lead to').toContain(articlePath);
  }
});

test('the way to a place whose other end is in the edition is a link to it', async ({ page }) => {
  const joined = articleRoutes().flatMap((route) =>
    route.article.jumps.filter(({ article }) => article !== null).map((jump) => ({ ...route, jump })),
  );
  const apart = articleRoutes().flatMap((route) =>
    route.article.jumps.filter(({ article }) => article === null).map((jump) => ({ ...route, jump })),
  );
  expect(joined.length).toBeGreaterThan(0);
  for (const { library, articlePath, jump } of joined) {
    await page.goto(address(library, articlePath));
    await expect(page.locator('article').getByRole('link', { name: jump.text })).toHaveCount(1);
  }
  for (const { library, articlePath, jump } of apart) {
    await page.goto(address(library, articlePath));
    await expect(page.locator('article p', { hasText: jump.text }).locator('[data-house]')).toHaveCount(1);
  }
});

test.describe('the real page', () => {
  test.skip(!realIsHere, whyNotReal);

  test('shows seven articles, a gap, a missing picture and the jump that leads out', async ({ page }) => {
    const real = editions.find(({ library }) => library === 'real');
    const path = real?.path ?? '';
    expect(path).toMatch(/^\/hunan-ribao\/undated-[0-9a-f]{8}$/);
    await page.goto(address('real', path));
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(7);
    await page.goto(address('real', `${path}/p1-7`));
    await expect(page.getByText('〔原版此处缺文〕')).toHaveCount(1);
    await expect(page.locator('article > header [data-house]')).toHaveCount(1);
    await expect(page.getByText('(下转5版)')).toBeVisible();
    await page.goto(address('real', `${path}/p1-6`));
    await expect(page.getByText('〔原版此处似有图片〕')).toHaveCount(1);
    await page.goto(address('real', `${path}/p1-4`));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/要求\s*建筑企业节后复工/);
  });
});
