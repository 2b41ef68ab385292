import { defineConfig } from 'vitest/config';

/** Each file once with each browser, which it finds in SPEECH_BROWSER. Run by tests/run/speech-tests.mjs, which says where they are. */
export default defineConfig({
  test: {
    projects: ['chromium', 'firefox'].map((name) => ({
      test: {
        name,
        include: ['tests/speech/*.test.ts'],
        env: { SPEECH_BROWSER: name },
        testTimeout: 600_000,
        hookTimeout: 150_000,
        // One browser and one speech service a file. Most of the time is waiting, also on a small machine.
        maxWorkers: 3,
      },
    })),
  },
});
