import type { Article, Block } from '@tingbao/edition';
import type { Page } from '@playwright/test';
import { join } from 'node:path';
import { articleRoutes, editions, pathsOf, printed } from './readers/editions.ts';
import { address, readers } from './readers/start-readers.ts';
import { expect, test } from './test.ts';

/** A text and the id of the element that must hold it, sign for sign; a jump line's element has no id. */
interface Piece {
  id: string | null;
  text: string;
}

/** An article's texts in the order of its page, read from the printed JSON alone. */
function piecesOf(article: Article): Piece[] {
  const piece = (id: string | null, part: { text: string } | null | undefined): Piece[] =>
    part ? [{ id, text: part.text }] : [];
  const seams = article.jumps.filter(({ article: other, block }) => other === article.id && block !== null);
  const ends = article.jumps.filter((jump) => !seams.includes(jump));
  return [
    ...piece('group', article.group),
    ...piece('rubric', article.rubric),
    ...piece('kicker', article.kicker),
    ...piece('headline', article.headline),
    ...article.decks.flatMap((deck, at) => piece(`deck-${at + 1}`, deck)),
    ...piece('summary', article.summary),
    ...article.bylines.flatMap((byline, at) => piece(`byline-${at + 1}`, byline)),
    ...ends.filter(({ to }) => to === null).flatMap((jump) => piece(null, jump)),
    ...piece('dateline', article.dateline),
    ...article.body.flatMap((block) => [
      ...seams.filter((jump) => jump.block === block.id).flatMap((jump) => piece(null, jump)),
      ...piecesOfBlock(block),
    ]),
    ...ends.filter(({ to }) => to !== null).flatMap((jump) => piece(null, jump)),
  ];
}

function piecesOfBlock(block: Block): Piece[] {
  if (block.type === 'gap') return [];
  if (block.type === 'list') return block.items;
  if (block.type === 'table') return block.rows.flat();
  if (block.type === 'caption' && block.credit)
    return [block, { id: `${block.id}-credit`, text: block.credit.text }];
  return [block];
}

/** What the article's element holds: all of its words but the house's and the player's, and the texts of its ids. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const article = document.querySelector('article');
    if (!article) return null;
    let words = '';
    const walker = document.createTreeWalker(
      article,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      (node) =>
        node instanceof Element && node.matches('[data-house], [data-player]')
          ? NodeFilter.FILTER_REJECT
          : NodeFilter.FILTER_ACCEPT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Text) words += node.data;
      if (node instanceof HTMLImageElement) words += node.alt;
    }
    const byId = Object.fromEntries(
      [...article.querySelectorAll('[id]')].map((element) => [
        element.id,
        element instanceof HTMLImageElement ? element.alt : (element.textContent ?? ''),
      ]),
    );
    return { words, byId };
  });

const squeezed = (text: string) => text.replace(/\s+/g, '');

async function expectWholeText(page: Page, article: Article) {
  const found = await shown(page);
  const pieces = piecesOf(article);
  expect(pieces.length).toBeGreaterThan(0);
  expect(squeezed(found?.words ?? '')).toBe(squeezed(pieces.map(({ text }) => text).join('')));
  for (const { id, text } of pieces)
    if (id !== null && text) expect.soft(found?.byId[id], `#${id}`).toBe(text);
}

for (const { library, article, articlePath } of articleRoutes()) {
  test(`the words of ${library} ${articlePath} are the edition's, in their order`, async ({ page }) => {
    await page.goto(address(library, articlePath));
    await expectWholeText(page, article);
  });
}

test('hostile words are shown as words', async ({ page }) => {
  const strange = printed('strange', join(readers().strangeFolder, 'library', 'guaibao'));
  const all = JSON.stringify(strange.edition);
  for (const word of ['</script>', '<svg onload', '有实体：<b> 与 &amp;，', '\u202E'])
    expect(all).toContain(JSON.stringify(word).slice(1, -1));
  for (const { article, articlePath } of articleRoutes([strange])) {
    await page.goto(address('strange', articlePath));
    await expectWholeText(page, article);
  }
});

test('each page tells all that was set aside from it, and nothing else', async ({ page }) => {
  for (const { library, edition, path } of editions) {
    for (const { number } of edition.pages) {
      await page.goto(address(library, `${path}/set-aside/${number}`));
      const pieces = edition.setAside
        .filter(({ spans }) => spans[0]?.page === number)
        .map(({ text }) => text);
      const quoted = await page.locator('blockquote').allTextContents();
      expect.soft([...quoted].sort(), `${path} page ${number}`).toEqual(pieces.sort());
    }
  }
});

test('an edition lists its articles in order under their pages', async ({ page }) => {
  for (const each of editions) {
    await page.goto(address(each.library, each.path));
    const listed = await page
      .locator('main section h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(listed).toEqual(each.edition.articles.map(({ id }) => `${each.path}/${id}`));
    expect(pathsOf(each)).toContain(listed[0]);
    await expect(page.locator('main section h2')).toHaveCount(each.edition.pages.length);
  }
});
