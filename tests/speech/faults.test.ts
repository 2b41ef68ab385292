import { describe, expect, it } from 'vitest';
import { openHeard } from './browsers.ts';
import { openReader, seeds } from './libraries.ts';
import { begun, openLongest, statusOf, texts, titled } from './reader-page.ts';

const heard = openHeard();
const [seed = ''] = seeds;
const reader = openReader([seed]);

describe(titled('a speech service with faults'), () => {
  it('a voice that never ends is asked again, given up with words, and heard when it is well again', async () => {
    const reading = await openLongest(heard, reader.origin);
    const { press, choose, untilState, untilBegun, untilSilent, utterances } = reading;
    await press('press');
    await untilBegun(1);
    // The faster, the shorter is the time that a sentence is given.
    await choose('rate', '5');
    await untilBegun(2);
    await press('stop');
    await untilSilent();
    heard.service.forget();
    await reading.watch(true);
    await press('press');
    await untilState('failed');
    expect(begun(heard)).toEqual(texts([0, 0, 1, 1].flatMap((at) => utterances[at] ?? [])));
    expect(await statusOf(reading)).toContain('声音没有响应');
    heard.service.letEnd(2);
    await reading.watch(false);
    heard.service.forget();
    await press('press');
    await untilBegun(3);
    expect(begun(heard)).toEqual(texts(utterances.slice(0, 3)));
  });

  it('a service that ends in the middle of a sentence is told in words', async () => {
    const reading = await openLongest(heard, reader.origin);
    await reading.watch(true);
    await reading.press('press');
    await reading.untilBegun(1);
    await heard.service.stop();
    await reading.untilState('failed');
    expect(await statusOf(reading)).toContain('重新打开');
  });
});
