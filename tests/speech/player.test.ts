import { describe, expect, it } from 'vitest';
import { openHeard } from './browsers.ts';
import { openReader, seeds } from './libraries.ts';
import {
  begun,
  chooseOtherVoice,
  openArticle,
  openLongest,
  texts,
  titled,
  voicesListed,
} from './reader-page.ts';

const heard = openHeard();
const [seed = ''] = seeds;
const reader = openReader([seed]);
const openLong = () => openLongest(heard, reader.origin);
const letEnd = (count: number) => heard.service.letEnd(count);

describe(titled('the player'), () => {
  it('pause cuts the sound, and going on says the same sentence again, then the next', async () => {
    const { press, untilBegun, untilSilent, untilState, utterances } = await openLong();
    letEnd(2);
    await press('press');
    await untilBegun(3);
    await press('press');
    await untilState('paused');
    await untilSilent();
    letEnd(1);
    await press('press');
    await untilBegun(5);
    expect(begun(heard)).toEqual(texts([0, 1, 2, 2, 3].flatMap((at) => utterances[at] ?? [])));
  });

  it('four quick steps forward are heard as the last of them alone', async () => {
    const { press, untilBegun, utterances, page } = await openLong();
    await press('press');
    await untilBegun(1);
    await page.waitForSelector('[data-do=next-sentence]', { visible: true });
    await page.$eval('[data-do=next-sentence]', (button) => {
      for (let times = 0; times < 4; times += 1) (button as HTMLButtonElement).click();
    });
    await untilBegun(2);
    await press('previous-sentence');
    await untilBegun(3);
    expect(begun(heard)).toEqual(texts([0, 4, 3].flatMap((at) => utterances[at] ?? [])));
  });

  it('steps by paragraph, forward and back', async () => {
    const { press, untilBegun, utterances } = await openLong();
    const begins = utterances.flatMap(({ locator }, at) =>
      locator.block === utterances[at - 1]?.locator.block ? [] : [at],
    );
    await press('press');
    await untilBegun(1);
    for (const [times, step] of ['next', 'next', 'previous'].entries()) {
      await press(`${step}-paragraph`);
      await untilBegun(times + 2);
    }
    expect(begun(heard)).toEqual(texts([0, 1, 2, 1].flatMap((at) => utterances[begins[at] ?? -1] ?? [])));
  });

  it('a new speed is heard at once, in the same sentence', async () => {
    const { press, choose, untilBegun, utterances } = await openLong();
    await press('press');
    await untilBegun(1);
    await choose('rate', '2');
    const faster = await untilBegun(2);
    await choose('rate', '0.5');
    const slower = await untilBegun(3);
    await choose('rate', '1');
    const plain = await untilBegun(4);
    expect(begun(heard)).toEqual(texts([0, 0, 0, 0].flatMap((at) => utterances[at] ?? [])));
    expect(faster?.rate).toBeGreaterThan(0);
    expect(slower?.rate).toBeLessThan(0);
    expect(plain?.rate).toBe(0);
  });

  it('another voice is heard at once, and kept after a reload', async () => {
    const reading = await openLong();
    const { press, untilBegun, untilSilent, page, utterances } = reading;
    await press('press');
    const first = await untilBegun(1);
    const name = await chooseOtherVoice(reading);
    const other = (await untilBegun(2))?.voice ?? '-';
    // Chromium adds the name of the service's module to the voice's.
    expect(name.startsWith(other)).toBe(true);
    expect(other).not.toBe(first?.voice);
    await page.reload();
    await untilSilent();
    await press('press');
    expect((await untilBegun(3))?.voice).toBe(other);
    expect(begun(heard)).toEqual(texts([0, 0, 0].flatMap((at) => utterances[at] ?? [])));
    await page.evaluate(() => localStorage.clear());
  });

  it('stop is silence, and the next press begins at the beginning', async () => {
    const { press, untilBegun, untilSilent, untilState, utterances } = await openLong();
    letEnd(1);
    await press('press');
    await untilBegun(2);
    await press('stop');
    await untilState('stopped');
    await untilSilent();
    await press('press');
    await untilBegun(3);
    expect(begun(heard)).toEqual(texts([0, 1, 0].flatMap((at) => utterances[at] ?? [])));
  });

  it('a reload is silence until the next press', async () => {
    const { press, untilBegun, untilSilent, page, utterances } = await openLong();
    letEnd(1);
    await press('press');
    await untilBegun(2);
    await page.reload();
    await untilSilent();
    await voicesListed(heard, page);
    await press('press');
    await untilBegun(3);
    expect(begun(heard), 'nothing goes on by itself').toEqual(
      texts([0, 1, 0].flatMap((at) => utterances[at] ?? [])),
    );
  });

  it('closing the tab is silence, and the next tab is heard', async () => {
    const { press, untilBegun, untilSilent, page, utterances, address } = await openLong();
    letEnd(1);
    await press('press');
    await untilBegun(2);
    await page.close();
    await untilSilent();
    const next = await openArticle(heard, address);
    await next.press('press');
    await next.untilBegun(3);
    expect(begun(heard)).toEqual(texts([0, 1, 0].flatMap((at) => utterances[at] ?? [])));
  });

  it('a second tab that is made to read silences the first, and is heard whole', async () => {
    const one = await openLong();
    letEnd(1);
    await one.press('press');
    await one.untilBegun(2);
    const other = await openArticle(heard, one.address);
    await other.press('press');
    await other.untilBegun(3);
    expect(await one.state()).toBe('paused');
    letEnd(3);
    await other.untilBegun(6);
    expect(begun(heard)).toEqual(texts([0, 1, 0, 1, 2, 3].flatMap((at) => one.utterances[at] ?? [])));
  });
});
