import type { Utterance } from '@tingbao/speech';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { browserName, type Heard } from './browsers.ts';
import type { Said } from './speech-service.ts';

/** The addresses of all articles of a library, as its screens link to them. */
export async function articlePaths(origin: string): Promise<string[]> {
  const linked = async (path: string, wanted: RegExp) => {
    const html = await (await fetch(origin + path)).text();
    return [...new Set([...html.matchAll(/href="([^"#]+)"/g)].map(([, href = '']) => href))].filter((href) =>
      wanted.test(href),
    );
  };
  const newspapers = await linked('/', /^\/[^/]+$/);
  const editions = (await Promise.all(newspapers.map((path) => linked(path, /^\/[^/]+\/[^/]+$/)))).flat();
  return (await Promise.all(editions.map((path) => linked(path, /^\/[^/]+\/[^/]+\/p\w+-\d+$/)))).flat();
}

/** What a voice is asked to say, as speech-dispatcher 0.11 hands it on: it folds full-width signs into half-width ones. */
export const asHandedOn = (text: string): string => text.normalize('NFKC').trim();
export const begun = ({ service }: Heard): string[] => service.said('begin').map(({ text }) => text.trim());
export const texts = (utterances: readonly Utterance[]): string[] =>
  utterances.map(({ text }) => asHandedOn(text));

/** Asks until the answer will do. The patience is only there to tell what is missing where it never does. */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  will: (answer: T) => boolean,
  patienceMs = 120_000,
): Promise<T> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (will(answer) || Date.now() > until) {
      expect(will(answer), `after ${patienceMs} ms it was still ${JSON.stringify(answer)}`).toBe(true);
      return answer;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** Waits until nothing is being sounded: the last thing that happened in the service was no beginning. */
export async function silence({ service }: Heard): Promise<void> {
  await eventually(
    () => service.last()?.what,
    (what) => what !== 'begin',
  );
}

type Watched = Window & { watch: (awake: boolean) => void };

/**
 * A page whose player never loses patience with a voice until `watch` wakes it: its watchdog is a clock, and the one thing in a page by
 * which a busy machine could change what is said. All its times are 4 s and more; no other timer that a test needs is.
 */
export async function openPatient({ browser }: Heard): Promise<Page> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    let awake = false;
    (window as unknown as Watched).watch = (wake) => (awake = wake);
    const later = window.setTimeout.bind(window) as (then: () => void, ms?: number) => number;
    const patient = (then: () => void, ms?: number) => (!awake && (ms ?? 0) >= 4000 ? 0 : later(then, ms));
    window.setTimeout = patient as typeof window.setTimeout;
  });
  return page;
}

/** Waits until the browser has listed all voices that the service has. */
export async function voicesListed({ service }: Heard, page: Page): Promise<void> {
  await eventually(
    () => page.evaluate(() => speechSynthesis.getVoices().length),
    (count) => count >= service.voices.length,
  );
}

export interface ReaderPage {
  page: Page;
  /** The sentences of the article, as the player fetches them. */
  utterances: Utterance[];
  /** Presses a control by its `data-do`. */
  press: (name: string) => Promise<void>;
  choose: (name: string, value: string) => Promise<void>;
  state: () => Promise<string | null>;
  /** Waits until the service has begun so many messages, and answers the last of them. */
  untilBegun: (count: number) => Promise<Said | undefined>;
  /** Lets the watchdog watch what is spoken from now on, or not. */
  watch: (awake: boolean) => Promise<void>;
  /** Waits until nothing is being sounded. */
  untilSilent: () => Promise<void>;
  untilState: (state: string, patienceMs?: number) => Promise<void>;
}

/** Opens an article in a tab of its own; nothing has been said by then. */
export async function openArticle(heard: Heard, address: string): Promise<ReaderPage> {
  const page = await openPatient(heard);
  await page.goto(address);
  const utterances = await sentencesOf(address);
  // Chromium counts a click from outside as a press only in the tab that is in front.
  await page.bringToFront();
  await voicesListed(heard, page);
  const state = () => page.$eval('[data-player]', (player) => player.getAttribute('data-state'));
  return {
    page,
    utterances,
    press: async (name) => {
      await page.waitForSelector(`[data-do=${name}]`, { visible: true });
      await page.click(`[data-do=${name}]`);
    },
    choose: async (name, value) => {
      await page.waitForSelector(`[data-choose=${name}]`, { visible: true });
      await page.select(`[data-choose=${name}]`, value);
    },
    state,
    untilBegun: async (count) => {
      await eventually(
        () => heard.service.said('begin').length,
        (begun) => begun >= count,
      );
      return heard.service.said('begin')[count - 1];
    },
    watch: (awake) => page.evaluate((wake: boolean) => (window as unknown as Watched).watch(wake), awake),
    untilSilent: () => silence(heard),
    untilState: async (wanted, patienceMs) => {
      await eventually(state, (now) => now === wanted, patienceMs);
    },
  };
}

/** Opens the article with the most sentences: the service is well, nothing has been said, and nothing ends until it is let. */
export async function openLongest(heard: Heard, origin: string): Promise<ReaderPage & { address: string }> {
  const addresses = (await articlePaths(origin)).map((path) => origin + path);
  const lengths = await Promise.all(addresses.map(async (each) => (await sentencesOf(each)).length));
  const address = addresses[lengths.indexOf(Math.max(...lengths))] ?? '';
  await silence(heard);
  heard.service.behave({});
  heard.service.letEnd(0);
  heard.service.forget();
  return { address, ...(await openArticle(heard, address)) };
}

/** What the player says of how it goes. */
export const statusOf = ({ page }: ReaderPage): Promise<string | null> =>
  page.$eval('.player [role=status]', (status) => status.textContent);

/** Chooses a voice that has not been chosen; answers its name. */
export async function chooseOtherVoice({ page, choose }: ReaderPage): Promise<string> {
  // The list may be filled after the player is there.
  const options = await eventually(
    () =>
      page.$$eval('[data-choose=voice] option', (all) =>
        all.map((each) => each as HTMLOptionElement).map(({ value, text }) => ({ value, text })),
      ),
    (all) => all.length > 2,
  );
  const { value, text } = options.at(-1) ?? { value: '', text: '' };
  await choose('voice', value);
  return text;
}

const sentencesOf = async (address: string) =>
  (await (await fetch(`${address}/utterances.json`)).json()) as Utterance[];

/** A title for tests, with the browser that they are run in. */
export const titled = (what: string): string => `${browserName}: ${what}`;
