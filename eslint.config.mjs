import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The import table of docs/pipeline.md: one sentence a rule, shown where the rule is broken. */
const room = (files, message, groups) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group: groups, message }] }] },
});
const apps = ['@tingbao/web', '@tingbao/web/*', 'tingbao', 'tingbao/*', '**/apps/**'];
const frameworks = ['react', 'react/*', 'react-dom', 'react-dom/*', 'next', 'next/*'];
const ours = ['@tingbao/*', '@tingbao/*/**'];

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.next/',
      '**/.turbo/',
      'apps/web/public/assets/',
      '**/next-env.d.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  { languageOptions: { globals: globals.node }, linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['apps/web/client/**', 'packages/speech/src/player/**'],
    languageOptions: { globals: globals.browser },
  },
  { rules: { '@typescript-eslint/no-non-null-assertion': 'error', 'no-console': 'off', eqeqeq: 'error' } },
  room(['packages/edition/**'], 'edition is the ground floor: it imports nothing of ours.', [
    ...ours,
    ...frameworks,
    ...apps,
  ]),
  room(
    ['packages/parse/src/**'],
    'parse is pure and knows edition alone: no speech, no framework, no file system, clock or network.',
    ['@tingbao/*', '!@tingbao/edition', 'node:*', 'fs', 'path', 'crypto', ...frameworks, ...apps],
  ),
  room(
    ['packages/library/src/**'],
    'library stands on edition, parse and node alone: no app and no framework.',
    ['@tingbao/*', '!@tingbao/edition', '!@tingbao/parse', ...frameworks, ...apps],
  ),
  room(['packages/speech/src/*.ts'], 'speech knows edition alone: no parse, no framework.', [
    '@tingbao/*',
    '!@tingbao/edition',
    ...frameworks,
    ...apps,
  ]),
  {
    files: ['packages/speech/src/player/**'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['../*.ts', '@tingbao/*'],
              allowTypeImports: true,
              message: 'The player runs in the browser: of the server side it may import types only.',
            },
            {
              group: ['node:*', ...frameworks, ...apps],
              message: 'The player runs in the browser without a framework.',
            },
          ],
        },
      ],
    },
  },
  room(['apps/web/**'], 'An app imports packages, never another app; fixtures are for tests.', [
    'tingbao',
    'tingbao/*',
    '**/apps/cli/**',
    '@tingbao/fixtures',
  ]),
  room(['apps/cli/**'], 'An app imports packages, never another app; fixtures are for tests.', [
    '@tingbao/web',
    '@tingbao/web/*',
    '**/apps/web/**',
    '@tingbao/fixtures',
    ...frameworks,
  ]),
  room(
    ['tests/fixtures/src/**'],
    'Fixtures know edition alone, so that no answer comes from the code under test.',
    ['@tingbao/*', '!@tingbao/edition', ...frameworks, ...apps],
  ),
);
