import { renderToStaticMarkup } from 'react-dom/server';
import type { Recording } from '@tingbao/edition';
import { expect, test } from 'vitest';
import { drawArticle } from '../src/screens/article-screen.tsx';
import { drawEdition } from '../src/screens/edition-screen.tsx';
import { article, edition, reader, text } from './sample.ts';

const bridge = article({ id: 'p1-1', headline: text('桥头的灯') });
const market = article({ id: 'p1-2', headline: text('菜场添了新秤') });
const recording = (id: string, words: string): Recording => ({
  article: id,
  file: `audio/${id}.json`,
  sound: '桥头.opus',
  name: '陈岚',
  language: 'zh-CN',
  cues: [{ block: 'headline', start: 0, text: words, from: 0, to: 2 }],
});

/** The screens of an edition with these recordings, as HTML: of an article, or of the edition. */
async function draw(recordings: Recording[], id: string | null) {
  const open = reader(edition([bridge, market]));
  const { edition: find } = open.library;
  const library = {
    ...open.library,
    edition: async (paper: string, slug: string) => {
      const found = await find(paper, slug);
      return found && { ...found, recordings };
    },
  };
  const over = { ...open, library };
  const element = id
    ? await drawArticle(over, 'yunxi-wanbao', '2025-11-03', id)
    : await drawEdition(over, 'yunxi-wanbao', '2025-11-03');
  return renderToStaticMarkup(element);
}
const inPage = (html: string) =>
  JSON.parse(/<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null') as {
    first: { sound?: unknown };
    recording?: unknown;
  };

const src = '/yunxi-wanbao/2025-11-03/audio/%E6%A1%A5%E5%A4%B4.opus';

test('a recorded article has its sound in the page, for the press and for whoever has no script', async () => {
  const html = await draw([recording('p1-1', '桥头的灯')], 'p1-1');
  expect(inPage(html).first.sound).toEqual({ src, from: 0, to: 2 });
  expect(inPage(html).recording).toEqual({ name: '录音（陈岚）', language: 'zh-CN' });
  expect(html).toContain(`<audio controls="" preload="none" src="${src}" aria-labelledby="recording">`);
  expect(html).toContain('<link rel="modulepreload" href="/assets/recorded.js"/>');
});

test('an article beside a recorded one knows that there are recordings', async () => {
  const html = await draw([recording('p1-1', '桥头的灯')], 'p1-2');
  expect(inPage(html).first).not.toHaveProperty('sound');
  expect(inPage(html).recording).toEqual({ name: '录音', language: 'zh-CN' });
  expect(html).not.toContain('<audio');
});

test('an edition tells which articles were recorded', async () => {
  const html = await draw([recording('p1-1', '桥头的灯')], null);
  expect(html.match(/ · 有录音/g)).toHaveLength(1);
  expect(html).toMatch(/data-story="p1-1"[^>]*data-recorded="true"/);
});

test.each([null, 'p1-1'])('a recording of another text is as none, on %s', async (id) => {
  const html = await draw([recording('p1-1', '桥头的灯亮了')], id);
  expect(html).toBe(await draw([], id));
});
