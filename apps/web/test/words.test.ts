import { expect, test } from 'vitest';
import { en, messagesFor, zhHans } from '../src/messages/messages.ts';
import { articleLength, editionTitle, pageTitle, writers } from '../src/words.ts';
import { article, block, text, umbrella } from './sample.ts';

const entry = {
  slug: 'undated-0a1b2c3d',
  date: null,
  dateGuess: null,
  language: 'zh-Hans',
  pageCount: 1,
  articleCount: 1,
  problems: [],
};

test('an edition is named by its day, its guess, or neither', () => {
  expect(editionTitle(entry, zhHans)).toBe('日期不详');
  expect(editionTitle({ ...entry, dateGuess: '2025-11-03' }, zhHans)).toBe('2025年11月3日（推定）');
  expect(editionTitle({ ...entry, date: '2025-11-03', slug: '2025-11-03-2' }, en)).toBe(
    'November 3, 2025 (copy 2)',
  );
});

test('a page is named as printed', () => {
  expect(pageTitle({ number: 1, name: null, section: '要闻' }, zhHans)).toBe('第1版 要闻');
  expect(pageTitle({ number: 5, name: 'A5' }, en)).toBe('Page A5');
  expect(pageTitle({ number: 1, name: 'A1', section: '要闻' }, zhHans)).toBe('第A1版 要闻');
  expect(pageTitle({ number: 3, name: null }, zhHans)).toBe('第3版');
});

test('writers come from bylines and dateline, each once', () => {
  expect(writers({ ...umbrella, bylines: [...umbrella.bylines, ...umbrella.bylines] })).toEqual([
    '周小满',
    '陆远',
  ]);
});

test('length counts characters of Chinese and words of English', () => {
  const given = article({
    id: 'p1-1',
    headline: text('春 雨'),
    body: [block('paragraph', 'b1', '下了三天。')],
  });
  expect(articleLength(given, 'zh-Hans')).toBe(7);
  const other = article({
    id: 'p1-1',
    headline: text('Spring rain'),
    body: [block('paragraph', 'b1', 'It fell.')],
  });
  expect(articleLength(other, 'en')).toBe(4);
});

test('Chinese of either script gets the Chinese interface', () => {
  expect(messagesFor('zh-Hant')).toBe(zhHans);
  expect(messagesFor('en-GB')).toBe(en);
});
