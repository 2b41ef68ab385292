import type { Page } from '@playwright/test';
import { recordedEdition } from '../readers/recorded-library.ts';
import { address } from '../readers/start-readers.ts';

export const url = (path: string) => address('recorded', recordedEdition + path);

/** Keeps what is played and what is marked, from before the page's first script. Runs in the page. */
export function watch() {
  const kept: Kept['kept'] = {
    marks: [],
    plays: [],
    audio: null,
  };
  Object.assign(window, { kept });
  const { play } = HTMLMediaElement.prototype;
  HTMLMediaElement.prototype.play = function () {
    if (this.src.includes('/audio/')) {
      kept.audio = this;
      kept.plays.push(window.event?.type);
    }
    return play.call(this);
  };
  const { set } = HighlightRegistry.prototype;
  HighlightRegistry.prototype.set = function (name, highlight) {
    if (name === 'tingbao-sentence') kept.marks.push([...highlight].map(String).join(''));
    return set.call(this, name, highlight);
  };
}
export type Kept = {
  kept: { marks: string[]; plays: (string | undefined)[]; audio: HTMLMediaElement | null };
};
export const marks = (page: Page) => page.evaluate(() => (window as unknown as Kept).kept.marks);
export const sound = (page: Page) =>
  page.evaluate(() => {
    const { audio } = (window as unknown as Kept).kept;
    return (
      audio && {
        at: audio.currentTime,
        rate: audio.playbackRate,
        paused: audio.paused,
        src: new URL(audio.src).pathname,
      }
    );
  });
export const state = (page: Page) => page.locator('[data-player]').getAttribute('data-state');

export async function openMute(page: Page, path: string) {
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await page.addInitScript(watch);
  await page.goto(url(path), { waitUntil: 'networkidle' });
}
