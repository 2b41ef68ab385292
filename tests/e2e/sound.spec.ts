import type { Utterance } from '@tingbao/speech';
import { articleRoutes } from './readers/editions.ts';
import { test, type Listening } from './listening/rig.ts';
import { openStill } from './listening/stories.ts';
import { expect } from './test.ts';

const routes = articleRoutes().filter(
  ({ library, edition }) => library === 'seeds' && edition.language === 'zh-Hans',
);
const [long] = [...routes].sort((a, b) => b.article.body.length - a.article.body.length);
if (!long) throw new Error('the sample editions have no article in Chinese');
const story = long;

const asked = async ({ log }: Listening) =>
  (await log('speak')).map((detail) => JSON.parse(detail) as { text: string; pitch: number; voice: string });
const inOneBlock = (utterances: Utterance[], at: number) =>
  utterances[at]?.locator.block === utterances[at + 1]?.locator.block;

test('a voice can be tried: it says a sample in the place of the article, which waits', async ({
  listening,
}) => {
  const { press, pass, control, state, page, reach } = listening;
  await openStill(listening, story);
  await press();
  await pass(500);
  await (await reach('sample')).click();
  await pass(100);
  expect(await state()).toBe('paused');
  const [cut, sample] = (await asked(listening)).slice(-2);
  expect(sample?.text).toMatch(/^你好/);
  await pass(60_000);
  expect(await state()).toBe('paused');
  await control('press').click();
  await pass(100);
  expect((await asked(listening)).at(-1)?.text).toBe(cut?.text);
  await (await reach('sample')).click();
  await page.keyboard.press('Escape');
  await pass(1000);
  expect(await page.evaluate(() => speechSynthesis.speaking), 'Escape silences the sample too').toBe(false);
});

test('another pitch is heard at once, and kept', async ({ listening }) => {
  const { open, press, pass, page, reach } = listening;
  await open(story, 'plain');
  await press();
  await pass(300);
  await reach('pitch');
  await page.getByLabel('音调').selectOption('高');
  await pass(100);
  const [before, after] = await asked(listening);
  expect([before?.pitch, after?.pitch]).toEqual([1, 1.25]);
  expect(after?.text).toBe(before?.text);
  await page.reload({ waitUntil: 'networkidle' });
  await press();
  await pass(100);
  expect((await asked(listening))[0]?.pitch).toBe(1.25);
});

test('pauses between sentences and between paragraphs are as long as the reader wants', async ({
  listening,
}) => {
  const { press, pass, page, said, reach } = listening;
  const utterances = await openStill(listening, story);
  const now = () => page.evaluate(() => performance.now());
  const begun = await now();
  await press();
  await reach('sentencePause');
  await page.getByLabel('句间停顿').selectOption('多停 2 秒');
  await page.getByLabel('段间停顿').selectOption('多停 5 秒');
  const last = utterances.findIndex((_, at) => inOneBlock(utterances, at)) + 2;
  for (let turns = 0; turns < 400 && (await said()).length < last; turns += 1) await pass(250);
  expect((await said()).length).toBe(last);
  // Up to here: the silences of the parts before, and the one between two sentences.
  const silences = Array.from({ length: last - 1 }, (_, at) => (inOneBlock(utterances, at) ? 2000 : 5000));
  const texts = utterances
    .slice(0, last - 1)
    .reduce((sum, { text, pauseAfter }) => sum + text.length * 100 + pauseAfter, 0);
  expect((await now()) - begun).toBeGreaterThanOrEqual(silences.reduce((sum, ms) => sum + ms, texts));
});
