import { test } from './listening/rig.ts';
import { story, textOf } from './listening/stories.ts';
import { expect } from './test.ts';

test('reading begins where the reader says: a place of the list, the selection, what is on screen', async ({
  listening,
}) => {
  const { open, press, pass, said, page, reach } = listening;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const utterances = await open(story, 'plain');
  await press();
  const places = await (
    await reach('from')
  )
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const subheads = story.article.body.filter(({ type }) => type === 'subhead').map(({ id }) => `#${id}`);
  expect(subheads.length).toBeGreaterThan(0);
  expect(places).toEqual(['start', ...subheads, 'selection', 'screen']);
  const place = subheads[1] ?? subheads[0] ?? '';
  await (await reach('from')).selectOption(place);
  await (await reach('read-from')).click();
  await pass(50);
  expect((await said()).at(-1)).toBe(utterances.find(({ locator }) => `#${locator.block}` === place)?.text);

  const paragraph = utterances.filter(({ role }) => role === 'paragraph').at(-3);
  if (!paragraph) throw new Error('too short a story');
  const { block, start } = paragraph.locator;
  await page.evaluate(
    ([id, from]) => {
      const text = document.getElementById(String(id))?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, Number(from) + 1, text, Number(from) + 3);
    },
    [block, start] as const,
  );
  await (await reach('from')).selectOption('selection');
  await (await reach('read-from')).click();
  await pass(50);
  expect((await said()).at(-1)).toBe(paragraph.text);

  await (await reach('from')).selectOption('screen');
  const second = story.article.body[1]?.id ?? '';
  await page.evaluate(
    (id) => scrollTo(0, (document.getElementById(id)?.getBoundingClientRect().top ?? 0) + scrollY - 2),
    second,
  );
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('[data-do=read-from]')?.click());
  await pass(50);
  expect((await said()).at(-1)).toBe(utterances.find(({ locator }) => locator.block === second)?.text);
});

test('in large text on a small screen the headline is still read first', async ({ listening }) => {
  const { open, press, pass, said, control, page } = listening;
  await page.addInitScript(() => localStorage.setItem('tingbao-display', 'size=300'));
  await page.setViewportSize({ width: 320, height: 480 });
  const utterances = await open(story, 'plain');
  await control('press').evaluate((button) => button.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const bottom = await page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().bottom);
  expect(bottom, 'the headline is above the window').toBeLessThan(0);
  await press();
  await pass(50);
  expect((await said())[0]).toBe(textOf(utterances, 0));
});

for (const kind of ['plain', 'safari'] as const) {
  test(`a press far below the player begins there: ${kind}`, async ({ listening }) => {
    const { open, pass, said, log, control, page } = listening;
    const utterances = await open(story, kind);
    const block = story.article.body.filter(({ type }) => type === 'paragraph')[3]?.id ?? '';
    await control('press').focus();
    await page.evaluate(
      (id) => scrollTo(0, (document.getElementById(id)?.getBoundingClientRect().top ?? 0) + scrollY - 2),
      block,
    );
    // As a screen reader presses: a click without a pointer, which does not scroll.
    await control('press').evaluate((button: HTMLButtonElement) => button.click());
    await page.locator('[data-do=stop]').waitFor();
    await pass(500);
    expect((await said())[0]).toBe(utterances.find(({ locator }) => locator.block === block)?.text);
    expect((await log('status')).filter(Boolean)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { __spoken: unknown[] }).__spoken.length)).toBe(1);
  });
}

for (const kind of ['plain', 'safari'] as const)
  test(`a press with a selection begins there: ${kind}`, async ({ listening }) => {
    const { open, pass, said, log, control, page } = listening;
    const utterances = await open(story, kind);
    const wanted = utterances.filter(({ role }) => role === 'paragraph')[5];
    if (!wanted) throw new Error('too short a story');
    await page.evaluate(
      ([id, from]) => {
        const text = document.getElementById(String(id))?.firstChild;
        if (text) getSelection()?.setBaseAndExtent(text, Number(from) + 1, text, Number(from) + 3);
      },
      [wanted.locator.block, wanted.locator.start] as const,
    );
    await control('press').click();
    await page.locator('[data-do=stop]').waitFor();
    await pass(500);
    expect(await said()).toEqual([wanted.text]);
    expect((await log('status')).filter(Boolean)).toEqual([]);
    expect(await page.evaluate(() => (window as unknown as { __spoken: unknown[] }).__spoken.length)).toBe(1);
  });
