import type { Utterance } from '@tingbao/speech';
import { expectNoViolation } from './axe.ts';
import { editions, type Printed } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { test, type Listening } from './listening/rig.ts';
import { expect } from './test.ts';

const [found] = editions
  .filter(({ library, edition }) => library === 'seeds' && edition.language === 'zh-Hans')
  .sort((a, b) => b.edition.articles.length - a.edition.articles.length);
if (!found) throw new Error('the sample editions have no Chinese one');
const paper: Printed = found;
const articles = paper.edition.articles;
const MINUTE = 60_000;

/** What each article's voice is given, by `Article.id`. */
async function sentencesOf({ page }: Listening): Promise<Map<string, Utterance[]>> {
  const all = new Map<string, Utterance[]>();
  for (const { id } of articles) {
    const answer = await page.request.get(address(paper.library, `${paper.path}/${id}/utterances.json`));
    all.set(id, (await answer.json()) as Utterance[]);
  }
  return all;
}

/** Lets time pass, and the network answer, until the player has stopped or `done` says so. */
async function listenOn(
  { pass, state }: Listening,
  done: () => Promise<boolean> = () => Promise.resolve(false),
) {
  for (let turns = 0; turns < 400 && (await state()) !== 'stopped' && !(await done()); turns += 1)
    await pass(MINUTE / 4);
}

/**
 * Presses a control while a sentence is spoken, in one turn of the page: its clock goes on by itself, so that a sentence seen from here may be
 * over by the time a press arrives. Answers that sentence, and how many there were.
 */
async function pressInSentence(
  { page, pass }: Listening,
  name: string,
): Promise<{ text: string; count: number }> {
  for (let turns = 0; turns < 200; turns += 1) {
    const found = await page.evaluate((control) => {
      const { __log: log } = window as unknown as { __log: { what: string; detail: string }[] };
      const spoken = log
        .filter(({ what }) => what === 'speak')
        .map(({ detail }) => JSON.parse(detail) as { text: string; volume: number });
      const audible = spoken.filter(({ volume }) => volume > 0);
      if (document.querySelector<HTMLElement>('[data-player]')?.dataset['state'] !== 'speaking') return null;
      document.querySelector<HTMLElement>(`[data-do=${control}]`)?.click();
      return { text: audible.at(-1)?.text ?? '', count: audible.length };
    }, name);
    if (found) return found;
    await pass(50);
  }
  throw new Error('nothing was spoken');
}

const isAnnouncement = (text: string) => /^第\S+篇，共\S+篇，约\S+分钟。$/.test(text);
const textsOf = (sentences: Map<string, Utterance[]>, id: string) =>
  (sentences.get(id) ?? []).map(({ text }) => text);

test('the whole edition is read in place, article by article, each with its place and length', async ({
  listening,
}) => {
  const { openScreen, press, said, log, page, state, control } = listening;
  await openScreen(paper.library, paper.path, 'safari');
  const sentences = await sentencesOf(listening);
  await press();
  const [opening] = (await log('speak')).map((each) => JSON.parse(each) as { text: string; press: string });
  expect(opening?.press, 'spoken inside the press').toBe('click, active');
  await listenOn(listening);
  expect(await state()).toBe('stopped');

  const heard = await said();
  expect(heard.filter((text) => !isAnnouncement(text))).toEqual(
    articles.flatMap(({ id }) => textsOf(sentences, id)),
  );
  const announced = heard.filter(isAnnouncement);
  expect(announced.length).toBe(articles.length);
  expect(announced[1]).toMatch(/^第二篇，共/);
  expect(new URL(page.url()).pathname, 'nothing navigates').toBe(paper.path);
  expect((await log('focus')).filter((element) => !element.includes('data-do="press"'))).toEqual([]);
  expect((await log('status')).filter(Boolean)).toEqual(['已停止']);
  expect((await log('mark')).filter(Boolean), 'no other headline is marked').toEqual([]);
  await expect(page.locator('[data-heard]').filter({ visible: true })).toHaveCount(articles.length);
  await expect(page.locator('[data-heard]').first()).toContainText('已听');
  await expect(control('press')).toHaveText('连续听');
});

