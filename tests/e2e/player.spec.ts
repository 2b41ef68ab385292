import type { Utterance } from '@tingbao/speech';
import { expect } from './test.ts';
import { articleRoutes } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { test, type Happening, type Listening } from './listening/rig.ts';

const routes = articleRoutes().filter(({ library }) => library === 'seeds');
const [long] = [...routes].sort((a, b) => b.article.body.length - a.article.body.length);
if (!long) throw new Error('the sample editions have no article');
const story = long;
const withPicture = routes.find(({ article }) => article.body.some(({ type }) => type === 'figure'));
if (!withPicture) throw new Error('the sample editions have no picture');
const pictured = withPicture;

const HOUR = 3_600_000;
const textOf = (utterances: Utterance[], at: number) => utterances[at]?.text;

/** Lets time pass until the sentence of this number has been given to the voice. */
async function until({ pass, said }: Listening, count: number) {
  for (let turns = 0; turns < 2000 && (await said()).length < count; turns += 1) await pass(200);
  expect((await said()).length).toBe(count);
}

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
  const { open, press, said, control, pass } = listening;
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
    await control(name).click();
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
  const { open, press, pass, log, control, page } = listening;
  await open(story, 'plain');
  await press();
  await pass(300);
  const speeds = await control('rate')
    .locator('option')
    .evaluateAll((options) => options.map((option) => Number((option as HTMLOptionElement).value)));
  expect([Math.min(...speeds), Math.max(...speeds)]).toEqual([0.5, 5]);
  await control('rate').selectOption('2');
  await control('voice').selectOption({ label: 'Hanhan' });
  await pass(300);
  const last = async () => JSON.parse((await log('speak')).at(-1) ?? '{}') as Record<string, unknown>;
  expect(await last()).toMatchObject({ rate: 2, voice: 'Hanhan' });
  await page.reload({ waitUntil: 'networkidle' });
  await press();
  expect(await last()).toMatchObject({ rate: 2, voice: 'Hanhan' });
  await expect(control('rate')).toHaveValue('2');
  await expect(control('voice')).toHaveValue('Hanhan');
});

