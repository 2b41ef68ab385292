import { describe, expect, it } from 'vitest';
import { openHeard } from './browsers.ts';
import { openReader, seeds } from './libraries.ts';
import { asHandedOn, begun, eventually, openArticle, openLongest, texts, titled } from './reader-page.ts';

const heard = openHeard();
const [seed = ''] = seeds;
const reader = openReader([seed]);
const quiet = (ms: number) => new Promise((done) => setTimeout(done, ms));
const openLong = () => openLongest(heard, reader.origin);

describe(titled('the player'), () => {
  it('pause cuts the sound, and going on says the same sentence again, then the next', async () => {
    const { press, untilBegun, untilState, utterances } = await openLong();
    await press('press');
    await untilBegun(3);
    await press('press');
    await untilState('paused');
    await quiet(800);
    expect(begun(heard)).toEqual(texts(utterances.slice(0, 3)));
    await press('press');
    await untilBegun(5);
    expect(begun(heard).slice(0, 5)).toEqual(texts([0, 1, 2, 2, 3].flatMap((at) => utterances[at] ?? [])));
  });

  it('four quick steps forward are heard as the last of them alone', async () => {
    const { press, untilBegun, utterances, page } = await openLong();
    await press('press');
    await untilBegun(1);
    await page.$eval('[data-do=next-sentence]', (button) => {
      for (let times = 0; times < 4; times += 1) (button as HTMLButtonElement).click();
    });
    const second = await untilBegun(2);
    expect(second?.text).toBe(asHandedOn(utterances[4]?.text ?? ''));
    await press('previous-sentence');
    const third = await untilBegun(3);
    expect(third?.text).toBe(asHandedOn(utterances[3]?.text ?? ''));
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
    const { press, choose, untilBegun, page } = await openLong();
    await press('press');
    const first = await untilBegun(1);
    const other = first?.voice === 'Lanyin' ? 'Qiuyin' : 'Lanyin';
    // The player lists its voices when it has been opened, which may be after the first sound.
    const id = await eventually(
      () =>
        page.$$eval(
          '[data-choose=voice] option',
          (options, name) =>
            options.map((each) => each as HTMLOptionElement).find(({ text }) => text.includes(name))?.value,
          other,
        ),
      (value) => value !== undefined,
    );
    await choose('voice', id ?? '');
    // A headline may be over before the choice arrives, and the next sentence have begun in the voice before.
    await eventually(
      () => heard.service.said('begin').at(-1)?.voice,
      (voice) => voice === other,
    );
    await page.reload();
    heard.service.forget();
    await press('press');
    const third = await untilBegun(1);
    expect(third?.voice).toBe(other);
    await page.evaluate(() => localStorage.clear());
  });

  it('stop is silence, and the next press begins at the beginning', async () => {
    const { press, untilBegun, untilState, utterances } = await openLong();
    await press('press');
    await untilBegun(2);
    await press('stop');
    await untilState('stopped');
    await quiet(800);
    expect(begun(heard)).toEqual(texts(utterances.slice(0, 2)));
    await press('press');
    const third = await untilBegun(3);
    expect(third?.text).toBe(asHandedOn(utterances[0]?.text ?? ''));
  });

  it('a reload is silence until the next press', async () => {
    const { press, untilBegun, page, utterances } = await openLong();
    await press('press');
    await untilBegun(2);
    await page.reload();
    await quiet(1500);
    const before = begun(heard).length;
    await quiet(800);
    expect(begun(heard).length, 'nothing goes on by itself').toBe(before);
    heard.service.forget();
    await press('press');
    const first = await untilBegun(1);
    expect(first?.text).toBe(asHandedOn(utterances[0]?.text ?? ''));
  });

  it('leaving by closing the tab is silence', async () => {
    const { press, untilBegun, page } = await openLong();
    await press('press');
    await untilBegun(2);
    await page.close();
    await quiet(500);
    const before = begun(heard).length;
    await quiet(1000);
    expect(begun(heard).length).toBe(before);
  });

  it('a second tab that is made to read silences the first, and is heard whole', async () => {
    const one = await openLong();
    await one.press('press');
    await one.untilBegun(2);
    const other = await openArticle(heard, one.address);
    heard.service.forget();
    await other.press('press');
    await other.untilBegun(4);
    const said = begun(heard);
    expect(said.slice(-4)).toEqual(texts(other.utterances.slice(0, 4)));
    expect(await one.state()).toBe('paused');
  });
});
