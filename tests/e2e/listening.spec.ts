import type { Article } from '@tingbao/edition';
import type { Utterance } from '@tingbao/speech';
import { expect } from './test.ts';
import { articleRoutes, type ArticleRoute } from './readers/editions.ts';
import { test } from './listening/rig.ts';

const routes = articleRoutes();
const found = (test: (route: ArticleRoute) => boolean, what: string): ArticleRoute => {
  const route = routes.find(test);
  if (!route) throw new Error(`no article ${what}`);
  return route;
};
const story = found(({ article }) => article.decks.length > 0 && article.body.length > 8, 'with a deck');
const english = found(({ edition }) => edition.language === 'en', 'in English');
const traditional = found(({ edition }) => edition.language === 'zh-Hant', 'in Traditional Chinese');
const HOUR = 3_600_000;

/** The texts of an article by the ids that locators name, in reading order. */
function textsById({
  group,
  rubric,
  kicker,
  headline,
  decks,
  summary,
  bylines,
  dateline,
  body,
}: Article): Map<string, string> {
  const texts: [string, string | undefined][] = [
    ['group', group?.text],
    ['rubric', rubric?.text],
    ['kicker', kicker?.text],
    ['headline', headline?.text],
    ...decks.map(({ text }, at): [string, string] => [`deck-${at + 1}`, text]),
    ['summary', summary?.text],
    ...bylines.map(({ text }, at): [string, string] => [`byline-${at + 1}`, text]),
    ['dateline', dateline?.text],
    ...body.flatMap((block): [string, string][] => {
      if (block.type === 'list') return block.items.map(({ id, text }) => [id, text]);
      if (block.type === 'table') return block.rows.flat().map(({ id, text }) => [id, text]);
      const credit = block.type === 'caption' ? block.credit : null;
      return [
        [block.id, block.text],
        ...(credit ? [[`${block.id}-credit`, credit.text] as [string, string]] : []),
      ];
    }),
  ];
  return new Map(texts.filter((entry): entry is [string, string] => Boolean(entry[1])));
}

const sounding = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The sentences cover every letter and figure of the article once, in its order. */
function expectWhole(article: Article, utterances: Utterance[]) {
  const texts = textsById(article);
  const spoken = utterances.filter(({ role }) => role !== 'house');
  const slices = spoken.map(
    ({ locator: { block, start, end } }) => texts.get(block)?.slice(start, end) ?? `no ${block}`,
  );
  expect(sounding(slices.join(''))).toBe(sounding([...texts.values()].join('')));
  const gaps = article.body.filter(({ type }) => type === 'gap').map(({ id }) => id);
  const noted = utterances.filter(({ role }) => role === 'house').map(({ locator }) => locator.block);
  for (const gap of gaps) expect(noted).toContain(gap);
}

for (const route of routes) {
  test(`${route.library} ${route.articlePath} is read from its headline to its end, each sentence marked`, async ({
    listening,
  }) => {
    const { open, press, pass, said, log, happenings, state, page } = listening;
    const utterances = await open(route, 'plain');
    expectWhole(route.article, utterances);
    await press();
    await pass(HOUR);
    expect(await state()).toBe('stopped');
    expect(await said()).toEqual(utterances.map(({ text }) => text));

    const texts = textsById(route.article);
    const marks = (await happenings()).filter(({ what }) => what === 'speak' || what === 'mark');
    expect(
      marks.map(({ what }) => what),
      'each sentence is marked when it is spoken',
    ).toEqual([...utterances.flatMap(() => ['speak', 'mark']), 'mark']);
    const marked = marks.filter(({ what }) => what === 'mark').map(({ detail }) => detail);
    const pictures = await page.locator('article img').evaluateAll((images) => images.map(({ id }) => id));
    utterances.forEach(({ role, locator: { block, start, end } }, at) => {
      // The words of a picture are heard and not seen: nothing can be marked, and no mark may stay behind.
      if (pictures.includes(block)) expect.soft(marked[at], `the mark on ${block}`).toBe('');
      else if (role === 'house') expect.soft(marked[at], `the mark on ${block}`).toMatch(/^〔.*〕$/);
      else expect.soft(marked[at], `the mark on ${block}`).toBe(texts.get(block)?.slice(start, end));
    });
    expect(marked.at(-1), 'no mark is left').toBe('');
    expect(await page.evaluate(() => CSS.highlights.size), 'no mark is left').toBe(0);
    expect(await log('article changed'), 'changes inside the article').toEqual([]);
    expect((await log('status')).filter(Boolean), 'the status line').toEqual([
      expect.stringMatching(/已停止|Stopped/),
    ]);
    expect(
      (await log('focus')).filter((element) => !element.includes('data-do="press"')),
      'focus',
    ).toEqual([]);
  });
}

test('headline, deck and byline come first, in a voice of the language', async ({ listening }) => {
  const { open, press, pass, log } = listening;
  await open(story, 'plain');
  await press();
  await pass(HOUR);
  const spoken = (await log('speak')).map((each) => JSON.parse(each) as Record<string, unknown>);
  const { headline, decks, bylines } = story.article;
  const head = [headline, ...decks, ...bylines].map((part) => sounding(part?.text ?? ''));
  expect(
    sounding(
      spoken
        .slice(0, 12)
        .map(({ text }) => text)
        .join(''),
    ),
  ).toContain(head[0]);
  expect(sounding(spoken.map(({ text }) => text).join(''))).toMatch(new RegExp(`^${head.join('.*?')}`, 's'));
  expect(new Set(spoken.map(({ lang, voice, rate }) => `${lang} ${voice} ${rate}`))).toEqual(
    new Set(['zh-CN Huihui 1']),
  );
});

test('each language is read by a voice of its own', async ({ listening }) => {
  const { open, press, pass, log } = listening;
  for (const [route, wanted] of [
    [english, 'en-US Zira'],
    [traditional, 'zh-TW Hanhan'],
  ] as const) {
    await open(route, 'plain');
    await press();
    await pass(2000);
    const [first] = (await log('speak')).map((each) => JSON.parse(each) as Record<string, unknown>);
    expect(`${first?.['lang']} ${first?.['voice']}`).toBe(wanted);
  }
});

test('nothing is spoken, fetched or moved before the press, which speaks within its own click', async ({
  listening,
}) => {
  const { open, press, pass, log, page, control } = listening;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const [first] = await open(story, 'safari');
  const atLoad = asked.length;
  await pass(60_000);
  await page.mouse.wheel(0, 900);
  await page.locator('.body p').first().click();
  await page.keyboard.press('Escape');
  await pass(60_000);
  expect(await log('speak')).toEqual([]);
  expect(await log('status')).toEqual([]);
  expect(asked.length).toBe(atLoad);
  await expect(control('press')).toHaveCount(1);
  await expect(page.locator('[data-player] :is(button, select, a)').filter({ visible: true })).toHaveCount(1);
  await page.evaluate(() => scrollTo({ top: 0 }));
  await press();
  const [spoken] = (await log('speak')).map((each) => JSON.parse(each) as Record<string, unknown>);
  expect(spoken).toMatchObject({ text: first?.text, press: 'click, active' });
});
