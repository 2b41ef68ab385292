import type { Article, Block, Edition, Text } from '@tingbao/edition';
import type { Library } from '@tingbao/library';
import { ReadyCache } from '../src/ready-cache.ts';
import type { Reader } from '../src/reader.ts';

/** A small invented edition and a reader over it, for tests that draw screens. */

export const text = (words: string): Text => ({ text: words, spans: [] });
const by = (words: string, name: string) => ({
  ...text(words),
  credits: [{ organisation: null, role: '记者', name }],
});

export const block = (type: 'paragraph' | 'subhead' | 'gap', id: string, words: string): Block => ({
  id,
  type,
  ...text(words),
  notes: type === 'gap' ? [{ code: 'text-missing' }] : [],
});

export function article(given: Partial<Article> & { id: string }): Article {
  return {
    kind: 'story',
    page: 1,
    rubric: null,
    kicker: null,
    headline: null,
    decks: [],
    bylines: [],
    dateline: null,
    body: [],
    jumps: [],
    notes: [],
    ...given,
  };
}

export function edition(articles: Article[], given: Partial<Edition> = {}): Edition {
  const source = { file: '1.md', sha256: '', encoding: 'utf-8', length: 1 };
  return {
    schema: 1,
    id: 'x',
    newspaper: '云溪晚报',
    date: '2025-11-03',
    dateGuess: null,
    language: 'zh-Hans',
    parser: '0',
    pages: [{ number: 1, name: null, section: '要闻', source, facsimile: null }],
    articles,
    doubts: [],
    setAside: [],
    ...given,
  };
}

export const umbrella = article({
  id: 'p1-1',
  rubric: text('街巷故事'),
  kicker: text('市城市管理局要求'),
  headline: text('桥头修伞摊<搬>进屋里'),
  decks: [text('——一座桥与一门手艺')],
  bylines: [by('本报记者 周小满', '周小满')],
  dateline: by('本报11月2日讯（记者 陆远）', '陆远'),
  body: [
    { ...block('paragraph', 'b1', '老街的青石板终于干透。'), notes: [{ code: 'joined', at: [2, 5] }] },
    block('gap', 'b2', ''),
    block('subhead', 'b3', '四十一年'),
    {
      id: 'b4',
      type: 'list',
      ...text(''),
      notes: [],
      items: [{ id: 'b4-1', ...text('一看伞骨') }],
    },
    { id: 'b5', type: 'caption', ...text('许伯在修伞。'), notes: [], credit: by('何一川 摄', '何一川') },
  ],
  jumps: [{ ...text('(下转7版)'), to: 7, from: null, section: null, article: null, block: null }],
});

export function reader(given: Edition, changes: Partial<Library> = {}): Reader {
  const entry = {
    slug: '2025-11-03',
    date: given.date,
    dateGuess: given.dateGuess?.value ?? null,
    language: given.language,
    pageCount: given.pages.length,
    articleCount: given.articles.length,
    problems: [],
  };
  const newspaper = { slug: 'yunxi-wanbao', name: given.newspaper };
  const library: Library = {
    revision: 'r1',
    newspapers: async () => [{ ...newspaper, language: given.language, editions: [entry] }],
    edition: async (paper, slug) =>
      paper === newspaper.slug && slug === entry.slug
        ? { newspaper, entry, edition: given, lexicon: [], pictures: new Set(), recordings: [] }
        : null,
    picture: async () => null,
    sound: async () => null,
    problems: async () => [],
    ...changes,
  };
  const shell = {
    css: 'p{}',
    early: '1',
    script: '/assets/main.js',
    listen: '/assets/listen.js',
    recorded: '/assets/recorded.js',
    hashes: { css: 'sha256-a', early: 'sha256-b' },
  };
  return { library, cache: new ReadyCache(1_000_000), shell, reportMail: null, site: null };
}
