import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleTexts, blockTexts, editionTexts, readEditionJson, type Edition } from '@tingbao/edition';
import { articleKinds, correctedRoles, doubtRules, noteRules, parseEdition } from '@tingbao/parse';
import { describe, expect, it } from 'vitest';
import { CHANGES, PLACE } from '../packages/library/src/corrections-yaml.ts';
import { codeAndRule, factsOf, fences, workedExamples } from './worked-examples.ts';

/** The documents say what is true: examples fit the schema, names in the code are named, links lead somewhere. */

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const doc = read('docs/edition.md');
const examples = (label: string) => fences(doc).flatMap((one) => (one.label === label ? [one.body] : []));
const nodes = (kind: string): unknown[] =>
  examples(`json ${kind}`).map((json) => JSON.parse(json) as unknown);
const [whole] = nodes('edition');
const [source = ''] = examples('markdown page');

/** The whole edition with one node of another example put where such a node belongs. */
function editionWith(kind: string, node: unknown): unknown {
  const edition = structuredClone(whole) as Edition;
  const [article] = edition.articles;
  const [block] = article?.body ?? [];
  if (!article || !block) throw new Error('docs/edition.md: the whole edition needs an article with a block');
  const places: Record<string, () => unknown> = {
    page: () => Object.assign(edition, { pages: [node] }),
    text: () => Object.assign(article, { headline: node }),
    byline: () => Object.assign(article, { bylines: [node] }),
    series: () => Object.assign(article, { series: node }),
    see: () => Object.assign(article, { see: [node] }),
    jump: () => Object.assign(article, { jumps: [node] }),
    block: () => Object.assign(article, { body: [node] }),
    note: () => Object.assign(block, { notes: [node] }),
    doubt: () => Object.assign(edition, { doubts: [node] }),
    'set-aside': () => Object.assign(edition, { setAside: [node] }),
  };
  const put = places[kind];
  if (!put) throw new Error(`docs/edition.md: no place is known for an example of "${kind}"`);
  put();
  return edition;
}

describe('docs/edition.md', () => {
  it('shows a whole edition that the schema reads and whose spans are its page', () => {
    const edition = readEditionJson(whole);
    const [page] = edition.pages;
    expect(page?.source.length).toBe(source.length);
    expect(page?.source.sha256).toBe(createHash('sha256').update(source).digest('hex'));
    for (const { text, spans } of editionTexts(edition))
      expect(spans.map(({ start, end }) => source.slice(start, end)).join('')).toBe(text);
  });

  it('shows what the parser makes of that page', () => {
    const { newspaper, date, language, parser, pages, articles, doubts, setAside } = readEditionJson(whole);
    const [page] = pages;
    if (!page) throw new Error('docs/edition.md: the whole edition has no page');
    const { file, sha256, encoding } = page.source;
    const bodyStart = source.indexOf('---\n', 4) + 4;
    const sourcePage = { ...page, file, sha256, encoding, bodyStart, text: source };
    const expected = { newspaper, date, language, parser, pages, articles, doubts, setAside };
    expect(parseEdition([sourcePage], { newspaper })).toMatchObject(expected);
  });

  const kinds = [...new Set(fences(doc).map(({ label }) => label))].filter((label) =>
    label.startsWith('json '),
  );
  const parts = kinds
    .map((label) => label.slice(5))
    .filter((kind) => kind !== 'edition' && kind !== 'locator')
    .flatMap((kind) => nodes(kind).map((node, index) => [kind, index + 1, node] as const));
  it.each(parts)('shows a %s, number %i, that the schema reads', (kind, _, node) => {
    const edition = readEditionJson(editionWith(kind, node));
    for (const { text, spans } of edition.articles.flatMap(articleTexts)) {
      const length = spans.reduce((sum, { start, end }) => sum + end - start, 0);
      expect(Math.abs(length - text.length), text).toBeLessThanOrEqual(Math.max(0, spans.length - 1));
    }
  });

  it('shows a locator that names a sentence of the whole edition', () => {
    const [locator] = nodes('locator') as { block: string; start: number; end: number }[];
    const texts = readEditionJson(whole).articles.flatMap(({ body }) => body.flatMap(blockTexts));
    const named = texts.find(({ id }) => id === locator?.block)?.text.text;
    expect(named?.slice(locator?.start, locator?.end)).toMatch(/^四十盏灯.*。$/u);
  });

  const types = read('packages/edition/src/types.ts').replace(/\/\/.*$/gm, '');
  const union = (name: string) => {
    const body = new RegExp(`export type ${name} =([^;]*);`).exec(types)?.[1] ?? '';
    return quoted(body);
  };
  const blockTypes = [...types.matchAll(/^ {2}type: (.*);$/gm)].flatMap(([, body = '']) => quoted(body));
  const doubts = Object.entries(doubtRules).flatMap(([rule, { readings }]) => [rule, ...readings]);
  it.each([
    ['note code', union('NoteCode'), 8],
    ['article kind', union('ArticleKind'), 8],
    ['reason for setting aside', union('SetAsideReason'), 7],
    ['block type', blockTypes, 12],
    ['rule of doubt and its readings', doubts, 21],
    ['rule of notes', [...noteRules], 9],
  ])('names every %s of the code', (_, names, fewest) => {
    expect(names.length).toBeGreaterThanOrEqual(fewest);
    expect(names.filter((name) => !doc.includes(`\`${name}\``))).toEqual([]);
  });

  const worked = [...workedExamples(doc), ...workedExamples(read('docs/corrections.md'))];
  it.each(worked)('shows in its example what the parser makes of %s', (_, example) => {
    const facts = factsOf(example);
    expect(facts.filter(({ code }) => code === 'fault')).toEqual([]);
    for (const { code, words } of example.shown) {
      expect(words.length, code).toBeGreaterThan(1);
      const found = facts.some((fact) => fact.code === code && fact.words.startsWith(words));
      expect(found ? code : facts.map((fact) => `${fact.code}: ${fact.words}`), code).toBe(code);
    }
  });

  it('has a worked example of every code', () => {
    const shown = new Set(worked.flatMap(([, { shown: codes }]) => codes.map(({ code }) => code)));
    const heads = [
      ...['group', 'rubric', 'kicker', 'headline', 'deck', 'summary', 'byline', 'dateline', 'credit', 'jump'],
    ];
    const codes = [
      ...[...heads, ...blockTypes].map((role) => `role ${role}`),
      ...union('ArticleKind').map((kind) => `kind ${kind}`),
      ...union('NoteCode').map((code) => `note ${code}`),
      ...noteRules.map((rule) => `rule ${rule}`),
      ...union('SetAsideReason').map((reason) => `set-aside ${reason}`),
      ...Object.entries(doubtRules).map(([rule, { readings }]) => `doubt ${[rule, ...readings].join('/')}`),
    ];
    const told = new Set([...shown].flatMap(codeAndRule));
    expect(codes.filter((code) => !told.has(code))).toEqual([]);
  });

  it('says what correctors may write: every role, kind and key', () => {
    const guide = read('docs/corrections.md');
    for (const name of [...correctedRoles, ...articleKinds, ...CHANGES, ...PLACE, 'because'])
      expect(guide, name).toContain(`\`${name}\``);
  });

  it('has an example of every block type that is not reserved', () => {
    const shown = (nodes('block') as { type: string }[]).map(({ type }) => type);
    const reserved = ['verse', 'box', 'note'];
    expect(blockTypes.filter((type) => !shown.includes(type) && !reserved.includes(type))).toEqual([]);
  });
});

