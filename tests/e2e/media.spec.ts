import type { Page } from '@playwright/test';
import { articleRoutes } from './readers/editions.ts';
import { test } from './listening/rig.ts';
import { expect } from './test.ts';

const [first] = articleRoutes().filter(
  ({ library, edition }) => library === 'seeds' && edition.language === 'zh-Hans',
);
if (!first) throw new Error('the sample editions have no article in Chinese');
const story = first;

interface Watched {
  played: string[];
  actions: Partial<Record<string, () => void>>;
  locks: string[];
  hide: (hidden: boolean) => void;
}
type InPage = Window & { watched: Watched };

/** Keeps what the page asks of audio elements, media session and wake lock. Runs in the page. */
function watchDevices() {
  const watched: Watched = { played: [], actions: {}, locks: [], hide: () => undefined };
  (window as unknown as InPage).watched = watched;
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    watched.played.push(`${window.event?.type ?? 'no event'} ${this.loop}`);
    return play.call(this);
  };
  const { setActionHandler } = MediaSession.prototype;
  MediaSession.prototype.setActionHandler = function (action, work) {
    watched.actions[action] = work as unknown as () => void;
    setActionHandler.call(this, action, work);
  };
  const request = async () => {
    watched.locks.push('on');
    const lock = new EventTarget();
    const release = async () => {
      watched.locks.push('off');
      lock.dispatchEvent(new Event('release'));
    };
    watched.hide = (hidden) => {
      Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
      if (hidden) lock.dispatchEvent(new Event('release'));
      document.dispatchEvent(new Event('visibilitychange'));
    };
    return Object.assign(lock, { release });
  };
  Object.defineProperty(navigator, 'wakeLock', { value: { request } });
}

const watchedOf = (page: Page) =>
  page.evaluate(() => {
    const { played, locks } = (window as unknown as InPage).watched;
    return { played, locks };
  });
const act = (page: Page, action: string) =>
  page.evaluate((name) => (window as unknown as InPage).watched.actions[name]?.(), action);
const session = (page: Page) =>
  page.evaluate(() => ({
    state: navigator.mediaSession.playbackState,
    title: navigator.mediaSession.metadata?.title,
    artist: navigator.mediaSession.metadata?.artist,
  }));

test('media keys and the lock screen work the player, and show what is read', async ({ listening }) => {
  const { open, press, pass, page, state, said } = listening;
  await page.addInitScript(watchDevices);
  const texts = (await open(story, 'plain')).map(({ text }) => text);
  await pass(15_000);
  expect((await watchedOf(page)).played, 'nothing sounds before the press').toEqual([]);
  await press();
  await pass(200);
  expect((await watchedOf(page)).played[0], 'the silent sound begins in the press and loops').toBe(
    'click true',
  );
  await expect.poll(async () => (await session(page)).state).toBe('playing');
  const { title, artist } = await session(page);
  expect(title).toContain(story.article.headline?.text);
  expect(artist).toContain(story.edition.newspaper);

  await act(page, 'pause');
  expect(await state()).toBe('paused');
  expect((await session(page)).state).toBe('paused');
  const at = texts.indexOf((await said()).at(-1) ?? '');
  await act(page, 'play');
  await pass(50);
  expect(await state()).toBe('speaking');
  expect((await said()).at(-1)).toBe(texts[at]);
  await act(page, 'pause');
  await act(page, 'seekforward');
  await pass(50);
  expect((await said()).at(-1)).toBe(texts[at + 1]);
  await act(page, 'nexttrack');
  await expect.poll(async () => (await session(page)).title).not.toBe(title);
  await act(page, 'stop');
  expect(await state()).toBe('stopped');
  expect((await session(page)).state).toBe('none');
});

test('the screen stays on while something is read, where the reader wants it', async ({ listening }) => {
  const { open, press, pass, page, control, reach } = listening;
  await page.addInitScript(watchDevices);
  await open(story, 'plain');
  await press();
  await pass(100);
  const locks = async () => (await watchedOf(page)).locks.join(' ');
  expect(await locks(), 'not unasked').toBe('');
  await (await reach('keepAwake')).check();
  await expect.poll(locks).toBe('on');
  await control('press').click();
  await expect.poll(locks).toBe('on off');
  await control('press').click();
  await expect.poll(locks).toBe('on off on');
  await page.evaluate(() => (window as unknown as InPage).watched.hide(true));
  await page.evaluate(() => (window as unknown as InPage).watched.hide(false));
  await expect.poll(locks, 'a page that comes back takes it again').toBe('on off on on');
});
