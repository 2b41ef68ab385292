import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, it } from 'vitest';
import type { SpeechEngine, SpeechReport, SpeechRequest } from '@tingbao/speech/player';
import { engineContract, type EngineRig } from '../../packages/speech/test/engine-contract.ts';
import { root } from '../e2e/readers/serve.ts';
import { openHeard } from './browsers.ts';
import { eventually, openPatient, silence, titled, voicesListed } from './reader-page.ts';

interface EnginePage {
  engine: SpeechEngine;
  reports: SpeechReport[];
}
type InPage = Window & { theirs: EnginePage };

const heard = openHeard();
/** What `quiet` says beside the engine. */
const probe = '探声';
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
  heard.service.letEnd(0);
  const page = await openPatient(heard);
  await page.goto('data:text/html,<!doctype html><title>engine</title>');
  await page.bringToFront();
  await page.evaluate(script);
  await voicesListed(heard, page);
  heard.service.forget();
  return rigOf(page);
}

function rigOf(page: Page): EngineRig {
  const reports = () => page.evaluate(() => (window as unknown as InPage).theirs.reports);
  const sounded = async () =>
    heard.service
      .said('begin')
      .map((said) => ({ ...said, text: said.text.trim() }))
      .filter(({ text }) => text !== probe);
  const quiet = async () => {
    heard.service.letEnd(Infinity);
    await silence(heard);
    // Events come in order: with the end of an utterance that does not come from the engine, those of all before it have come.
    await page.evaluate(
      (text: string) =>
        new Promise<void>((done) => {
          const utterance = new SpeechSynthesisUtterance(text);
          utterance.onend = () => done();
          speechSynthesis.speak(utterance);
        }),
      probe,
    );
    heard.service.letEnd(0);
  };
  return {
    speak: (request) =>
      page.evaluate((wanted: SpeechRequest) => {
        const { engine, reports } = (window as unknown as InPage).theirs;
        engine.speak(wanted, (report) => reports.push(report));
      }, request),
    speakAtOnce: (requests) =>
      page.evaluate((all: SpeechRequest[]) => {
        const { engine, reports } = (window as unknown as InPage).theirs;
        for (const wanted of all) engine.speak(wanted, (report) => reports.push(report));
      }, requests),
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
    begun: async (text) => {
      await eventually(sounded, (all) => all.some((said) => said.text === text));
    },
    quiet,
    settle: async (generation) => {
      heard.service.letEnd(Infinity);
      const isOver = (all: SpeechReport[]) =>
        all.some((report) => report.type !== 'boundary' && report.generation === generation);
      await eventually(reports, isOver);
      await quiet();
    },
  };
}

describe(titled('the contract of engines'), () => {
  it.each(engineContract.map((each) => [each.name, each] as const))('%s', async (_, { run }) => {
    await run(await openRig());
  });
});
