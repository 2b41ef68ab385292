import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, it } from 'vitest';
import type { SpeechEngine, SpeechReport, SpeechRequest } from '@tingbao/speech/player';
import { engineContract, type EngineRig } from '../../packages/speech/test/engine-contract.ts';
import { root } from '../e2e/readers/serve.ts';
import { openHeard } from './browsers.ts';
import { eventually, titled } from './reader-page.ts';

interface EnginePage {
  engine: SpeechEngine;
  reports: SpeechReport[];
}
type InPage = Window & { theirs: EnginePage };

const heard = openHeard();
let script = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createWebSpeechEngine } from '@tingbao/speech/engine';
        window.theirs = { engine: createWebSpeechEngine(), reports: [] };`,
      resolveDir: join(root, 'apps/web'),
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  script = outputFiles[0]?.text ?? '';
});

/** The contract's rig over the engine in a page of its own, and what the speech service was given. */
async function openRig(): Promise<EngineRig> {
  heard.service.forget();
  const page = await heard.browser.newPage();
  await page.goto('data:text/html,<!doctype html><title>engine</title>');
  await page.bringToFront();
  await page.evaluate(script);
  await eventually(
    () => page.evaluate(() => speechSynthesis.getVoices().length),
    (count) => count > 0,
  );
  return rigOf(page);
}

function rigOf(page: Page): EngineRig {
  const reports = () => page.evaluate(() => (window as unknown as InPage).theirs.reports);
  const pass = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
  const sounded = async () =>
    heard.service.said('begin').map((said) => ({ ...said, text: said.text.trim() }));
  return {
    speak: (request) =>
      page.evaluate((wanted: SpeechRequest) => {
        const { engine, reports } = (window as unknown as InPage).theirs;
        engine.speak(wanted, (report) => reports.push(report));
      }, request),
    speakInTurn: (request, next) =>
      page.evaluate(
        (wanted: SpeechRequest, later: SpeechRequest) => {
          const { engine, reports } = (window as unknown as InPage).theirs;
          engine.speak(wanted, (report) => {
            reports.push(report);
            if (report.type === 'end') engine.speak(later, (other) => reports.push(other));
          });
        },
        request,
        next,
      ),
    unlock: () => page.evaluate(() => (window as unknown as InPage).theirs.engine.unlock()),
    cancel: () => page.evaluate(() => (window as unknown as InPage).theirs.engine.cancel()),
    cancelFromOutside: () => page.evaluate(() => speechSynthesis.cancel()),
    voices: (language) =>
      page.evaluate((wanted: string) => (window as unknown as InPage).theirs.engine.voices(wanted), language),
    reports,
    sounded,
    pass,
    begun: async (text) => {
      await eventually(sounded, (all) => all.some((said) => said.text === text));
      await pass(100); // what ends at once counts as unheard
    },
    settle: async (generation) => {
      const isOver = (all: SpeechReport[]) =>
        all.some((report) => report.type !== 'boundary' && report.generation === generation);
      await eventually(reports, isOver);
      await pass(200);
    },
  };
}

describe(titled('the contract of engines'), () => {
  it.each(engineContract.map((each) => [each.name, each] as const))('%s', async (_, { run }) => {
    await run(await openRig());
  });
});
