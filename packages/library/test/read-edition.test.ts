import { createHash } from 'node:crypto';
import { symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEdition } from '../src/read-edition.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (headline: string) => `# ${headline}\n\n今天上午，市民在河边种树。\n`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function read(files: Record<string, string | Uint8Array>) {
  const folder = temporaryFolder(files);
  const reading = await readEdition([folder], ['day']);
  return {
    ...reading,
    pages: reading.edition?.pages.map(({ number, name, source }) => [number, name, source.file]) ?? null,
    codes: reading.problems.map(({ file, code, about }) => [file, code, about ?? null]),
  };
}

describe('readEdition of a folder', () => {
  it('takes its page files in natural order, and nothing else', async () => {
    const { pages, problems } = await read({
      '10.md': page('十'),
      '第3版.md': page('三'),
      '02.TXT': page('二'),
      '1.md': page('一'),
      'README.md': 'not a page',
      LICENSE: 'not a page',
      '.hidden.md': 'not a page',
      'notes.pdf': 'not a page',
      'more.md/inner.md': page('a folder named like a page'),
    });
    expect(pages).toEqual([
      [1, null, '1.md'],
      [2, null, '02.TXT'],
      [3, null, '第3版.md'],
      [10, null, '10.md'],
    ]);
    expect(problems).toEqual([]);
  });

  it('hands over the whole source with its hash, and where the page begins', async () => {
    const text = '---\npage: 4\nsection: 要闻\n---\n# 标题\n';
    const { sources } = await read({ 'front.md': `\ufeff${text}` });
    expect(sources).toEqual([
      {
        shown: join('day', 'front.md'),
        page: {
          number: 4,
          name: null,
          section: '要闻',
          text,
          bodyStart: text.indexOf('#'),
          file: 'front.md',
          sha256: sha256(`\ufeff${text}`),
          encoding: 'utf-8',
          facsimile: null,
        },
      },
    ]);
  });

  it('lets front matter win over the file name, and gives pages without a number the next ones', async () => {
    const { pages } = await read({
      '1.md': `---\npage: 7\n---\n${page('七')}`,
      '2.md': page('二'),
      'back.md': page('后'),
      'front.md': page('前'),
    });
    expect(pages).toEqual([
      [2, null, '2.md'],
      [7, null, '1.md'],
      [8, null, 'back.md'],
      [9, null, 'front.md'],
    ]);
  });

  it('keeps sections apart, which count anew', async () => {
    const { pages, problems } = await read({ 'A1.md': page('a'), 'A2.md': page('b'), 'B1.md': page('c') });
    expect(pages).toEqual([
      [1, 'A1', 'A1.md'],
      [2, 'A2', 'A2.md'],
      [3, 'B1', 'B1.md'],
    ]);
    expect(problems).toEqual([]);
  });

  it('keeps a page’s printed label and its section apart, whichever of file and front matter says them', async () => {
    const { edition } = await read({
      'front.md': `---\npage: A5\nsection: 要闻\n---\n${page('甲')}`,
      'A6.md': `---\nsection: 副刊\n---\n${page('乙')}`,
      '第07版：体育.md': `---\npage: 7\n---\n${page('丙')}`,
      '第08版：广告.md': `---\npage: 9\n---\n${page('丁')}`,
    });
    expect(edition?.pages.map(({ number, name, section }) => [number, name, section])).toEqual([
      [5, 'A5', '要闻'],
      [6, 'A6', '副刊'],
      [7, null, '体育'],
      [9, null, null],
    ]);
  });

  it('names a second page of one number and serves the first', async () => {
    const { pages, problems } = await read({
      '01.md': page('一'),
      '1.txt': page('又一'),
      '2.md': page('二'),
    });
    expect(pages).toEqual([
      [1, null, '01.md'],
      [2, null, '2.md'],
    ]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ file: join('day', '1.txt'), code: 'same-page', about: '01.md' });
    expect(problems[0]?.message).toContain('01.md');
  });

  it('names every bad page and serves the good one', async () => {
    const folder = temporaryFolder({
      '1.md': '  \n',
      '2.md': Uint8Array.of(0, 1, 2, 3),
      '3.md': '---\ndate: yesterday\n---\n# 标题',
      '4.md': '---\npage: 4\n---\n \n',
      '5.md': page('五'),
      '6.md': 'x',
    });
    truncateSync(join(folder, '6.md'), 64 * 1024 * 1024 + 1);
    const { edition, problems } = await readEdition([folder], ['day']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [join('day', '1.md'), 'empty'],
      [join('day', '2.md'), 'not-text'],
      [join('day', '3.md'), 'front-matter'],
      [join('day', '4.md'), 'empty'],
      [join('day', '6.md'), 'too-large'],
    ]);
    for (const { file, message } of problems) expect(message).toMatch(new RegExp(`^${file}: [^\\n]+$`));
    expect(edition?.pages.map(({ number }) => number)).toEqual([5]);
  });

  it('names a refusal, and a page with nothing but furniture, which stays in the edition', async () => {
    const folder = temporaryFolder({
      '1.md': page('一'),
      '2.md': "Sorry, I can't assist with that.",
      '3.md': '第3版 要闻\n\n2026年3月12日 星期四\n\n责任编辑：沈闻溪\n',
    });
    const { edition, problems } = await readEdition([folder], ['day']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [join('day', '2.md'), 'refusal'],
      [join('day', '3.md'), 'no-article'],
    ]);
    expect(edition?.pages.map(({ number }) => number)).toEqual([1, 3]);
    const alone = await readEdition([join(folder, '3.md')], ['3.md']);
    expect(alone.edition).toBeNull();
    expect(alone.problems.map(({ code }) => code)).toEqual(['no-article']);
  });

  it('names bad pages in the order of their files, whatever is wrong with each', async () => {
    const outside = temporaryFolder({ 'secret.md': page('秘密') });
    const folder = temporaryFolder({
      '1.md': `---\ndate: 2026-03-01\n---\n${page('一')}`,
      '2.md': `---\npage: 1\n---\n${page('二')}`,
      '3.md': `---\ndate: 2026-03-02\n---\n${page('三')}`,
      '4.md': '',
      '10.md': '',
    });
    symlinkSync(join(outside, 'secret.md'), join(folder, '9.md'));
    const { problems } = await readEdition([folder], ['day']);
    const files = ['2.md', '3.md', '4.md', '9.md', '10.md'];
    expect(problems.map(({ file }) => file)).toEqual(files.map((file) => join('day', file)));
    const named = ['10.md', '1.md', '4.md', '2.md'].map((file) => join(folder, file));
    const given = await readEdition(named);
    expect(given.problems.map(({ file }) => file)).toEqual([named[0], named[2], named[3]]);
  });

  it('names a page that states another day than the first', async () => {
    const { pages, codes } = await read({
      '1.md': `---\ndate: 2026-03-01\n---\n${page('一')}`,
      '2.md': `---\ndate: 2026-03-02\n---\n${page('二')}`,
      '3.md': page('三'),
    });
    expect(codes).toEqual([[join('day', '2.md'), 'front-matter', 'date']]);
    expect(pages?.map(([number]) => number)).toEqual([1, 3]);
  });

  it('follows a link inside the folder, and names one that leads out of it', async () => {
    const outside = temporaryFolder({ 'secret.md': page('秘密') });
    const folder = temporaryFolder({ '1.md': page('一'), 'store/two.md': page('二') });
    symlinkSync(join(outside, 'secret.md'), join(folder, '3.md'));
    symlinkSync(join(folder, 'store/two.md'), join(folder, '2.md'));
    symlinkSync(join(folder, 'gone.md'), join(folder, '4.md'));
    const { edition, problems } = await readEdition([folder], ['day']);
    expect(edition?.pages.map(({ source }) => source.file)).toEqual(['1.md', '2.md']);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([
      [join('day', '3.md'), 'unreadable'],
      [join('day', '4.md'), 'unreadable'],
    ]);
  });

  it('finds a picture of the whole page beside it', async () => {
    const { edition } = await read({ '1.md': page('一'), '1.JPG': 'x', '2.md': page('二'), '3.jpg': 'x' });
    expect(edition?.pages.map(({ facsimile }) => facsimile)).toEqual(['1.JPG', null]);
  });

  it('names a folder without pages', async () => {
    expect((await read({ 'README.md': 'x', 'more/1.md': page('一') })).codes).toEqual([
      ['day', 'no-pages', null],
    ]);
  });
});

