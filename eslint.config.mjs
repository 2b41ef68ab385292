import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { importTable } from './eslint.import-table.mjs';
import { pureParse } from './eslint.pure-parse.mjs';

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.next/',
      '**/.turbo/',
      '.cache/',
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
  importTable,
  pureParse,
);