test('the article that is read is a link, and its sentence is shown as it is written', async ({
  listening,
}) => {
  const { openScreen, press, said, page, reach } = listening;
  await openScreen(paper.library, paper.path, 'plain');
  const sentences = await sentencesOf(listening);
  await page.clock.pauseAt(Date.now() + MINUTE); // or the next sentence begins between two questions
  await press();
  await (await reach('next-article')).click();
  const second = articles[1];
  await listenOn(listening, async () => (await said()).length > 2);
  await expect(page.locator('[data-now]')).toContainText(`（第 2 篇，共 ${articles.length} 篇）`);
  await expect(page.locator('[data-now-link]')).toHaveAttribute('href', `${paper.path}/${second?.id}`);
  const spoken = (await said()).at(-1);
  const own = sentences.get(second?.id ?? '')?.find(({ text }) => text === spoken);
  await expect(page.locator('[data-sentence]')).toHaveText(own?.written ?? own?.text ?? '-');
  expect(
    await page.locator('[data-sentence]').evaluate((line) => line.closest('[aria-live], [role=status]')),
  ).toBeNull();
  expect(
    await page.locator('[data-now]').evaluate((line) => line.closest('[aria-live], [role=status]')),
  ).toBeNull();
});

test('a newspaper page alone is read, and a list that the reader ticked', async ({ listening }) => {
  const { openScreen, press, said, page, control } = listening;
  await openScreen(paper.library, paper.path, 'plain');
  const sentences = await sentencesOf(listening);
  await expect(page.locator('[data-story]').filter({ visible: true })).toHaveCount(0);
  const last = articles.at(-1)?.page ?? 0;
  await control('list').selectOption(`page-${last}`);
  await press();
  await listenOn(listening);
  const onPage = articles.filter((article) => article.page === last);
  expect((await said()).filter((text) => !isAnnouncement(text))).toEqual(
    onPage.flatMap(({ id }) => textsOf(sentences, id)),
  );

  const picked = [articles[2], articles[0]].map((article) => article?.id ?? '');
  await control('list').selectOption('picked');
  for (const id of picked) await page.locator(`[data-story="${id}"]`).check();
  const before = (await said()).length;
  await control('read-list').click();
  await listenOn(listening);
  const after = (await said()).slice(before);
  expect(after[0]).toMatch(/^第一篇，共两篇，约/);
  expect(
    after.filter((text) => !isAnnouncement(text)),
    'in the order of the edition',
  ).toEqual([...picked].reverse().flatMap((id) => textsOf(sentences, id)));
});

test('after a reload it goes on with the same sentence, where the reader asks for it', async ({
  listening,
}) => {
  const { openScreen, press, said, page, control, pass, reach } = listening;
  await openScreen(paper.library, paper.path, 'plain');
  const sentences = await sentencesOf(listening);
  await expect(control('resume')).toBeHidden();
  await press();
  await (await reach('next-article')).click();
  await listenOn(listening, async () => (await said()).length > 5);
  const { text: heard } = await pressInSentence(listening, 'press');
  const of = articles[1];
  expect(textsOf(sentences, of?.id ?? '')).toContain(heard);

  await page.reload({ waitUntil: 'networkidle' });
  await pass(MINUTE);
  expect(await said(), 'nothing speaks by itself').toEqual([]);
  await expect(control('resume')).toContainText(of?.headline?.text ?? '-');
  await control('resume').click();
  await listenOn(listening, async () => (await said()).length > 0);
  expect((await said())[0]).toBe(heard);
  await listenOn(listening);
  expect((await said()).at(-1)).toBe(textsOf(sentences, articles.at(-1)?.id ?? '').at(-1));
  await page.reload({ waitUntil: 'networkidle' });
  await expect(control('resume'), 'all was heard').toBeHidden();
});

test('an article that is heard on its own page in between costs no place in the edition', async ({
  listening,
}) => {
  const { openScreen, press, said, page, control, reach } = listening;
  await openScreen(paper.library, paper.path, 'plain');
  await press();
  await (await reach('next-article')).click();
  await listenOn(listening, async () => (await said()).length > 5);
  const other = articles[3];
  await page.goto(address(paper.library, `${paper.path}/${other?.id}`), { waitUntil: 'networkidle' });
  await expect(control('resume')).toBeHidden();
  await press();
  await listenOn(listening, async () => (await said()).length > 3);
  const { text: heard } = await pressInSentence(listening, 'press');
  await page.reload({ waitUntil: 'networkidle' });
  await control('resume').click();
  await listenOn(listening, async () => (await said()).length > 0);
  expect((await said())[0], 'the article goes on as well').toBe(heard);
  await listenOn(listening);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(control('resume'), 'it was heard').toBeHidden();

  await page.goto(address(paper.library, paper.path), { waitUntil: 'networkidle' });
  await expect(control('resume')).toContainText(articles[1]?.headline?.text ?? '-');
  await expect(page.locator(`[data-heard="${other?.id}"]`)).toBeVisible();
  await expect(page.locator('[data-heard]').filter({ visible: true })).toHaveCount(1);
});