function quoted(code: string): string[] {
  return [...code.matchAll(/'([a-z-]+)'/g)].map(([, name = '']) => name);
}

describe('README.md and README.zh-CN.md', () => {
  const english = read('README.md');
  const chinese = read('README.zh-CN.md');
  const withoutCode = (markdown: string) => markdown.replace(/^```[\s\S]*?^```$/gm, '');
  const headings = (markdown: string) => withoutCode(markdown).match(/^#+(?= )/gm) ?? [];
  // Comments in code are words and stand in each document's own language.
  const code = (markdown: string) =>
    fences(markdown).map(({ label, body }) => [label, body.replace(/\s*#.*$/gm, '').trim()]);
  const settings = (markdown: string) => [
    ...new Set(markdown.match(/\b[A-Z]+(?:_[A-Z]+)+\b|\bHOST\b|\bPORT\b/g)),
  ];
  const commands = (markdown: string) =>
    [...withoutCode(markdown).matchAll(/`((?:npm|npx) [^`]+)`/g)].map(([, command]) => command).sort();

  it('have the same headings, level by level', () => {
    expect(headings(english).length).toBeGreaterThan(5);
    expect(headings(chinese)).toEqual(headings(english));
  });

  it('show the same commands and files', () => {
    expect(code(english).length).toBeGreaterThan(2);
    expect(code(chinese)).toEqual(code(english));
    expect([...new Set(commands(chinese))]).toEqual([...new Set(commands(english))]);
  });

  it('name the same settings', () => {
    expect(settings(chinese).sort()).toEqual(settings(english).sort());
  });

  it.each([
    ['README.md', english],
    ['README.zh-CN.md', chinese],
  ])('%s has npm start and npm test in its first code', (_, markdown) => {
    expect(fences(markdown)[0]?.body).toMatch(/^npm start\b[\s\S]*^npm test\b/m);
  });
});

const documents = [
  ...readdirSync(root).filter((file) => file.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

describe('links', () => {
  it.each(documents)('of %s lead to files that are there', (document) => {
    const targets = [...read(document).matchAll(/(?<!!)\[[^\]]*\]\(([^)#\s]+)[^)]*\)/g)].flatMap(
      ([, to]) => to ?? [],
    );
    const own = targets.filter((to) => !/^[a-z]+:/i.test(to));
    expect(own.filter((to) => !existsSync(join(root, dirname(document), to)))).toEqual([]);
  });
});
