import { address } from './readers/start-readers.ts';
import { test } from './listening/rig.ts';
import { HOUR, openStill, story, textOf, until } from './listening/stories.ts';
import { expect } from './test.ts';

test('pause is told, says nothing more, and goes on with the same sentence', async ({ listening }) => {
  const { open, press, pass, said, log, control, state } = listening;
  const utterances = await open(story, 'plain');
  await press();
  await until(listening, 4);
  await control('press').click();
  expect(await state()).toBe('paused');
  expect(await log('status')).toEqual(['已暂停']);
  await expect(control('press')).toHaveText('继续');
  await pass(HOUR);
  expect((await said()).length, 'silence').toBe(4);
  await control('press').click();
  await pass(50);
  expect((await said()).at(-1)).toBe(textOf(utterances, 3));
  expect(await log('status')).toEqual(['已暂停', '']);
  await pass(HOUR);
  expect((await said()).slice(4)).toEqual(utterances.slice(3).map(({ text }) => text));
});

test('next and previous move by sentence and by paragraph', async ({ listening }) => {
  const { open, press, said, pass, reach } = listening;
  const utterances = await open(story, 'plain');
  const block = (at: number) => utterances[at]?.locator.block;
  // A paragraph of two sentences or more, with a paragraph on either side.
  const inside = utterances.findIndex(
    (_, at) =>
      at > 1 &&
      block(at) === block(at - 1) &&
      block(at) !== block(at - 2) &&
      utterances[at]?.role === 'paragraph',
  );
  expect(inside).toBeGreaterThan(1);
  const following = utterances.findIndex((_, at) => at > inside && block(at) !== block(inside));
  const firstOfBefore = utterances.findIndex((_, at) => block(at) === block(inside - 2));
  await press();
  const heard = async (name: string) => {
    await (await reach(name)).click();
    await pass(50);
    return (await said()).at(-1);
  };
  for (let at = 1; at <= inside; at += 1) expect(await heard('next-sentence')).toBe(textOf(utterances, at));
  expect(await heard('previous-sentence')).toBe(textOf(utterances, inside - 1));
  expect(await heard('next-paragraph')).toBe(textOf(utterances, following));
  expect(await heard('previous-paragraph')).toBe(textOf(utterances, inside - 1));
  expect(await heard('previous-paragraph')).toBe(textOf(utterances, firstOfBefore));
});

test('speed and voice are heard at once and kept between visits', async ({ listening }) => {
  const { open, press, pass, log, control, page, reach } = listening;
  await open(story, 'plain');
  await press();
  await pass(300);
  const speeds = await control('rate')
    .locator('option')
    .evaluateAll((options) => options.map((option) => Number((option as HTMLOptionElement).value)));
  expect([Math.min(...speeds), Math.max(...speeds)]).toEqual([0.5, 5]);
  await control('rate').selectOption('2');
  await (await reach('voice')).selectOption({ label: 'Hanhan' });
  await pass(300);
  const last = async () => JSON.parse((await log('speak')).at(-1) ?? '{}') as Record<string, unknown>;
  expect(await last()).toMatchObject({ rate: 2, voice: 'Hanhan' });
  await page.reload({ waitUntil: 'networkidle' });
  await press();
  expect(await last()).toMatchObject({ rate: 2, voice: 'Hanhan' });
  await expect(control('rate')).toHaveValue('2');
  await expect(control('voice')).toHaveValue('Hanhan');
});

test('stop cannot be used where it would do nothing, and keeps the focus', async ({ listening }) => {
  const { open, press, pass, page, control, state, log } = listening;
  await open(story, 'plain');
  await press();
  await pass(300);
  const stop = control('stop');
  await expect(stop).toBeEnabled();
  await stop.focus();
  await page.keyboard.press('Enter');
  expect(await state()).toBe('stopped');
  await expect(stop).toBeDisabled();
  await expect(stop).toBeFocused();
  const told = (await log('status')).length;
  await page.keyboard.press('Enter');
  expect((await log('status')).length, 'nothing is told twice').toBe(told);
  await control('press').click();
  await expect(stop).toBeEnabled();
});

test('stop is told, and a link leads back to the sentence heard last', async ({ listening }) => {
  const { open, press, said, log, control, page, state, pass } = listening;
  const utterances = await open(story, 'plain');
  await press();
  const link = page.locator('.player-heard');
  await expect(link).toBeHidden();
  await until(listening, 9);
  const heard = utterances[8];
  await control('stop').click();
  expect(await state()).toBe('stopped');
  expect((await log('status')).at(-1)).toBe('已停止');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await expect(link).toHaveAttribute('href', `#${heard?.locator.block}`);
  await link.click();
  await pass(100);
  const marked = await page.evaluate(() => [...(CSS.highlights.get('tingbao-sentence') ?? [])].map(String));
  expect(marked.map((text) => text.replace(/\s/g, '').length)).toEqual([
    (heard?.locator.end ?? 0) - (heard?.locator.start ?? 0),
  ]);
  expect(new URL(page.url()).hash).toBe(`#${heard?.locator.block}`);
  const top = await page.evaluate(
    () =>
      [...(CSS.highlights.get('tingbao-sentence') ?? [])].map(
        (range) => (range as Range).getBoundingClientRect().top,
      )[0],
  );
  expect(top).toBeGreaterThanOrEqual(0);
  expect((await said()).length).toBe(9);
});

test('leaving the page silences it', async ({ listening }) => {
  const { press, pass, page, state } = listening;
  await openStill(listening, story);
  await press();
  await pass(500);
  expect(await state()).toBe('speaking');
  const cancels = () => page.evaluate(() => Number(localStorage.getItem('test.cancels')));
  const before = await cancels();
  await page.goto(address(story.library, '/'));
  expect(await cancels()).toBeGreaterThan(before);
});
