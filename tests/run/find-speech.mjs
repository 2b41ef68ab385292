import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { installWithApt, onPath, runs } from './programs.mjs';

/**
 * What it takes to hear real browsers speak: speech-dispatcher and two browsers, installed now where they are missing.
 * `paths` are theirs, null for what could not be had; `lacks` says in a line each what that is and why.
 */
export function findSpeech() {
  const speechDispatcher = find('speech-dispatcher', [], ['speech-dispatcher'], ['speech-dispatcher']);
  const firefox = find('Firefox', [process.env.FIREFOX_PATH], ['firefox-esr', 'firefox'], ['firefox-esr']);
  const chromium = {
    name: 'Chromium',
    path: findChromium(),
    why: 'none was found, and none could be installed',
  };
  const all = { speechDispatcher, firefox, chromium };
  return {
    paths: Object.fromEntries(Object.entries(all).map(([key, { path }]) => [key, path])),
    lacks: Object.values(all).flatMap(({ name, path, why }) => (path ? [] : [`${name}: ${why}`])),
  };
}

/** A program by given paths or by its names on PATH, else from the packages. */
function find(name, given, names, packages) {
  const look = () =>
    [...given, ...onPath(names)].find((path) => path && existsSync(path) && runs(path)) ?? null;
  const here = look();
  if (here) return { name, path: here, why: null };
  console.log(`No ${name} was found; installing one.`);
  const why = installWithApt(packages);
  return { name, path: look(), why: why ?? `it was installed and does not run` };
}