test('headlines only, and with the same button back to the sentence', async ({ listening }) => {
  const { openScreen, press, said, control, page, reach } = listening;
  await openScreen(paper.library, paper.path, 'plain');
  const sentences = await sentencesOf(listening);
  await press();
  await listenOn(listening, async () => (await said()).length > 3);
  const { text: left, count: before } = await pressInSentence(listening, 'skim');
  await expect(control('skim')).toHaveAttribute('aria-pressed', 'true');
  await listenOn(listening);
  const headlines = articles.slice(1).flatMap(({ id }) => {
    const own = (sentences.get(id) ?? []).filter(({ role }) => role === 'headline');
    return (own.length > 0 ? own : (sentences.get(id) ?? []).slice(0, 1)).map(({ text }) => text);
  });
  expect((await said()).slice(before)).toEqual(headlines);
  await (await reach('skim')).click();
  await expect(control('skim')).toHaveAttribute('aria-pressed', 'false');
  await listenOn(listening, async () => (await said()).length > before + headlines.length);
  expect((await said()).at(before + headlines.length)).toBe(left);
  await expect(page.locator('[data-heard]').filter({ visible: true })).toHaveCount(0);
});

test('without the announcement the first article begins at once', async ({ listening }) => {
  const { openScreen, press, said, page } = listening;
  await page.addInitScript(() => localStorage.setItem('tingbao-listen', JSON.stringify({ announce: false })));
  await openScreen(paper.library, paper.path, 'safari');
  const sentences = await sentencesOf(listening);
  await press();
  await listenOn(listening, async () => (await said()).length > 1);
  expect((await said()).slice(0, 2)).toEqual(textsOf(sentences, articles[0]?.id ?? '').slice(0, 2));
});

test('an article that cannot be fetched is told, and tried again', async ({ listening }) => {
  const { openScreen, press, said, page, control, state } = listening;
  await openScreen(paper.library, paper.path, 'plain');
  const sentences = await sentencesOf(listening);
  // Not an answer of ours, as from a portal that wants a log-in first; an aborted request would be a console error.
  await page.route('**/p*-*/utterances.json', (route) => route.fulfill({ body: '<html>' }));
  await press();
  await listenOn(listening, async () => (await state()) === 'failed');
  await expect(page.getByRole('status')).toContainText('没有取到');
  await page.unroute('**/p*-*/utterances.json');
  const before = (await said()).length;
  await control('press').click();
  await listenOn(listening, async () => (await said()).length > before + 1);
  expect((await said()).slice(before).filter((text) => !isAnnouncement(text))[0]).toBe(
    textsOf(sentences, articles[0]?.id ?? '')[0],
  );
});

test('an article ends where it ends; the next one follows only where the reader chose so', async ({
  listening,
}) => {
  const { open, press, said, page, control, log, reach } = listening;
  const [first, second] = articles;
  if (!first || !second) throw new Error('too small an edition');
  const own = await open({ ...paper, article: first, articlePath: `${paper.path}/${first.id}` }, 'plain');
  const sentences = await sentencesOf(listening);
  await press();
  await listenOn(listening);
  expect(await said()).toEqual(own.map(({ text }) => text));

  await (await reach('goOn')).check();
  await control('press').click();
  await listenOn(listening, async () => (await said()).length > own.length * 2 + 3);
  const later = (await said()).slice(own.length * 2);
  expect(later[0]).toMatch(/^第二篇，共/);
  expect(later[1]).toBe(textsOf(sentences, second.id)[0]);
  await expect(page.locator('[data-now-link]')).toHaveAttribute('href', `${paper.path}/${second.id}`);
  expect(
    await page.evaluate(() => CSS.highlights.size),
    'nothing of this page is marked for another article',
  ).toBe(0);
  expect(new URL(page.url()).pathname).toBe(`${paper.path}/${first.id}`);
  await (await reach('previous-article')).click();
  await listenOn(listening, async () => (await page.evaluate(() => CSS.highlights.size)) > 0);
  expect((await log('mark')).at(-1)).not.toBe('');
  await expect(page.locator('[data-now]')).toBeHidden();
});

test('the open player and the boxes to tick have no fault that axe knows, and fit a small screen', async ({
  listening,
}) => {
  const { openScreen, press, said, page, control, reach } = listening;
  await page.setViewportSize({ width: 320, height: 640 });
  await openScreen(paper.library, paper.path, 'plain');
  await control('list').selectOption('picked');
  await press();
  await listenOn(listening, async () => (await said()).length > 2);
  await reach('oneByOne');
  await expect(page.locator('[data-story]').filter({ visible: true })).toHaveCount(articles.length);
  await expectNoViolation(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  for (const label of await page.locator('label.pick').all())
    expect((await label.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});