test('reading begins where the reader says: a place of the list, the selection, what is on screen', async ({
  listening,
}) => {
  const { open, press, pass, said, control, page } = listening;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const utterances = await open(story, 'plain');
  await press();
  const places = await control('from')
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const subheads = story.article.body.filter(({ type }) => type === 'subhead').map(({ id }) => `#${id}`);
  expect(subheads.length).toBeGreaterThan(0);
  expect(places).toEqual(['start', ...subheads, 'selection', 'screen']);
  const place = subheads[1] ?? subheads[0] ?? '';
  await control('from').selectOption(place);
  await control('read-from').click();
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
  await control('from').selectOption('selection');
  await control('read-from').click();
  await pass(50);
  expect((await said()).at(-1)).toBe(paragraph.text);

  await control('from').selectOption('screen');
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
  await page.addInitScript(() => localStorage.setItem('tingbao.text-size', '300'));
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

test('the count of sentences changes together with the mark', async ({ listening }) => {
  const { open, press, pass, page } = listening;
  const utterances = await open(story, 'plain');
  await press();
  await expect(page.locator('.player-progress')).not.toBeEmpty();
  let rests = 0;
  for (let turns = 0; turns < 120; turns += 1) {
    await pass(100);
    // Read in one turn, as time goes on between two of them.
    const { marks, shown, state } = await page.evaluate(() => ({
      marks: (window as unknown as { __log: Happening[] }).__log.filter(({ what }) => what === 'mark').length,
      shown: document.querySelector('.player-progress')?.textContent,
      state: document.querySelector<HTMLElement>('[data-player]')?.dataset['state'],
    }));
    if (state === 'resting') rests += 1;
    expect(shown).toBe(`第 ${marks} 句，共 ${utterances.length} 句`);
  }
  expect(rests, 'silences between sentences').toBeGreaterThan(0);
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

test('a picture is kept in view while its words are spoken', async ({ listening }) => {
  const { open, press, pass, page, said } = listening;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 400, height: 600 });
  const utterances = await open(pictured, 'plain');
  const ids = await page.locator('article img').evaluateAll((images) => images.map(({ id }) => id));
  const at = utterances.findIndex(({ locator }) => ids.includes(locator.block));
  expect(at, 'a picture has words').toBeGreaterThan(-1);
  await press();
  // Pressed and looked at in one turn: the caption comes next and would bring its picture into view as well.
  const next = (id = '') =>
    page.evaluate((picture) => {
      const top = () => document.getElementById(picture)?.closest('figure')?.getBoundingClientRect().top ?? 0;
      if (picture) scrollTo(0, 0);
      const before = top();
      document.querySelector<HTMLButtonElement>('[data-do=next-sentence]')?.click();
      return { before, after: top(), height: innerHeight };
    }, id);
  for (let turns = 1; turns < at; turns += 1) await next();
  const { before, after, height } = await next(utterances[at]?.locator.block);
  expect(before, 'the picture was out of sight').toBeGreaterThan(height);
  expect(after).toBeGreaterThanOrEqual(0);
  expect(after).toBeLessThan(height / 2);
  await pass(50);
  expect((await said())[at]).toBe(textOf(utterances, at));
});

test('in forced colours the sign on the button can be seen', async ({ listening }) => {
  const { open, press, page, control } = listening;
  await page.emulateMedia({ forcedColors: 'active' });
  await open(story, 'plain');
  const colours = () =>
    control('press').evaluate((button) => {
      const { borderInlineStartColor } = getComputedStyle(button, '::before');
      const { color, backgroundColor } = getComputedStyle(button);
      return { sign: borderInlineStartColor, color, backgroundColor };
    });
  const play = await colours();
  await press();
  for (const { sign, color, backgroundColor } of [play, await colours()]) {
    expect(sign).toBe(color);
    expect(sign).not.toBe(backgroundColor);
  }
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

test('the keyboard works the player, and focus stays where it is', async ({ listening }) => {
  const { open, pass, log, said, page, state, control } = listening;
  const utterances = await open(story, 'plain');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-do'));
  for (let tabs = 0; tabs < 40 && (await focused()) !== 'press'; tabs += 1) await page.keyboard.press('Tab');
  expect(await focused()).toBe('press');
  await page.keyboard.press('Enter');
  await page.locator('[data-do=stop]').waitFor();
  await pass(500);
  expect(await state()).toBe('speaking');
  expect(await focused()).toBe('press');
  await page.keyboard.press('Space');
  expect(await state()).toBe('paused');
  await page.keyboard.press('Space');
  await pass(50);
  expect(await state()).toBe('speaking');
  const order = [];
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('data-do') ??
          document.activeElement?.getAttribute('data-choose') ??
          document.activeElement?.getAttribute('type') ??
          document.activeElement?.localName,
      ),
    );
    if (order.at(-1) === 'summary') break;
  }
  expect(order).toEqual([
    'stop',
    'previous-sentence',
    'next-sentence',
    'previous-paragraph',
    'next-paragraph',
    'range',
    'previous-section',
    'next-section',
    'previous-article',
    'next-article',
    'skim',
    'misread',
    'misprinted',
    'a',
    'rate',
    'voice',
    'sample',
    'from',
    'read-from',
    'sleep',
    'summary',
  ]);
  await control('next-sentence').focus();
  await page.keyboard.press('Enter');
  await pass(50);
  expect((await said()).at(-1)).toBe(textOf(utterances, 1));
  expect(await focused()).toBe('next-sentence');
  const before = (await log('focus')).length;
  await page.keyboard.press('Escape');
  expect(await state()).toBe('stopped');
  expect(await focused()).toBe('next-sentence');
  await pass(HOUR);
  expect((await log('focus')).length, 'focus moved by itself').toBe(before);
  expect((await said()).length).toBe(3);
});

test('leaving the page silences it', async ({ listening }) => {
  const { open, press, pass, page } = listening;
  await open(story, 'plain');
  await press();
  await pass(500);
  const cancels = () => page.evaluate(() => Number(localStorage.getItem('test.cancels')));
  const before = await cancels();
  await page.goto(address(story.library, '/'));
  expect(await cancels()).toBeGreaterThan(before);
});

for (const [reducedMotion, behavior] of [
  ['reduce', 'instant'],
  ['no-preference', 'smooth'],
] as const) {
  test(`the sentence is kept in view, ${reducedMotion} motion`, async ({ listening }) => {
    const { open, press, pass, log, page } = listening;
    await page.emulateMedia({ reducedMotion });
    await page.setViewportSize({ width: 400, height: 500 });
    await open(story, 'plain');
    await press();
    for (let turns = 0; turns < 12; turns += 1) {
      await pass(5000);
      if (reducedMotion === 'no-preference') continue; // how long a browser glides is its own affair
      const { top, bar } = await page.evaluate(() => ({
        top: [...(CSS.highlights.get('tingbao-sentence') ?? [])].map(
          (range) => (range as Range).getBoundingClientRect().top,
        )[0],
        bar: document.querySelector('[data-docked]')?.getBoundingClientRect().top ?? innerHeight,
      }));
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top, 'the sentence is not under the bar').toBeLessThan(bar);
    }
    expect(new Set(await log('scroll'))).toEqual(new Set([behavior]));
  });
}

test.describe('every browser is coped with:', () => {
  for (const kind of [
    'chrome-remote',
    'android',
    'firefox',
    'safari',
    'linux-chromium',
    'no-boundary',
    'late-voices',
  ] as const) {
    test(kind, async ({ listening }) => {
      const { open, press, pass, page, control, state } = listening;
      const utterances = await open(story, kind);
      await press();
      await pass(3000);
      await control('press').click();
      await pass(1000);
      await control('press').click();
      await pass(100);
      await control('next-sentence').click();
      await control('previous-sentence').click();
      await pass(HOUR);
      expect(await state()).toBe('stopped');
      // What was really sounded, whatever pieces it was cut into: the end of it is the article, from some sentence on.
      const sounded = await page.evaluate(() =>
        (window as unknown as { __spoken: { text: string }[] }).__spoken.map(({ text }) => text),
      );
      const rest = utterances
        .slice(3)
        .map(({ text }) => text)
        .join('');
      expect(sounded.join('').endsWith(rest)).toBe(true);
      expect(sounded.join('').startsWith(utterances[0]?.text ?? '-')).toBe(true);
    });
  }

  test('never-ends: the status line says so', async ({ listening }) => {
    const { open, press, pass, page, control, state } = listening;
    await open(story, 'never-ends');
    await press();
    await pass(HOUR);
    expect(await state()).toBe('failed');
    await expect(page.getByRole('status')).toContainText('声音没有响应');
    await expect(control('press')).toHaveText('继续');
    await expect(page.locator('article .body p').first()).toBeVisible();
  });
});
