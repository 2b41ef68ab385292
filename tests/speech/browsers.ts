import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import puppeteer, { type Browser } from 'puppeteer-core';
import { startSpeechService, type Manners, type SpeechService } from './speech-service.ts';

/** The browser that this run of the file is about. */
export const browserName = process.env['SPEECH_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

const paths = JSON.parse(process.env['SPEECH_PATHS'] ?? '{}') as Partial<Record<string, string>>;
const lacks = JSON.parse(process.env['SPEECH_LACKS'] ?? '[]') as string[];
/** What was not to be had; null where this browser can be heard. */
export const whyNot =
  paths['speechDispatcher'] && paths[browserName]
    ? null
    : lacks.join('; ') || 'run by `npm run test:speech` alone, which finds browsers and a speech service';

export interface Heard {
  browser: Browser;
  service: SpeechService;
  /** Ends the browser and starts it anew, with the same service. */
  restart: () => Promise<void>;
}

/** Starts a browser that speaks to a service of its own, before the tests of a file, and ends both after them. */
export function openHeard(manners?: Manners): Heard {
  const heard: Partial<Heard> = {
    restart: async () => {
      await heard.browser?.close();
      if (heard.service) heard.browser = await launch(heard.service);
    },
  };
  beforeAll(async () => {
    if (whyNot) return;
    heard.service = await startSpeechService(paths['speechDispatcher'] ?? '', manners);
    heard.browser = await launch(heard.service);
  });
  afterAll(async () => {
    await heard.browser?.close();
    await heard.service?.stop();
  });
  beforeEach((context) => {
    if (whyNot) context.skip(whyNot);
  });
  // A test that failed must not go on speaking into the next one. Firefox ends with its last tab, so one stays.
  afterEach(async () => {
    const pages = (await heard.browser?.pages()) ?? [];
    await Promise.all(pages.slice(1).map((page) => page.close()));
  });
  return heard as Heard;
}

function launch({ env }: SpeechService): Promise<Browser> {
  const common = {
    executablePath: paths[browserName] ?? '',
    headless: true,
    userDataDir: mkdtempSync(join(process.env['XDG_RUNTIME_DIR'] ?? '', 'b-')),
    env: { ...process.env, ...env },
  };
  return browserName === 'firefox'
    ? puppeteer.launch({ ...common, browser: 'firefox' })
    : puppeteer.launch({
        ...common,
        browser: 'chrome',
        // Without the first flag Chromium lists no voice at all on Linux. Root cannot have a sandbox.
        args: [
          '--enable-speech-dispatcher',
          '--no-sandbox',
          '--disable-gpu',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
        ],
      });
}
