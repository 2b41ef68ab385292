// `npm run bench:press`: how long it takes from a press on Listen to `speak()`, in Chromium with its processor slowed down fourfold.
// First with the sentences still to be fetched (a place further down, which the page does not hold), then with all of it there.
/* global window, document, addEventListener, getSelection, SpeechSynthesis */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { buildStale, root } from '../../apps/cli/bin/workspace.mjs';
import { findChromium } from '../run/find-chromium.mjs';

const runs = 15;
const slower = 4;
const limits = { 'in the page': 50, 'fetched before': 50, 'still to fetch': 150 };

/** Notes how long after the event that is being dispatched, or the last press, something audible was asked for. Runs in the page. */
function watch() {
  const took = (window.took = []);
  let pressedAt = 0;
  addEventListener('click', (event) => (pressedAt = event.timeStamp), { capture: true });
  const { speak } = SpeechSynthesis.prototype;
  SpeechSynthesis.prototype.speak = function (utterance) {
    if (utterance.volume > 0) took.push(performance.now() - pressedAt);
    return speak.call(this, utterance);
  };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

async function pressed(page, work) {
  await page.evaluate(() => (window.took.length = 0));
  await work();
  await page.waitForFunction(() => window.took.length > 0);
  return page.evaluate(() => window.took[0]);
}

/** Opens an article in a browser that has kept nothing, and slows it down once it is still. */
async function opened(browser, address) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'networkidle' });
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return page;
}

async function measure(browser, address) {
  const times = { 'in the page': [], 'fetched before': [], 'still to fetch': [] };
  for (let run = 0; run < runs; run += 1) {
    const beginning = await opened(browser, address);
    times['in the page'].push(await pressed(beginning, () => beginning.click('[data-do=press]')));
    await beginning.locator('[data-do=next-paragraph]').waitFor();
    times['fetched before'].push(await pressed(beginning, () => beginning.click('[data-do=next-paragraph]')));
    await beginning.context().close();

    const further = await opened(browser, address);
    // A selection is a place that the page holds no sentence for.
    await further.evaluate(() => {
      const paragraph = [...document.querySelectorAll('[data-article] p')].at(-1);
      getSelection().selectAllChildren(paragraph);
    });
    const press = () => further.locator('[data-do=press]').evaluate((button) => button.click());
    times['still to fetch'].push(await pressed(further, press));
    await further.context().close();
  }
  return times;
}

/** `tingbao serve` on a free port, and its first address. */
async function serve(path) {
  const server = spawn(process.execPath, [join(root, 'apps/cli/bin/tingbao.mjs'), 'serve', path], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const origin = await new Promise((resolve, reject) => {
    server.stdout.on('data', (chunk) => {
      const found = /http:\/\/\S+(?=\/\s)/.exec(String(chunk));
      if (found) resolve(found[0]);
    });
    server.once('close', () => reject(new Error('the reader did not start')));
  });
  return { origin, stop: () => server.kill() };
}

const chromiumPath = findChromium();
if (buildStale() !== 0 || !chromiumPath) process.exit(1);
const { origin, stop } = await serve(join(root, 'seeds/lanpu-ribao-2026-03-12'));
const browser = await chromium.launch({
  executablePath: chromiumPath,
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const times = await measure(browser, `${origin}/lanpu-ribao/2026-03-12/p1-1`);
  console.log(`From the press to speak(), processor ${slower} times slower, ${runs} runs, milliseconds:`);
  for (const [name, list] of Object.entries(times)) {
    const middle = median(list);
    const verdict = middle <= limits[name] ? 'kept' : 'missed';
    console.log(
      `  sentence ${name}: median ${middle.toFixed(1)}, worst ${Math.max(...list).toFixed(1)}; limit ${limits[name]}: ${verdict}`,
    );
  }
} finally {
  await browser.close();
  stop();
}
