import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

/** The import table of docs/pipeline.md holds: files made up for each room are linted with the house's own configuration. */

const cwd = fileURLToPath(new URL('..', import.meta.url));
const eslint = new ESLint({ cwd, overrideConfigFile: `${cwd}/eslint.config.mjs` });
const houseRules =
  /^(?:tingbao\/import-table|no-restricted-globals|no-restricted-properties|no-restricted-syntax)$/;

/** What the rules of the table say about a made-up file. */
async function objections(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  const messages = result?.messages ?? [];
  const broken = messages.find((one) => one.fatal || one.ruleId === null);
  if (broken) throw new Error(`${filePath} cannot be linted: ${broken.message}`);
  return messages.filter((one) => houseRules.test(one.ruleId ?? '')).map((one) => one.message);
}

interface Room {
  file: string;
  says: string;
  /** Specifiers: each is tried as `import`, `export … from`, `import()`, `require()` and `import type`. */
  refuses: string[];
  /** Specifiers that only `import type` may name. */
  typesOnly?: string[];
  allows: string[];
}

const frameworks = ['react', 'react/jsx-runtime', 'react-dom/server', 'next', 'next/server'];
const builtins = ['http', 'os', 'fs/promises', 'node:fs', 'node:child_process', 'node:test'];
const elsewhere = ['https://example.org/a.js', '/etc/a.ts', 'file:///etc/a.ts', '@tingbao/unheard-of'];
const apps = ['tingbao', '@tingbao/web', '@tingbao/web/src/answer.ts'];

const edition = 'edition is the ground floor: it imports nothing of ours, no framework and no builtin.';
const parse =
  'parse is pure and knows edition alone: no speech, no framework, no file system, clock or network.';
const library = 'library stands on edition, parse and node alone: no speech, no app and no framework.';
const speech = 'speech knows edition alone: no parse, no framework.';
const player =
  'The player runs in the browser without a framework: of the server side it may import types only.';
const client =
  'The client runs in the browser without a framework: it imports the player, and of the server side types only.';
const both = 'What server and client both load stands alone, so that it weighs the same in the browser.';
const web = 'An app imports packages, never another app; fixtures are for tests.';
const cli = 'The command imports packages, never another app and no framework; fixtures are for tests.';
const fixtures = 'Fixtures know edition alone, so that no answer comes from the code under test.';

