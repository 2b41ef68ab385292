import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from '@playwright/test';
import type { Utterance } from '@tingbao/speech';
import type { Personality } from '../../../packages/speech/test/fake-speech-synthesis.ts';
import type { ArticleRoute, LibraryName } from '../readers/editions.ts';
import { address } from '../readers/start-readers.ts';
import { test as base } from '../test.ts';

/** What happened on a page, in order: kept by the script below, outside of the reader's own. */
export interface Happening {
  what: 'speak' | 'cancel' | 'mark' | 'status' | 'focus' | 'article changed' | 'scroll';
  detail: string;
}

const fakeFile = fileURLToPath(
  new URL('../../../packages/speech/test/fake-speech-synthesis.ts', import.meta.url),
);

/** The fake as a script for a page; built once a worker. */
let bundled: Promise<string> | null = null;
const fakeScript = () =>
  (bundled ??= build({
    entryPoints: [fakeFile],
    bundle: true,
    format: 'iife',
    globalName: 'fakeSpeech',
    write: false,
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? ''));

/** Watches a page from before its first script. Runs in the page, so it stands alone. */
function watch() {
  const log: Happening[] = [];
  (window as unknown as { __log: Happening[] }).__log = log;
  const add = (what: Happening['what'], detail: string) => log.push({ what, detail });
  const synthesis = window.speechSynthesis as SpeechSynthesis | undefined;
  if (synthesis) {
    const { speak, cancel } = synthesis;
    synthesis.speak = (utterance) => {
      const press = `${window.event?.type ?? 'no event'}, ${navigator.userActivation.isActive ? 'active' : 'inactive'}`;
      add(
        'speak',
        JSON.stringify({
          text: utterance.text,
          lang: utterance.lang,
          rate: utterance.rate,
          pitch: utterance.pitch,
          voice: utterance.voice?.name ?? null,
          volume: utterance.volume,
          press,
        }),
      );
      speak.call(synthesis, utterance);
    };
    synthesis.cancel = () => {
      add('cancel', '');
      localStorage.setItem('test.cancels', String(Number(localStorage.getItem('test.cancels')) + 1));
      cancel.call(synthesis);
    };
  }
  const set = HighlightRegistry.prototype.set;
  HighlightRegistry.prototype.set = function (name, highlight) {
    if (name === 'tingbao-sentence') add('mark', [...highlight].map(String).join('|'));
    return set.call(this, name, highlight);
  };
  const remove = HighlightRegistry.prototype.delete;
  HighlightRegistry.prototype.delete = function (name) {
    if (name === 'tingbao-sentence') add('mark', '');
    return remove.call(this, name);
  };
  const scroll = window.scrollBy;
  window.scrollBy = ((options: ScrollToOptions) => {
    add('scroll', options.behavior ?? '');
    Reflect.apply(scroll, window, [options]);
  }) as typeof window.scrollBy;
  document.addEventListener(
    'focusin',
    ({ target }) => add('focus', (target as Element).outerHTML.slice(0, 80)),
    true,
  );
  document.addEventListener('DOMContentLoaded', () => {
    const status = document.querySelector('.player [role=status]');
    if (status)
      new MutationObserver(() => add('status', status.textContent ?? '')).observe(status, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    const article = document.querySelector('article');
    if (article)
      new MutationObserver((changes) => {
        for (const { target, type } of changes)
          if (!(target instanceof Element ? target : target.parentElement)?.closest('[data-player]'))
            add('article changed', `${type} ${target.nodeName}`);
      }).observe(article, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}

export interface Listening {
  page: Page;
  /** Opens an article whose browser has a speech of the given kind, with its clock stopped; null: no speech at all. */
  open: (route: ArticleRoute, personality: Personality | null) => Promise<Utterance[]>;
  /** The same for any screen of a library, such as an edition's. */
  openScreen: (library: LibraryName, path: string, personality: Personality | null) => Promise<void>;
  /** Presses 听报 and waits until the rest of the player has come. */
  press: () => Promise<void>;
  /** Lets time pass on the page. */
  pass: (ms: number) => Promise<void>;
  log: (what?: Happening['what']) => Promise<string[]>;
  happenings: () => Promise<Happening[]>;
  /** The texts given to the voice to be heard so far, in order. */
  said: () => Promise<string[]>;
  state: () => Promise<string | null>;
  control: (name: string) => ReturnType<Page['locator']>;
  /** The same of one that may stand behind 更多, which is opened first. */
  reach: (name: string) => Promise<ReturnType<Page['locator']>>;
}

export const test = base.extend<{ listening: Listening }>({
  listening: async ({ page }, use) => {
    const happenings = () => page.evaluate(() => (window as unknown as { __log: Happening[] }).__log);
    const log = async (what?: Happening['what']) =>
      (await happenings()).filter((each) => !what || each.what === what).map(({ detail }) => detail);
    const control = (name: string) =>
      page.locator(['do', 'choose', 'set', 'number', 'reads'].map((kind) => `[data-${kind}=${name}]`).join());
    const reach = async (name: string) => {
      const closed = page.locator('[data-more]:not([open])').filter({ has: control(name) });
      if ((await closed.count()) > 0) await closed.locator('summary').click();
      return control(name);
    };
    const openScreen: Listening['openScreen'] = async (library, path, personality) => {
      await page.clock.install();
      if (personality) {
        await page.addInitScript(
          `${await fakeScript()}; fakeSpeech.installFakeSpeech(window, ${JSON.stringify(personality)});`,
        );
      } else {
        await page.addInitScript(() => {
          Object.defineProperty(window, 'speechSynthesis', { value: undefined });
        });
      }
      await page.addInitScript(watch);
      await page.goto(address(library, path), { waitUntil: 'networkidle' });
    };
    await use({
      page,
      openScreen,
      open: async ({ library, articlePath }, personality) => {
        await openScreen(library, articlePath, personality);
        const answer = await page.request.get(address(library, `${articlePath}/utterances.json`));
        return (await answer.json()) as Utterance[];
      },
      press: async () => {
        await control('press').click();
        await page.locator('[data-do=stop]').waitFor();
      },
      pass: (ms) => page.clock.runFor(ms),
      log,
      happenings,
      said: async () =>
        (await log('speak'))
          .map((detail) => JSON.parse(detail) as { text: string; volume: number })
          .filter(({ volume }) => volume > 0)
          .map(({ text }) => text),
      state: () => page.locator('[data-player]').getAttribute('data-state'),
      control,
      reach,
    });
  },
});
