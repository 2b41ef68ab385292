import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Problem } from '@tingbao/library';
import { Problems } from '../src/components/problems.tsx';
import { en, zhHans } from '../src/messages/messages.ts';
import { drawEdition } from '../src/screens/edition-screen.tsx';
import { edition, reader, umbrella } from './sample.ts';

const problems: Problem[] = [
  { file: '/srv/papers/day/2.md', code: 'front-matter', message: '', about: 'date' },
  { file: 'day/3.md', code: 'front-matter', message: '', about: 'line 4' },
  { file: 'day/4.md', code: 'unreadable', message: '', about: 'EACCES' },
  { file: 'day/5.md', code: 'same-page', message: '', about: '<b>1.md' },
  { file: 'other', code: 'same-address', message: '', about: '/srv/papers/day' },
  { file: 'third', code: 'same-slug', message: '', about: '山西/日报' },
  { file: 'day/6.md', code: 'empty', message: '' },
];
const lines = (m: typeof zhHans) =>
  [...renderToStaticMarkup(Problems({ problems, m })).matchAll(/<li>(.*?)<\/li>/g)].map(([, line = '']) =>
    line.replace(/<\/?bdi>/g, ''),
  );

test('what could not be read is named with the key, the line or the other file, and with no folder', () => {
  expect(lines(zhHans)).toEqual([
    '2.md：文件开头的说明写得不对（date）',
    '3.md：文件开头的说明写得不对（第 4 行）',
    '4.md：文件读不出来（EACCES）',
    '5.md：两个文件是同一版（&lt;b&gt;1.md）',
    'other：两个版本的地址相同（day）',
    'third：两份报纸的拼音相同（山西/日报）',
    '6.md：文件是空的',
  ]);
  expect(lines(en)[1]).toBe('3.md: the facts at the top of the file are malformed (line 4)');
});

test('a page is headed by its label and its section', async () => {
  const source = { file: 'A5.md', sha256: '', encoding: 'utf-8', length: 1 };
  const pages = [{ number: 5, name: 'A5', section: '要闻', source, facsimile: null }];
  const drawn = await drawEdition(reader(edition([umbrella], { pages })), 'yunxi-wanbao', '2025-11-03');
  expect(renderToStaticMarkup(drawn)).toMatch(/<h2 id="page-5"[^>]*>第A5版 要闻<\/h2>/);
});
