import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '../src/corrections-yaml.ts';
import { readEdition } from '../src/read-edition.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = '# 河边种树\n\n今天上午，市民在河边种树。\n\n## 三年就能遮阴\n\n柳树长得快，要勤浇水。\n';
const subhead = '- page: 1\n  at: 三年就能遮阴\n  role: paragraph\n  because: 是一句话\n';

async function read(files: Record<string, string>, named = ['']) {
  const folder = temporaryFolder(files);
  const reading = await readEdition(
    named.map((name) => join(folder, name)),
    named.map((name) => join('day', name)),
  );
  const types = reading.edition?.articles[0]?.body.map(({ type }) => type);
  return {
    types,
    messages: reading.problems.map(({ message }) => message),
    codes: reading.problems.map(({ code }) => code),
  };
}

describe('corrections beside an edition', () => {
  it('are applied where a folder has corrections.yaml', async () => {
    const { types, messages } = await read({ '1.md': page, 'corrections.yaml': subhead });
    expect([types, messages]).toEqual([['paragraph', 'paragraph', 'paragraph'], []]);
  });

  it('of a single file bear its name', async () => {
    const files = {
      'a.md': page,
      'b.md': page,
      'a.corrections.yaml': subhead,
      'corrections.yaml': 'not read',
    };
    expect(await read(files, ['a.md'])).toMatchObject({
      types: ['paragraph', 'paragraph', 'paragraph'],
      messages: [],
    });
    expect(await read(files, ['b.md'])).toMatchObject({
      types: ['paragraph', 'subhead', 'paragraph'],
      messages: [],
    });
  });

  it('of several files lie in the folder of the first', async () => {
    const files = { '1.md': page, '2.md': '# 浇水\n\n要勤浇水。\n', 'corrections.yaml': subhead };
    expect((await read(files, ['1.md', '2.md'])).types).toEqual(['paragraph', 'paragraph', 'paragraph']);
  });

  it('that cannot be applied are named with their line; the others are applied', async () => {
    const gone = '- page: 1\n  at: 四年就能遮阴\n  role: paragraph\n  because: 是一句话\n';
    const { types, messages, codes } = await read({
      '1.md': page,
      'corrections.yaml': `# 校样\n${gone}${subhead}`,
    });
    expect(types).toEqual(['paragraph', 'paragraph', 'paragraph']);
    expect(codes).toEqual(['correction-gone']);
    expect(messages[0]).toMatch(
      /^day\/corrections\.yaml: line 2: page 1 no longer says these words; copy them/,
    );
  });

  it('may be nothing but comments', async () => {
    expect((await read({ '1.md': page, 'corrections.yaml': '# - page: 1\n#   at: …\n' })).messages).toEqual(
      [],
    );
    expect((await read({ '1.md': page, 'corrections.yaml': '' })).messages).toEqual([]);
  });

  it('are no folder, no picture and no link out of the folder', async () => {
    const outside = temporaryFolder({ 'corrections.yaml': subhead });
    const linked = temporaryFolder({ '1.md': page });
    symlinkSync(join(outside, 'corrections.yaml'), join(linked, 'corrections.yaml'));
    const folder = temporaryFolder({ '1.md': page });
    mkdirSync(join(folder, 'corrections.yaml'));
    const picture = temporaryFolder({ '1.md': page });
    writeFileSync(join(picture, 'corrections.yaml'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13));
    for (const path of [linked, folder, picture]) {
      const { edition, problems } = await readEdition([path], ['day']);
      expect(problems.map(({ code }) => code)).toEqual(['corrections']);
      expect(edition?.articles[0]?.body[1]?.type).toBe('subhead');
    }
  });
});

const entry = (line: string) => `- page: 1\n  at: 三年\n  because: 是\n  ${line}\n`;

