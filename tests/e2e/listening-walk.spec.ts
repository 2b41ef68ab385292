import type { Utterance } from '@tingbao/speech';
import { articleRoutes } from './readers/editions.ts';
import { test } from './listening/rig.ts';
import { HOUR, MINUTE, openStill, until } from './listening/stories.ts';
import { expect } from './test.ts';

const routes = articleRoutes().filter(
  ({ library, edition }) => library === 'seeds' && edition.language === 'zh-Hans',
);
const [long] = [...routes]
  .filter(({ article }) => article.body.filter(({ type }) => type === 'subhead').length > 1)
  .sort((a, b) => b.article.body.length - a.article.body.length);
if (!long) throw new Error('the sample editions have no article with two subheads');
const story = long;
const firstOf = (utterances: Utterance[], id: string | undefined) =>
  utterances.findIndex(({ locator }) => locator.block === id);
const subheads = story.article.body.filter(({ type }) => type === 'subhead').map(({ id }) => id);

test('sections are skipped to by their subheads, and back', async ({ listening }) => {
  const { press, said, pass, reach } = listening;
  const utterances = await openStill(listening, story);
  const [one, two] = subheads.map((id) => utterances[firstOf(utterances, id)]?.text);
  await press();
  const heard = async (name: string) => {
    await (await reach(name)).click();
    await pass(50);
    return (await said()).at(-1);
  };
  expect(await heard('next-section')).toBe(one);
  expect(await heard('next-section')).toBe(two);
  expect(await heard('next-sentence')).not.toBe(two);
  expect(await heard('previous-section')).toBe(one);
  expect(await heard('previous-section')).toBe(utterances[0]?.text);
});

test('what the reader does not want to hear is left out, from the first sentence on, also after a reload', async ({
  listening,
}) => {
  const { press, said, pass, page, control, reach } = listening;
  const pictured = routes.find(
    ({ article }) => article.bylines.length > 0 && article.body.some(({ type }) => type === 'caption'),
  );
  if (!pictured) throw new Error('no article with a byline and a caption');
  const utterances = await openStill(listening, pictured);
  const choices = page.getByRole('group', { name: '读哪些内容' });
  await expect(choices).toBeHidden();
  await press();
  await reach('byline');
  await expect(choices).toContainText('起初全部都读');
  await expect(page.locator('[data-reads]:not(:checked)')).toHaveCount(0);
  await (await reach('byline')).uncheck();
  await (await reach('caption')).uncheck();
  const before = (await said()).length;
  await pass(HOUR);
  const left = new Set(['byline', 'caption']);
  const wanted = utterances.filter(({ role }) => !left.has(role)).map(({ text }) => text);
  expect((await said()).slice(before)).toEqual(wanted.slice(before));
  await expect(page.locator('.player-progress')).toHaveText(`第 ${wanted.length} 句，共 ${wanted.length} 句`);

  await page.reload({ waitUntil: 'networkidle' });
  await press();
  await expect(page.locator('[data-reads]:not(:checked)')).toHaveCount(2);
  await pass(HOUR);
  expect(await said()).toEqual(wanted);
  await expect(control('press')).toHaveText('听报');
});

test('one by one: it waits in silence after each sentence, tells nothing, and a press goes on', async ({
  listening,
}) => {
  const { press, said, pass, control, state, log, reach } = listening;
  const utterances = await openStill(listening, story);
  await press();
  await (await reach('oneByOne')).check();
  for (const count of [1, 2, 3]) {
    await pass(5 * MINUTE);
    expect(await state()).toBe('waiting');
    expect((await said()).length).toBe(count);
    await expect(control('press')).toHaveText('继续');
    if (count < 3) await control('press').click();
  }
  await control('previous-sentence').click();
  await pass(50);
  expect((await said()).at(-1), 'the one just heard, once more').toBe(utterances[2]?.text);
  expect((await log('status')).filter(Boolean)).toEqual([]);
  expect(
    (await log('focus')).filter((each) => !/press|summary|oneByOne|previous-sentence/.test(each)),
  ).toEqual([]);
});

