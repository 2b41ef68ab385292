import { readFileSync } from 'node:fs';
import { readLexicon } from '../../packages/library/src/lexicon-yaml.ts';
import { expectNoViolation } from './axe.ts';
import { test, type Listening } from './listening/rig.ts';
import { articleRoutes } from './readers/editions.ts';
import { address } from './readers/start-readers.ts';
import { expect } from './test.ts';

const route = articleRoutes().find(
  ({ article, edition }) => edition.language === 'zh-Hans' && article.body.length > 8,
);
if (!route) throw new Error('no long article in Chinese');

/** Settings are kept by the browser: set before the page's first script, as an earlier visit would have left them. */
const left = ({ page }: Listening, key: string, value: unknown) =>
  page.addInitScript(([name, kept]) => localStorage.getItem(name) ?? localStorage.setItem(name, kept), [
    key,
    JSON.stringify(value),
  ] as const);

test.describe('keys', () => {
  test('do nothing until they are switched on', async ({ listening }) => {
    await listening.open(route, 'plain');
    await listening.page.keyboard.press('k');
    expect(await listening.log('speak')).toEqual([]);
  });

  test('press the controls by their place on the keyboard, and write in fields', async ({ listening }) => {
    const { open, page, said, state } = listening;
    await left(listening, 'tingbao-keys', { on: true });
    const utterances = await open(route, 'plain');
    await page.keyboard.press('KeyK');
    await page.locator('[data-do=stop]').waitFor();
    expect(await said()).toEqual([utterances[0]?.text]);
    // An input method reports another key for the same place.
    await page.evaluate(() =>
      dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: 'KeyL', bubbles: true })),
    );
    await expect.poll(said).toHaveLength(2);
    expect((await said())[1]).toBe(utterances[1]?.text);
    // In a list a letter chooses, with Ctrl it is the browser's.
    await page.locator('[data-choose=rate]').press('x');
    expect(await state()).toBe('speaking');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('x');
    expect(await state()).toBe('stopped');
  });

  test('Ctrl alone pauses; with another key in between it is none of ours', async ({ listening }) => {
    const { open, page, press, state } = listening;
    await open(route, 'plain');
    await press();
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    expect(await state()).toBe('speaking');
    await page.keyboard.press('Control');
    expect(await state()).toBe('paused');
    await page.keyboard.press('Control');
    expect(await state()).toBe('paused');
  });

  test('are chosen on a screen that every page leads to; one that was taken is named', async ({ page }) => {
    await page.goto(address(route.library, route.articlePath));
    await page.getByRole('contentinfo').getByRole('link', { name: '设置和快捷键' }).click();
    const box = page.getByLabel('使用字母键');
    await expect(box).not.toBeChecked();
    await box.check();
    await page.getByLabel('只听标题，再按一次回来').selectOption('K');
    await expect(page.getByLabel('听报、暂停、继续')).toHaveValue('');
    await expect(page.locator('[data-taken]')).toHaveText(
      '“K”键原来用于“听报、暂停、继续”，现在改给了这一项。',
    );
    await page.reload();
    await expect(box).toBeChecked();
    await expect(page.getByLabel('只听标题，再按一次回来')).toHaveValue('KeyK');
  });
});

test.describe('the mark on what is heard', () => {
  test('is left out where the reader wants none', async ({ listening }) => {
    await left(listening, 'tingbao-highlight', { what: 'none', look: 'yellow' });
    await listening.open(route, 'plain');
    await listening.press();
    expect((await listening.log('mark')).filter((text) => text !== '')).toEqual([]);
  });

  test('is coloured by an attribute of the root, with nothing changed in the article', async ({
    listening,
  }) => {
    await left(listening, 'tingbao-highlight', { what: 'sentence', look: 'underline' });
    await listening.open(route, 'plain');
    await listening.press();
    await expect(listening.page.locator('html')).toHaveAttribute('data-mark', 'underline');
    expect((await listening.log('mark')).some((text) => text !== '')).toBe(true);
    expect(await listening.log('article changed')).toEqual([]);
  });
});

test.describe('corrected by ear', () => {
  test('the sentence just heard is kept, listed, filled in, saved and deleted', async ({ listening }) => {
    const { open, page, press, pass, reach } = listening;
    const utterances = await open(route, 'plain');
    await press();
    await pass(0);
    await (await reach('misread')).click();
    const written = utterances[0]?.written ?? utterances[0]?.text ?? '';
    await expect(page.locator('.player [role=status]')).toHaveText(`已记下“读错了”：${written}`);
    await page.getByRole('link', { name: '记下的错误' }).click();

    const item = page.locator('[data-ear-list] > li');
    await expect(item).toHaveCount(1);
    await expect(item.getByRole('link', { name: written })).toHaveAttribute(
      'href',
      `${route.articlePath}#${utterances[0]?.locator.block ?? ''}`,
    );
    await expectNoViolation(page);
    const words = written.slice(0, 2);
    await item.getByLabel('哪几个字').fill(words);
    await item.getByLabel('应读作（写同音字）').fill('某某');
    await item.getByLabel('应读作（写同音字）').blur();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '存成读音表的写法（lexicon.yaml）' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('lexicon.yaml');
    const { entries } = readLexicon(readFileSync(await download.path(), 'utf8'));
    expect(entries.map(({ entry }) => entry)).toEqual([{ written: words, spoken: '某某', where: 'word' }]);

    await item.getByRole('button', { name: '删去' }).click();
    await expect(page.getByText('还没有记下什么。')).toBeVisible();
    await expect(page.locator('#ear')).toBeFocused();
    await page.reload();
    await expect(item).toHaveCount(0);
  });

  test('a sentence of the rest that jumped is noted with the page where it was printed', async ({
    listening,
  }) => {
    const jumped = articleRoutes().find(
      ({ article }) => article.id === 'p1-1' && article.jumps.some(({ to }) => to === 3),
    );
    if (!jumped) throw new Error('no article that jumps to page 3');
    const { open, page, press, pass, reach } = listening;
    const utterances = await open(jumped, 'plain');
    await page.clock.pauseAt(Date.now() + 60_000);
    await press();
    const at = utterances.findIndex((utterance) => utterance.page !== undefined);
    // Below 上接1版 in 3.md stands the end of a sentence that began on page 1; this is the first to begin there.
    expect(utterances[at]?.written ?? utterances[at]?.text).toMatch(/^“地铁快/);
    const noted = () =>
      page.evaluate(() =>
        (JSON.parse(localStorage.getItem('tingbao-ear-marks') ?? '[]') as { page: number }[]).map(
          (mark) => mark.page,
        ),
      );
    await pass(1500);
    await (await reach('misprinted')).click();
    await page.locator('[data-range]').evaluate((range: HTMLInputElement, value) => {
      range.value = String(value);
      range.dispatchEvent(new Event('change'));
    }, at + 1);
    await pass(1500);
    await (await reach('misprinted')).click();
    expect(await noted()).toEqual([1, 3]);
  });
});
