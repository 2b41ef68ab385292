import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.{ts,tsx}', 'tests/**/*.test.{ts,mjs}'],
    exclude: ['**/node_modules/**', 'tests/e2e/**', 'tests/speech/**'],
    globalSetup: ['apps/cli/test/build-cli.ts'],
    testTimeout: 20_000,
  },
});
