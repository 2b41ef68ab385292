import { describe, expect, it } from 'vitest';
import { browserName, openHeard } from './browsers.ts';
import { openReader, seeds } from './libraries.ts';
import {
  begun,
  chooseOtherVoice,
  openLongest,
  statusOf,
  texts,
  titled,
  type ReaderPage,
} from './reader-page.ts';
import type { SpeechService } from './speech-service.ts';

interface Point {
  name: string;
  /** How many sentences are heard before; the last of them is still going on. */
  heard: number;
  /** What the service refuses to go along with, and the sentence that it concerns. */
  act: (reading: ReaderPage, service: SpeechService) => Promise<unknown>;
  at: number;
  /** What is done while the service is still well. */
  before?: (reading: ReaderPage) => Promise<void>;
}

const [seed = ''] = seeds;
const pause = async ({ press, untilState, untilSilent }: ReaderPage) => {
  await press('press');
  await untilState('paused');
  await untilSilent();
};
const press =
  (name: string) =>
  ({ press }: ReaderPage) =>
    press(name);

const points: Point[] = [
  { name: 'the first sentence', heard: 0, act: press('press'), at: 0 },
  { name: 'the next sentence', heard: 2, act: async (_, service) => service.letEnd(1), at: 2 },
  { name: 'going on after a pause', heard: 2, before: pause, act: press('press'), at: 1 },
  { name: 'a step', heard: 1, act: press('next-sentence'), at: 1 },
  { name: 'a new speed', heard: 1, act: ({ choose }) => choose('rate', '4'), at: 0 },
  { name: 'another voice', heard: 1, act: chooseOtherVoice, at: 0 },
];

// Firefox is silent for good after a refusal (docs/web-speech.md), so each point has a browser of its own.
describe.each(points)(titled('an error at $name'), ({ heard: count, before, act, at }) => {
  const heard = openHeard();
  const reader = openReader([seed]);
  it('is told in words with the way out', async () => {
    const reading = await openLongest(heard, reader.origin);
    const { page, utterances, untilBegun, untilState } = reading;
    const sentences = (...places: number[]) => texts(places.flatMap((place) => utterances[place] ?? []));
    const wellSaid = [...Array(count).keys()];
    // The faster, the shorter is the time that a sentence is given.
    await page.evaluate(() => localStorage.setItem('tingbao-listen', JSON.stringify({ rate: 5 })));
    if (count > 0) {
      heard.service.letEnd(count - 1);
      await reading.press('press');
      await untilBegun(count);
      await before?.(reading);
    }
    heard.service.behave({ fails: true });
    await reading.watch(true);
    await act(reading, heard.service);
    await untilState('failed');
    expect(await statusOf(reading)).toContain('重新打开');
    expect(begun(heard)).toEqual(sentences(...wellSaid));
    const refused = heard.service.said('refuse').map(({ text }) => text.trim());
    if (browserName === 'firefox') return expect(refused).toEqual(sentences(at));
    // Once more each, and the next sentence too where the voice had been heard before.
    expect(refused).toEqual(count === 0 ? sentences(at, at) : sentences(at, at, at + 1, at + 1));
    heard.service.behave({});
    heard.service.letEnd(1);
    await reading.watch(false);
    await reading.press('press');
    await untilBegun(count + 2);
    expect(begun(heard), 'and when the service is well again it goes on').toEqual(
      sentences(...wellSaid, at, at + 1),
    );
  });
});
