import { defineConfig } from 'vitest/config';

/** The same tests in each browser: real browsers are slow and few, so two files run at a time, on one profile a test. */
const browsers = ['chromium', 'firefox'] as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: browsers.map((name) => ({
      test: {
        name,
        env: { BROWSER: name },
        include: ['tests/e2e/**/*.e2e.ts'],
        environment: 'node',
        // Once more after a failure: a loaded machine may starve a browser. What fails twice has failed.
        retry: 1,
        testTimeout: 180_000,
        hookTimeout: 120_000,
      },
    })),
  },
});
