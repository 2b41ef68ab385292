import { describe, expect, it } from 'vitest';
import { openHeard } from './browsers.ts';
import { openReader, seeds } from './libraries.ts';
import { begun, eventually, openLongest, texts, titled } from './reader-page.ts';
import { plain } from './speech-service.ts';

const [seed = ''] = seeds;

describe(titled('a list of voices that comes late'), () => {
  const heard = openHeard({ ...plain, voicesAfter: 1500 });
  const reader = openReader([seed]);
  it('is waited for without a word, and the voice of the language is taken', async () => {
    const { press, untilBegun, utterances, page } = await openLongest(heard, reader.origin);
    expect(await page.$eval('[data-help]', (help) => (help as HTMLElement).hidden)).toBe(true);
    await press('press');
    const first = await untilBegun(1);
    expect(first?.voice).toBe('Taiyin');
    expect(begun(heard)[0]).toBe(texts(utterances)[0]);
  });
});

describe(titled('a system without a voice of the language'), () => {
  const heard = openHeard({ ...plain, voices: plain.voices.filter(({ language }) => language === 'en-US') });
  const reader = openReader([seed]);
  it('is told before any press, and nothing is said', async () => {
    const { page } = await openLongest(heard, reader.origin);
    await eventually(
      () => page.$eval('[data-help]', (help) => (help as HTMLElement).hidden),
      (hidden) => !hidden,
    );
    expect(begun(heard)).toEqual([]);
  });
});