test('the bar tells sentence and time left, is moved by keys, and stands still while it has the focus', async ({
  listening,
}) => {
  const { press, said, pass, page } = listening;
  const utterances = await openStill(listening, story);
  const bar = page.getByRole('slider');
  await expect(bar).toHaveCount(0);
  await press();
  await until(listening, 3);
  await expect(bar).toHaveAttribute(
    'aria-valuetext',
    new RegExp(`^第 3 句，共 ${utterances.length} 句，还剩(?:约 \\d+|不到 1) 分钟$`),
  );
  await expect(page.locator('[data-left]')).toHaveText(/^还剩/);
  await bar.focus();
  await page.evaluate(() => {
    const range = document.querySelector('[data-range]');
    const told: string[] = [];
    (window as unknown as { __told: string[] }).__told = told;
    if (range)
      new MutationObserver(() => told.push(range.getAttribute('aria-valuetext') ?? '')).observe(range, {
        attributes: true,
      });
  });
  await until(listening, 6);
  expect(await page.evaluate(() => (window as unknown as { __told: string[] }).__told)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await pass(50);
  expect((await said()).at(-1), 'from the sentence that was read, not from where the bar stood').toBe(
    utterances[6]?.text,
  );
  await page.keyboard.press('End');
  await pass(50);
  expect((await said()).at(-1)).toBe(utterances.at(-1)?.text);
});

test('the time left is that of this voice at this speed', async ({ listening }) => {
  const { press, page, control, pass } = listening;
  await openStill(listening, story);
  const kept = () =>
    page.evaluate(
      () => JSON.parse(localStorage.getItem('tingbao-pace') ?? '{}') as Record<string, [number, number]>,
    );
  await press();
  await until(listening, 8);
  const [[name, pace] = ['', [0, 0]]] = Object.entries(await kept());
  expect(name).toMatch(/ 1$/);
  expect(pace[0]).toBeGreaterThan(1000);
  await control('rate').selectOption('2');
  await pass(MINUTE);
  expect(Object.keys(await kept()).some((each) => each.endsWith(' 2'))).toBe(true);
});

test('it falls silent after the minutes that were chosen, with the end of its sentence', async ({
  listening,
}) => {
  const { press, said, pass, control, state, log, reach } = listening;
  const utterances = await openStill(listening, story);
  await control('sleep').evaluate((chooser: HTMLSelectElement) =>
    (chooser.options[1] as HTMLOptionElement).setAttribute('value', '0.2'),
  );
  await press();
  await (await reach('sleep')).selectOption('0.2');
  await pass(11_000);
  expect(await state()).not.toBe('paused');
  const before = (await said()).length;
  await pass(HOUR);
  expect(await state()).toBe('paused');
  expect((await said()).length - before, 'not one that begins later').toBeLessThan(4);
  expect(await log('status')).toEqual(['已暂停']);
  await expect(control('sleep')).toHaveValue('');
  const heard = (await said()).length;
  await control('press').click();
  await pass(50);
  expect((await said()).at(-1), 'each sentence was heard whole').toBe(utterances[heard]?.text);
});

test('a foreign sentence has a voice of its language, unless the reader wants one voice', async ({
  listening,
}) => {
  const { press, said, pass, page, log, reach } = listening;
  await page.route('**/utterances.json', async (route) => {
    const answer = await route.fetch();
    const utterances = (await answer.json()) as Utterance[];
    await route.fulfill({
      response: answer,
      json: utterances.map((each, at) => (at === 2 || at === 5 ? { ...each, language: 'en-US' } : each)),
    });
  });
  await openStill(listening, story);
  await press();
  await until(listening, 4);
  await (await reach('ownVoices')).uncheck();
  await pass(HOUR);
  const voices = (await log('speak')).map((each) => JSON.parse(each) as { voice: string; lang: string });
  expect(voices.slice(0, 4).map(({ voice }) => voice)).toEqual(['Huihui', 'Huihui', 'Zira', 'Huihui']);
  expect(voices.slice(4).every(({ voice, lang }) => voice === 'Huihui' && lang === 'zh-CN')).toBe(true);
  expect((await said()).length).toBeGreaterThan(6);
});

test('no sentence stands in text that is collapsed', async ({ listening }) => {
  const { open, page } = listening;
  for (const route of routes) {
    const utterances = await open(route, 'plain');
    const blocks = [...new Set(utterances.map(({ locator }) => locator.block))];
    expect(
      await page.evaluate(
        (ids) => ids.filter((id) => document.getElementById(id)?.closest('details')),
        blocks,
      ),
    ).toEqual([]);
  }
});
