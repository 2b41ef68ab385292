import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolderLibrary } from '../src/folder-library.ts';
import { readLexicon } from '../src/lexicon-yaml.ts';
import { readEdition } from '../src/read-edition.ts';
import { soundsAlike } from '../src/sounds-alike.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = '---\nnewspaper: 星河日报\ndate: 2026-03-01\n---\n# 种树\n\n今天上午，市民在河边种树。\n';
const entry = (written: string, spoken: string, where = '') =>
  `- written: ${written}\n  spoken: ${spoken}\n${where === '' ? '' : `  where: ${where}\n`}`;

async function read(files: Record<string, string>, named = 'paper/2026/day') {
  const folder = temporaryFolder(files);
  const { lexicon, problems } = await readEdition([join(folder, named)], [named]);
  return {
    lexicon: lexicon.map(({ written, spoken, where }) => `${written}=${spoken} ${where}`),
    messages: problems.map(({ message }) => message),
    codes: problems.map(({ code }) => code),
  };
}

describe('the lexicon beside an edition', () => {
  it('is read in its folder and the two above, the nearest first', async () => {
    const { lexicon, messages } = await read({
      'paper/2026/day/1.md': page,
      'paper/2026/day/lexicon.yaml': entry('曾玮', '增伟', 'name'),
      'paper/lexicon.yaml': entry('行长', '航掌') + entry('仇', '求', 'surname'),
    });
    expect(lexicon).toEqual(['曾玮=增伟 name', '行长=航掌 word', '仇=求 surname']);
    expect(messages).toEqual([]);
  });

  it('reaches the library, so that the server speaks it', async () => {
    const folder = temporaryFolder({ 'day/1.md': page, 'day/lexicon.yaml': entry('行长', '航掌') });
    const library = await openFolderLibrary([folder]);
    const found = await library.edition('xinghe-ribao', '2026-03-01');
    expect(found?.lexicon).toEqual([{ written: '行长', spoken: '航掌', where: 'word' }]);
    const without = await openFolderLibrary([temporaryFolder({ 'day/1.md': page })]);
    expect(library.revision).not.toBe(without.revision);
  });

  it('is named once for all editions of its newspaper, and each of them uses the rest', async () => {
    const later = page.replace('03-01', '03-02');
    const folder = temporaryFolder({
      'paper/lexicon.yaml': `- written: 行长\n${entry('长沙', '张沙')}`,
      'paper/a/1.md': page,
      'paper/b/1.md': later,
      'paper/b/lexicon.yaml': '- written: 重庆\n',
    });
    const library = await openFolderLibrary([join(folder, 'paper')]);
    const told = (await library.newspapers()).flatMap(({ editions }) =>
      editions.flatMap(({ problems }) =>
        problems.map(({ file, about }) => `${file.slice(folder.length)} ${about}`),
      ),
    );
    expect(told.sort()).toEqual([
      '/paper/b/lexicon.yaml line 1',
      '/paper/lexicon.yaml line 1',
      '/paper/lexicon.yaml line 2',
    ]);
    for (const day of ['2026-03-01', '2026-03-02'])
      expect((await library.edition('xinghe-ribao', day))?.lexicon).toHaveLength(1);
  });

  it('is named with its line where an entry is wrong; the others are used', async () => {
    const { lexicon, messages, codes } = await read(
      { 'day/1.md': page, 'day/lexicon.yaml': `# 读音\n- written: 行长\n${entry('重庆', '虫庆')}` },
      'day',
    );
    expect(lexicon).toEqual(['重庆=虫庆 word']);
    expect(codes).toEqual(['lexicon']);
    expect(messages[0]).toMatch(/^day\/lexicon\.yaml: line 2: spoken is missing/);
  });

  it('is used and named where the characters sound otherwise', async () => {
    const { lexicon, messages, codes } = await read(
      { 'day/1.md': page, 'day/lexicon.yaml': entry('长沙', '张沙') },
      'day',
    );
    expect(lexicon).toEqual(['长沙=张沙 word']);
    // 张 is zhāng, which 长 (cháng, zhǎng) never is
    expect(codes).toEqual(['lexicon-sound']);
    expect(messages[0]).toContain('line 1: “张沙” does not sound like any reading of “长沙”');
  });
});

describe('what an entry may be', () => {
  it.each([
    ['- 行长', 'an entry is the lines written'],
    ['- written: a\n  spoken: b\n  how: c', 'there is no such key'],
    ['- written: 行长\n  spoken: ""', 'spoken is missing'],
    [`- written: ${'长'.repeat(41)}\n  spoken: 常`, 'written is missing, empty or over 40'],
    ['- written: 行\n  spoken: 航\n  where: everywhere', 'where is none of word, name, surname'],
    ['- written: 司马光\n  spoken: 思马光\n  where: surname', 'a surname is one or two'],
    ['- written: 行长\n  spoken: 行长', 'spoken is what is written already'],
    ['- written: 行\n  spoken: 航\n- written: 行\n  spoken: 形', '“行” has a reading at line 1'],
    ['written: 行', 'it is no list'],
    ['- written: [', 'it is no YAML'],
    ['- &a\n  written: 行\n  spoken: 航\n- *a', 'it is no YAML that is read here'],
  ])('%j is refused: %s', (yaml, reason) => {
    const { faults } = readLexicon(yaml);
    expect(faults.map((fault) => fault.reason).join()).toContain(reason);
  });

  it('takes figures for text, since no scalar has a type', () => {
    expect(readLexicon('- written: 007\n  spoken: 零零七').entries[0]?.entry.written).toBe('007');
  });
});

describe('what sounds alike', () => {
  it.each([
    ['行长', '航掌', true],
    ['重庆', '虫庆', true],
    ['长沙', '常沙', true],
    ['朴', '瓢', true],
    ['仇', '求', true],
    ['解', '谢', true],
    ['乐', '月', true],
    // 钟 is zhōng, which 重 (zhòng, chóng) never is
    ['重庆', '钟庆', false],
    ['C++', 'C加加', null],
    ['曾玮', '增', null],
  ])('%s and %s: %s', (written, spoken, alike) => expect(soundsAlike(written, spoken)).toBe(alike));
});
