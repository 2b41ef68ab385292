import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolderLibrary } from '../src/folder-library.ts';
import { picturePath } from '../src/pictures.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (facts: string, headline = '标题') =>
  `---\n${facts}\n---\n# ${headline}\n\n今天上午，市民在河边种树。\n`;
const png = Uint8Array.from(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));

describe('openFolderLibrary', () => {
  it('lists newspapers with their editions, newest first, undated last', async () => {
    const folder = temporaryFolder({
      'a/1.md': page('newspaper: 星河日报'),
      'b/1.md': page('newspaper: 星河日报\ndate: 2026-03-01'),
      'c/deep/1.md': page('newspaper: 星河日报\ndate: 2026-03-02'),
      'd/1.md': page('newspaper: The Lantern\ndate: 2026-03-01\nlanguage: en'),
      'images/x.png': png,
    });
    const library = await openFolderLibrary([folder]);
    const newspapers = await library.newspapers();
    expect(newspapers.map(({ slug, name, language }) => [slug, name, language])).toEqual([
      ['xinghe-ribao', '星河日报', 'zh-Hans'],
      ['the-lantern', 'The Lantern', 'en'],
    ]);
    const slugs = newspapers[0]?.editions.map(({ slug }) => slug);
    expect(slugs?.slice(0, 2)).toEqual(['2026-03-02', '2026-03-01']);
    expect(slugs?.[2]).toMatch(/^undated-/);
    expect(await library.problems()).toEqual([]);
  });

  it('answers an edition at its address and null elsewhere', async () => {
    const folder = temporaryFolder({ '1.md': page('newspaper: 星河日报\ndate: 2026-03-01') });
    const library = await openFolderLibrary([join(folder, '1.md')]);
    const found = await library.edition('xinghe-ribao', '2026-03-01');
    expect(found?.newspaper).toEqual({ slug: 'xinghe-ribao', name: '星河日报' });
    expect(found?.edition.id).toBe('xinghe-ribao-2026-03-01');
    expect(found?.entry).toMatchObject({
      slug: '2026-03-01',
      date: '2026-03-01',
      pageCount: 1,
      problems: [],
    });
    expect(await library.edition('xinghe-ribao', '2026-03-02')).toBeNull();
    expect(await library.edition('__proto__', 'constructor')).toBeNull();
  });

  it('gives a second edition of a day -2, in the order of the folders', async () => {
    const facts = 'newspaper: 星河日报\ndate: 2026-03-01';
    const folder = temporaryFolder({ '10/1.md': page(facts, '晚'), '2/1.md': page(facts, '早') });
    const library = await openFolderLibrary([folder]);
    const firstSource = (await library.edition('xinghe-ribao', '2026-03-01'))?.edition.pages[0]?.source;
    expect(firstSource?.sha256).toBe(createHash('sha256').update(page(facts, '早')).digest('hex'));
    const second = await library.edition('xinghe-ribao', '2026-03-01-2');
    expect(second?.edition.id).toBe('xinghe-ribao-2026-03-01-2');
    expect(second?.entry.date).toBe('2026-03-01');
  });

  it('refuses a newspaper whose address another one has, by name, until its slug is stated', async () => {
    const shanxi = page('newspaper: 山西日报\ndate: 2026-03-01');
    const folder = temporaryFolder({
      'a/1.md': shanxi,
      'b/1.md': page('newspaper: 陕西日报\ndate: 2026-03-01'),
    });
    const library = await openFolderLibrary([folder]);
    const [problem, ...others] = await library.problems();
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      file: join(folder, 'b'),
      code: 'same-slug',
      about: '山西日报',
    });
    expect(problem?.message).toMatch(/陕西日报.*\/shanxi-ribao.*山西日报.*slug/);
    expect((await library.newspapers()).map(({ name }) => name)).toEqual(['山西日报']);

    const told = temporaryFolder({
      'a/1.md': shanxi,
      'b/1.md': page('newspaper: 陕西日报\nslug: shaanxi-ribao\ndate: 2026-03-01'),
    });
    const both = await openFolderLibrary([told]);
    expect(await both.problems()).toEqual([]);
    expect((await both.newspapers()).map(({ slug }) => slug)).toEqual(['shanxi-ribao', 'shaanxi-ribao']);
  });

  it('serves the rest where an edition is broken, and lists that one with its reason', async () => {
    const folder = temporaryFolder({
      'good/1.md': page('newspaper: 星河日报'),
      'good/2.md': '',
      'bad/1.md': '',
      'bad/2.md': Uint8Array.of(0, 1),
      'copy/1.md': page('newspaper: 星河日报'),
    });
    const library = await openFolderLibrary([folder, join(folder, 'gone')]);
    expect((await library.problems()).map(({ file, code }) => [file, code])).toEqual([
      [join(folder, 'gone'), 'no-such-file'],
      [join(folder, 'bad'), 'empty'],
      [join(folder, 'good'), 'same-address'],
    ]);
    const [newspaper] = await library.newspapers();
    expect(newspaper?.editions).toHaveLength(1);
  });

  it('names a bad page on its edition', async () => {
    const folder = temporaryFolder({ '1.md': page('newspaper: 星河日报\ndate: 2026-03-01'), '2.md': ' ' });
    const library = await openFolderLibrary([folder]);
    const found = await library.edition('xinghe-ribao', '2026-03-01');
    expect(found?.entry.problems.map(({ file, code }) => [file, code])).toEqual([
      [join(folder, '2.md'), 'empty'],
    ]);
    expect(await library.problems()).toEqual([]);
  });

  it('opens a path once, however it is named, and a folder without pages as a problem', async () => {
    const folder = temporaryFolder({ 'a/1.md': page('newspaper: 星河日报'), 'b/x.pdf': '' });
    symlinkSync(join(folder, 'a'), join(folder, 'link'));
    const library = await openFolderLibrary([join(folder, 'a'), join(folder, 'link'), join(folder, 'b')]);
    expect((await library.newspapers())[0]?.editions).toHaveLength(1);
    expect((await library.problems()).map(({ file, code }) => [file, code])).toEqual([
      [join(folder, 'b'), 'no-pages'],
    ]);
  });

  it('says the same revision for the same files, and another when a page changes', async () => {
    const one = { '1.md': page('newspaper: 星河日报') };
    const first = temporaryFolder(one);
    const { revision } = await openFolderLibrary([join(first, '1.md')]);
    expect((await openFolderLibrary([join(first, '1.md')])).revision).toBe(revision);
    const other = temporaryFolder({ '1.md': page('newspaper: 星河日报', '别题') });
    expect((await openFolderLibrary([join(other, '1.md')])).revision).not.toBe(revision);
  });
});