const rooms: Room[] = [
  {
    file: 'packages/edition/src/made-up.ts',
    says: edition,
    refuses: [
      ...[
        '@tingbao/parse',
        '@tingbao/library',
        '@tingbao/speech',
        '@tingbao/fixtures',
        ...apps,
        ...elsewhere,
      ],
      ...['../../speech/src/index.ts', '../../parse/src/index.ts', '../../../apps/cli/src/main.ts'],
      ...[...frameworks, ...builtins],
    ],
    allows: ['./types.ts', 'valibot'],
  },
  {
    file: 'packages/edition/test/made-up.test.ts',
    says: edition,
    refuses: ['@tingbao/parse', '@tingbao/fixtures', '../../parse/src/index.ts', 'react'],
    allows: ['../src/index.ts', 'node:fs', 'vitest'],
  },
  {
    file: 'packages/parse/src/rules/made-up.ts',
    says: parse,
    refuses: [
      ...['@tingbao/speech', '@tingbao/speech/player', '@tingbao/library', '@tingbao/fixtures', ...apps],
      ...[
        '../../../speech/src/index.ts',
        '../../../library/src/index.ts',
        '../../../../apps/web/src/answer.ts',
      ],
      ...['../../../../tests/fixtures/src/index.ts', '../../../../tests/run.mjs', ...elsewhere],
      ...[...frameworks, ...builtins],
    ],
    allows: ['@tingbao/edition', '../characters.ts', './byline.ts'],
  },
  {
    file: 'packages/parse/test/rules/made-up.test.ts',
    says: parse,
    refuses: ['@tingbao/speech', '../../../speech/src/index.ts', 'react', 'tingbao'],
    allows: ['@tingbao/edition', '@tingbao/fixtures', '../../src/characters.ts', 'node:fs', 'vitest'],
  },
  {
    file: 'packages/library/src/made-up.ts',
    says: library,
    refuses: [
      ...[
        '@tingbao/speech',
        '@tingbao/speech/engine',
        '@tingbao/speech/recorded',
        '@tingbao/fixtures',
        ...apps,
        ...elsewhere,
        ...frameworks,
      ],
      ...['../../speech/src/index.ts', '../../speech/src/player/index.ts', '../../../apps/cli/src/main.ts'],
    ],
    allows: ['@tingbao/edition', '@tingbao/parse', 'node:fs', 'pinyin-pro', './library.ts'],
  },
  ...['packages/speech/src/made-up.ts', 'packages/speech/src/forms/numbers/made-up.ts'].map((file) => ({
    file,
    says: speech,
    refuses: [
      '@tingbao/parse',
      '@tingbao/library',
      '@tingbao/fixtures',
      ...apps,
      ...elsewhere,
      ...frameworks,
    ],
    allows: ['@tingbao/edition', './sentences.ts'],
  })),
  {
    file: 'packages/speech/src/player/made-up.ts',
    says: player,
    refuses: [
      '@tingbao/parse',
      '@tingbao/library',
      '../../../parse/src/index.ts',
      ...builtins,
      ...frameworks,
    ],
    typesOnly: [
      '../index.ts',
      '../utterance.ts',
      '../forms/numbers.ts',
      '@tingbao/speech',
      '@tingbao/edition',
    ],
    allows: ['./state.ts', './engines/voices.ts'],
  },
  {
    file: 'packages/speech/src/player/engines/made-up.ts',
    says: player,
    refuses: ['@tingbao/parse', '../../../../parse/src/index.ts', ...apps, ...builtins, ...frameworks],
    typesOnly: ['../../index.ts', '../../sentences.ts', '@tingbao/speech', '@tingbao/edition'],
    allows: ['../engine.ts', '../index.ts', './voices.ts'],
  },
  ...['apps/web/client/made-up.ts', 'apps/web/client/made-up.mjs'].map((file) => ({
    file,
    says: client,
    refuses: [
      ...['@tingbao/parse', '@tingbao/library', '@tingbao/fixtures', 'tingbao', ...elsewhere],
      ...['../../cli/src/main.ts', '../../../packages/library/src/index.ts', ...builtins, ...frameworks],
    ],
    // JavaScript has no `import type`.
    ...(file.endsWith('.ts') && {
      typesOnly: [
        '@tingbao/speech',
        '@tingbao/speech/src/index.ts',
        '../src/messages/messages.ts',
        '../src/answer.ts',
        '../app/route.ts',
      ],
    }),
    allows: [
      '@tingbao/speech/player',
      '@tingbao/speech/engine',
      '@tingbao/speech/recorded',
      '../src/display/table.ts',
      './listen.ts',
    ],
  })),
  {
    file: 'apps/web/src/display/table.ts',
    says: both,
    refuses: ['@tingbao/edition', '../answer.ts', '../../client/main.ts', 'node:fs', 'react'],
    allows: ['valibot'],
  },
  ...['apps/web/src/made-up.tsx', 'apps/web/app/made-up.ts', 'apps/web/made-up.mjs'].map((file) => ({
    file,
    says: web,
    refuses: ['tingbao', '@tingbao/fixtures', '/etc/a.ts'],
    allows: ['@tingbao/library', '@tingbao/speech', '@tingbao/speech/player', 'react', 'next', 'node:fs'],
  })),
  {
    file: 'apps/web/src/screens/made-up.ts',
    says: web,
    refuses: [
      '../../../cli/src/main.ts',
      '../../../../tests/fixtures/src/index.ts',
      '../../../../tests/run.mjs',
    ],
    allows: ['../answer.ts', '../../client/highlight.ts'],
  },
  {
    file: 'apps/web/test/made-up.test.ts',
    says: web,
    refuses: ['tingbao', '../../cli/src/main.ts'],
    allows: ['@tingbao/fixtures', '../src/answer.ts', 'react'],
  },
  {
    file: 'apps/cli/src/made-up.ts',
    says: cli,
    refuses: ['../../web/src/answer.ts', '@tingbao/web', '@tingbao/fixtures', ...frameworks, ...elsewhere],
    allows: ['@tingbao/library', '../package.json', 'node:fs'],
  },
  {
    file: 'apps/cli/bin/made-up.mjs',
    says: cli,
    refuses: ['../../web/src/answer.ts', '@tingbao/web', 'next'],
    allows: ['./workspace.mjs', 'fs'],
  },
  {
    file: 'tests/fixtures/src/made-up.ts',
    says: fixtures,
    refuses: [
      '@tingbao/parse',
      '@tingbao/speech',
      '../../../packages/parse/src/index.ts',
      ...apps,
      ...frameworks,
    ],
    allows: ['@tingbao/edition', 'node:fs', './lines.ts'],
  },
];

const isTypeScript = (file: string) => /\.tsx?$/.test(file);

/** Every way to load a module at run time; inside the braces `type` leaves the import itself standing. */
const valueForms = (file: string, name: string) => [
  `import '${name}';`,
  `import { a } from '${name}'; a();`,
  `export { b } from '${name}';`,
  `export * from '${name}';`,
  `void import('${name}');`,
  `void import(\`${name}\`);`,
  `require('${name}');`,
  ...(isTypeScript(file)
    ? [`import c = require('${name}'); c();`, `import { type D } from '${name}'; export const d: D[] = [];`]
    : []),
];

/** Every way to name a type alone. */
const typeForms = (file: string, name: string) =>
  isTypeScript(file)
    ? [
        `import type { E } from '${name}'; export const e: E[] = [];`,
        `export type { F } from '${name}';`,
        `export const g: import('${name}').G[] = [];`,
      ]
    : [];

