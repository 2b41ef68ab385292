import type { Utterance } from '@tingbao/speech';
import { describe, expect, it } from 'vitest';
import { openHeard } from './browsers.ts';
import { openReader, seeds } from './libraries.ts';
import { articlePaths, begun, eventually, openPatient, texts, titled, voicesListed } from './reader-page.ts';

const heard = openHeard();
const [seed = ''] = seeds;
const reader = openReader([seed]);
const isAnnouncement = (text: string) => /^第\S+篇,共\S+篇,约\S+分钟。?$/.test(text);

describe(titled('an edition'), () => {
  it('one press is enough for all of its articles, in order, each announced, with no other page opened', async () => {
    const articles = (await articlePaths(reader.origin)).map((path) => reader.origin + path);
    expect(articles.length).toBeGreaterThan(2);
    const lists = await Promise.all(
      articles.map(async (each) => (await (await fetch(`${each}/utterances.json`)).json()) as Utterance[]),
    );
    const edition = (articles[0] ?? '').replace(/\/[^/]+$/, '');
    const page = await openPatient(heard);
    await page.goto(edition);
    await page.bringToFront();
    await voicesListed(heard, page);
    heard.service.forget();
    await page.click('[data-do=press]');
    await eventually(
      () => page.$eval('[data-player]', (player) => player.getAttribute('data-state')),
      (state) => state === 'stopped',
      240_000,
    );
    expect(begun(heard).filter((text) => !isAnnouncement(text))).toEqual(texts(lists.flat()));
    expect(begun(heard).filter(isAnnouncement)).toHaveLength(articles.length);
    expect(begun(heard)[0]).toMatch(/^第一篇,/);
    expect(page.url()).toBe(edition);
    const marks = await page.$$eval(
      '[data-heard]',
      (words) => words.filter((word) => !(word as HTMLElement).hidden).length,
    );
    expect(marks, 'each is marked as heard').toBe(articles.length);
  });
});