describe('pictures', () => {
  it('serves a facsimile by its content’s type, and only what the edition names', async () => {
    const folder = temporaryFolder({
      '1.md': page('newspaper: 星河日报\ndate: 2026-03-01'),
      '1.jpg': png,
      'other.png': png,
      '2.md': page('page: 2'),
      '2.png': '<svg onload="alert(1)"/>',
    });
    const library = await openFolderLibrary([folder]);
    const picture = (file: string) => library.picture('xinghe-ribao', '2026-03-01', file);
    expect((await library.edition('xinghe-ribao', '2026-03-01'))?.pictures).toEqual(new Set(['1.jpg']));
    expect(await picture('1.jpg')).toMatchObject({ type: 'image/png', bytes: Buffer.from(png) });
    for (const file of ['other.png', '2.png', '1.md', '../1.jpg', '/etc/passwd', '', '__proto__'])
      expect(await picture(file), file).toBeNull();
    expect(await library.picture('xinghe-ribao', '2026-03-02', '1.jpg')).toBeNull();
  });

  it('serves no picture that a link brings in from outside', async () => {
    const outside = temporaryFolder({ 'private.png': png });
    const folder = temporaryFolder({ '1.md': page('newspaper: 星河日报\ndate: 2026-03-01') });
    symlinkSync(join(outside, 'private.png'), join(folder, '1.png'));
    const library = await openFolderLibrary([folder]);
    expect(await library.picture('xinghe-ribao', '2026-03-01', '1.png')).toBeNull();
  });

  it.each([
    ['images/x.jpg', 'images/x.jpg'],
    ['./x.PNG', 'x.PNG'],
    ['images%2F%E5%9B%BE.webp', 'images/图.webp'],
    ['images\\x.gif', 'images/x.gif'],
    ['../x.jpg', null],
    ['a/../../x.jpg', null],
    ['a/%2e%2e/x.jpg', null],
    ['/x.jpg', null],
    ['//host/x.jpg', null],
    ['https://host/x.jpg', null],
    ['data:image/png;base64,x.png', null],
    ['C:\\x.jpg', null],
    ['.git/x.jpg', null],
    ['x.svg', null],
    ['x.jpg?y', null],
    ['x\0.jpg', null],
    ['%ff.jpg', null],
  ])('knows %j as %j', (src, name) => expect(picturePath(src)).toBe(name));
});