describe('a faulty file of corrections', () => {
  it.each([
    ['no YAML', '- page: [1\n', /^it is no YAML .*compare with/],
    ['a tab', '- page: 1\n\tat: x\n', /no YAML/],
    ['no list', 'page: 1\n', /no list; begin each/],
    ['a text', 'hello', /no list/],
    ['an entry that is no map', '- hello\n', /key: value/],
    ['an entry of nothing', '-\n', /key: value/],
    ['an unknown key', entry('rôle: deck'), /no key "rôle"; the keys are page, at/],
    ['a key that is a map', '- ? {a: b}\n  : c\n', /no key of that form/],
    ['a key twice', entry('role: deck\n  role: kicker'), /no YAML .*unique/],
    ['no page', '- at: x\n  part: here\n  because: y\n', /page is missing; write/],
    ['no place', '- page: 1\n  part: here\n  because: y\n', /at is missing/],
    [
      'a place that is a list',
      '- page: 1\n  at: [x]\n  part: here\n  because: y\n',
      /at is missing, empty, no text/,
    ],
    ['no reason', '- page: 1\n  at: x\n  part: here\n', /because is missing; say/],
    ['an empty reason', '- page: 1\n  at: x\n  part: here\n  because: ""\n', /because is missing/],
    ['no change', '- page: 1\n  at: x\n  because: y\n', /not none; write one of role, join/],
    ['two changes', entry('part: here\n  begin: article'), /not part and begin/],
    ['an unknown role', entry('role: subtitle'), /no role "subtitle"; write one of group/],
    ['a role that is a map', entry('role: {a: b}'), /no role of that form/],
    ['join without a place', entry('join: below'), /^join: write above, or/],
    [
      'a place with a strange key',
      entry('join: {at: x, line: 3}'),
      /no key "line"; its keys are page, at, after/,
    ],
    ['part elsewhere', entry('part: there'), /^part: write here/],
    ['move without a side', entry('move: x'), /^move: write \{ above/],
    ['move to two places', entry('move: {above: x, below: y}'), /^move: write/],
    ['begin of something', entry('begin: page'), /^begin: write article/],
    ['merge below', entry('merge: below'), /^merge: write above/],
    ['a gap somewhere', entry('gap: yes'), /^gap: write above, below or none/],
    ['an unknown kind', entry('kind: poem'), /no kind "poem"; write one of story/],
    ['text of two lines', entry('text: "a\\nb"'), /^text: write the right words on one line/],
    ['text that is a list', entry('text: [a]'), /^text: write/],
    ['confirm of nothing', entry('confirm: ""'), /^confirm: write the rule/],
    ['an alias', '- &a {page: 1}\n- *a\n', /without & and \*/],
    ['words without end', entry(`text: ${'x'.repeat(2001)}`), /^text: write/],
    ['a file without end', `# ${'x'.repeat(300_000)}\n`, /over 128 KB; keep only/],
    ['entries without end', '- {}\n'.repeat(2001), /over 2000 corrections/],
  ])('with %s is told by line, reason and way out', (_, yaml, reason) => {
    const { corrections, faults } = readCorrections(yaml);
    expect(corrections).toEqual([]);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults[0]?.reason).toMatch(reason);
    expect(faults[0]?.reason).not.toContain('\n');
  });

  it('names the line of each faulty entry and takes the good ones', () => {
    const { corrections, faults } = readCorrections(
      `# 校样\n\n${entry('rol: x')}${entry('part: here')}${entry('kind: x')}`,
    );
    expect(faults.map(({ line }) => line)).toEqual([3, 11]);
    expect(corrections.map(({ line }) => line)).toEqual([7]);
  });

  it.each([
    [
      'aliases of aliases',
      `- &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
        .split('')
        .map((name, at) => `- &${name} [${`*${'abcdefghi'.charAt(at)},`.repeat(9)}]`)
        .join('\n')}\n`,
    ],
    ['brackets without end', '- ' + '['.repeat(100_000)],
    ['nested maps', '- ' + '{a: '.repeat(50_000)],
    ['question marks', '? '.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['quotes', '- "'.repeat(80_000)],
    ['comments', '#\n'.repeat(60_000)],
    ['tags', '- !!x '.repeat(40_000)],
    ['anchors', Array.from({ length: 12_000 }, (_, at) => `- &a${at} x`).join('\n')],
  ])('of %s is refused within two seconds', (_, yaml) => {
    const begin = performance.now();
    const { corrections } = readCorrections(yaml.slice(0, 131_072));
    expect(corrections).toEqual([]);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});

describe('a file of corrections', () => {
  it('may say all that a correction can say', () => {
    const yaml = `
- { page: A5, at: 三年, after: 遮阴, because: 一, join: { at: 柳树, after: 快, page: 2 } }
- { page: 1, at: 三年, because: 二, join: above }
- { page: 1, at: 三年, because: 三, move: { below: 柳树 } }
- { page: 1, at: 三年, because: 四, move: { above: { page: 2, at: 柳树 } } }
- { page: 1, at: 三年, because: 五, merge: above }
- { page: 1, at: 三年, because: 六, text: "" }
- { page: 1, at: 三年, because: 七, confirm: headline }
- { page: 010, at: "2026", because: 八, gap: none }
`;
    const { corrections, faults } = readCorrections(yaml);
    expect(faults).toEqual([]);
    const place = (at: string, page = '1', after = '') => ({ page, at, after });
    expect(corrections.map(({ correction }) => correction)).toEqual([
      {
        place: place('三年', 'A5', '遮阴'),
        because: '一',
        change: { rule: 'join', to: place('柳树', '2', '快') },
      },
      { place: place('三年'), because: '二', change: { rule: 'join', to: null } },
      { place: place('三年'), because: '三', change: { rule: 'move', side: 'below', target: place('柳树') } },
      {
        place: place('三年'),
        because: '四',
        change: { rule: 'move', side: 'above', target: place('柳树', '2') },
      },
      { place: place('三年'), because: '五', change: { rule: 'merge', into: null } },
      { place: place('三年'), because: '六', change: { rule: 'text', text: '' } },
      { place: place('三年'), because: '七', change: { rule: 'confirm', doubt: 'headline' } },
      { place: place('2026', '010'), because: '八', change: { rule: 'gap', where: 'none' } },
    ]);
  });
});