describe.each(rooms)('$file', ({ file, says, refuses, typesOnly = [], allows }) => {
  const expectEachRefused = async (name: string, forms: string[]) =>
    expect(await objections(file, forms.join('\n')), name).toEqual(forms.map(() => `${name}: ${says}`));
  const expectEachAllowed = async (name: string, forms: string[]) =>
    expect(await objections(file, forms.join('\n')), name).toEqual([]);

  it('refuses what the table forbids, with the sentence of the room', async () => {
    for (const name of refuses) {
      await expectEachRefused(name, [...valueForms(file, name), ...typeForms(file, name)]);
    }
    for (const name of typesOnly) await expectEachRefused(name, valueForms(file, name));
  });

  it('lets through what the table allows', async () => {
    for (const name of allows) {
      await expectEachAllowed(name, [...valueForms(file, name), ...typeForms(file, name)]);
    }
    for (const name of typesOnly) await expectEachAllowed(name, typeForms(file, name));
  });
});

describe('parse without an import', () => {
  const file = 'packages/parse/src/made-up.ts';
  const pure = 'parse is pure: the same pages give the same edition, without clock, network or environment.';
  const impure = [
    ...[
      'Date.now()',
      "Date['now']()",
      'new Date()',
      'new Date',
      'Date()',
      'new Date(...[])',
      'Math.random()',
    ],
    ...[
      "fetch('https://example.org')",
      'globalThis.fetch',
      'process.env',
      'process.cwd()',
      'performance.now()',
    ],
    ...['setTimeout(() => {}, 1)', 'setInterval(() => {}, 1)', 'crypto.randomUUID()', 'navigator.language'],
    ...['document.title', 'localStorage.length', 'new Intl.DateTimeFormat()'],
  ];

  it.each(impure)('refuses %s', async (code) => {
    expect((await objections(file, `export const a = ${code};`)).join()).toContain(pure);
  });

  it.each([
    'const { now } = Date; now();',
    'const { random } = Math; random();',
    'const Clock = Date; Clock();',
  ])('refuses %s', async (code) => expect((await objections(file, code)).join()).toContain(pure));

  it.each([
    'new Date(Date.UTC(2026, 1, 25))',
    "Date.parse('2026-02-25')",
    'Math.max(1, 2)',
    'new Intl.Segmenter()',
  ])('lets %s through', async (code) =>
    expect(await objections(file, `export const a = ${code};`)).toEqual([]),
  );

  it('leaves the clock to other rooms and to tests', async () => {
    for (const path of ['packages/library/src/made-up.ts', 'packages/parse/test/made-up.test.ts']) {
      expect(await objections(path, 'export const a = Date.now();'), path).toEqual([]);
    }
  });
});

describe('every room', () => {
  it('is entered by its name, even where the table allows the import', async () => {
    const outside = 'A path stays inside its package: import another package by its name.';
    for (const [file, name] of [
      ['packages/library/src/made-up.ts', '../../parse/src/index.ts'],
      ['packages/parse/src/made-up.ts', '../../edition/src/index.ts'],
      ['packages/speech/src/made-up.ts', '../../edition/src/index.ts'],
      ['apps/web/src/made-up.ts', '../../../packages/library/src/index.ts'],
      ['apps/web/client/made-up.ts', '../../../packages/speech/src/player/index.ts'],
      ['apps/cli/src/made-up.ts', '../../../packages/library/src/index.ts'],
      ['tests/fixtures/src/made-up.ts', '../../../packages/edition/src/index.ts'],
    ] as const) {
      expect(await objections(file, `import '${name}';`), file).toEqual([`${name}: ${outside}`]);
    }
  });

  it('does without its tests', async () => {
    expect(await objections('packages/parse/src/made-up.ts', "import '../test/losses.ts';")).toEqual([
      '../test/losses.ts: Tests import the code; the code never imports its tests.',
    ]);
  });

  it('may not hide a builtin behind a computed name where builtins are refused', async () => {
    const code = "export const load = (name: string) => import('node:' + name);";
    expect(await objections('packages/parse/src/made-up.ts', code)).toEqual([`import(): ${parse}`]);
    expect(await objections('apps/web/client/made-up.ts', code)).toEqual([`import(): ${client}`]);
    expect(await objections('apps/cli/src/made-up.ts', code)).toEqual([]);
  });

  it('has a line in the table', async () => {
    expect(await objections('packages/unheard-of/src/index.ts', '')).toEqual([
      'packages/unheard-of: Every package and app needs its line in the import table (eslint.import-table.mjs).',
    ]);
  });

  it('is in the view of the tests of the whole house', async () => {
    const code =
      "import '@tingbao/fixtures'; import '@tingbao/parse'; import '../apps/cli/bin/workspace.mjs';";
    expect(await objections('tests/made-up.test.ts', code)).toEqual([]);
  });
});