describe('readEdition of files', () => {
  it('makes them the pages of one edition, in the order given where no number is stated', async () => {
    const folder = temporaryFolder({ 'b.md': page('乙'), 'a.md': page('甲'), 'other.md': page('别') });
    const { edition } = await readEdition([join(folder, 'b.md'), join(folder, 'a.md')]);
    expect(edition?.pages.map(({ number, source }) => [number, source.file])).toEqual([
      [1, 'b.md'],
      [2, 'a.md'],
    ]);
  });

  it('names a file that is not there, and reads the others', async () => {
    const folder = temporaryFolder({ '1.md': page('一') });
    const gone = join(folder, 'gone.md');
    const { edition, problems } = await readEdition([join(folder, '1.md'), gone]);
    expect(edition?.pages).toHaveLength(1);
    expect(problems).toEqual([
      { file: gone, code: 'no-such-file', message: `${gone}: no such file or folder` },
    ]);
  });

  it('takes one folder, or files, not both', async () => {
    const folder = temporaryFolder({ '1.md': page('一') });
    const { edition, problems } = await readEdition([folder, join(folder, '1.md')], ['day', 'day/1.md']);
    expect(edition).toBeNull();
    expect(problems.map(({ file }) => file)).toEqual(['day']);
  });
});

describe('the address of an edition', () => {
  it('stands on what front matter states', async () => {
    const { address, edition } = await read({
      '1.md': `---\nnewspaper: 星河日报\nslug: xinghe\ndate: 2026-03-01\n---\n${page('一')}`,
    });
    expect(address).toEqual({ newspaper: { slug: 'xinghe', name: '星河日报' }, slug: '2026-03-01' });
    expect(edition).toMatchObject({ id: 'xinghe-2026-03-01', newspaper: '星河日报', date: '2026-03-01' });
  });

  it('takes the folder’s name without its date where the page names no newspaper', async () => {
    const folder = temporaryFolder({
      '星河日报-2026-03-01/1.md': page('一'),
      '星河日报/2026-03-01/2.md': page('二'),
    });
    for (const path of ['星河日报-2026-03-01', '星河日报/2026-03-01', '星河日报/2026-03-01/2.md']) {
      const { address } = await readEdition([join(folder, path)]);
      expect(address?.newspaper).toEqual({ slug: 'xinghe-ribao', name: '星河日报' });
      expect(address?.slug, 'a date in a name is not stated').toMatch(/^undated-[0-9a-f]{8}$/);
    }
  });

  it('is undated- and the hash of its one source, or over all of them', async () => {
    const [one, two] = [page('一'), page('二')];
    const single = await read({ '1.md': one });
    expect(single.address?.slug).toBe(`undated-${sha256(one).slice(0, 8)}`);
    const both = await read({ '1.md': one, '2.md': two });
    expect(both.address?.slug).toBe(`undated-${sha256(`${sha256(one)}\n${sha256(two)}`).slice(0, 8)}`);
  });
});
