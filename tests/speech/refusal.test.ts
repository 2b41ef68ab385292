import { describe, expect, it } from 'vitest';
import { browserName, openHeard } from './browsers.ts';
import { openReader, seeds } from './libraries.ts';
import {
  begun,
  eventually,
  openLongest,
  statusOf,
  titled,
  voicesListed,
  type ReaderPage,
} from './reader-page.ts';

const heard = openHeard();
const [seed = ''] = seeds;
const reader = openReader([seed]);
const sentence = '第一句话。';

/** Lets a page without any code of ours say one sentence. */
async function speakBare() {
  const page = await heard.browser.newPage();
  await page.goto('data:text/html,<!doctype html><title>bare</title>');
  await page.bringToFront();
  await voicesListed(heard, page);
  await page.evaluate((text: string) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = 'zh-CN';
    speechSynthesis.speak(utterance);
  }, sentence);
  return page;
}

/** Presses, and waits for a sentence or for words. */
async function outcome(reading: ReaderPage): Promise<string> {
  heard.service.forget();
  await reading.watch(true);
  await reading.press('press');
  return eventually(
    async () => (begun(heard).length > 0 ? 'heard' : String(await reading.state())),
    (what) => what === 'heard' || what === 'failed',
  );
}

/** No silence without words: Chromium is heard; Firefox 153 is not, and the player says what to do. */
async function expectNoBareSilence(reading: ReaderPage) {
  const what = await outcome(reading);
  if (browserName === 'chromium') expect(what).toBe('heard');
  if (what === 'failed') expect(await statusOf(reading)).toContain('重新打开');
}

describe(titled('after a message that the service refused'), () => {
  it('other programs are heard, and so is a browser that is started anew; till then the player tells what to do', async () => {
    heard.service.behave({ fails: true });
    const bare = await speakBare();
    await eventually(
      () => heard.service.said('refuse').length,
      (count) => count > 0,
    );
    heard.service.behave({});
    await bare.evaluate(() => speechSynthesis.cancel());
    await bare.close();
    heard.service.forget();
    await heard.service.sayAsOther('别的程序。');
    await eventually(
      () => begun(heard),
      (all) => all.includes('别的程序。'),
    );

    const reading = await openLongest(heard, reader.origin);
    await expectNoBareSilence(reading);
    await reading.page.reload();
    await reading.untilSilent();
    await voicesListed(heard, reading.page);
    await expectNoBareSilence(reading);

    await heard.restart();
    const anew = await openLongest(heard, reader.origin);
    expect(await outcome(anew)).toBe('heard');
  });
});
