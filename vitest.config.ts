import { defineConfig } from 'vitest/config';

/** What builds the extension or checks the whole tree: slow, and only about how the house stands. */
const builds = ['tests/conventions/architecture.test.ts', 'tests/conventions/manifest.test.ts'];

/** What stands for a module or a browser of its own, and would reach into the tests after it. */
const apart = [
  'lib/browser/**/*.test.ts',
  'lib/charter/read-declarations.test.ts',
  'components/**/*.test.{ts,tsx}',
  'entrypoints/**/*.test.{ts,tsx}',
  'tests/conventions/**/*.test.{ts,tsx}',
];

const pure = ['lib/**/*.test.ts', 'tests/fixtures/**/*.test.ts', 'tests/bench/**/*.test.ts', 'tests/fuzz/**/*.test.ts'];

const shared = {
  environment: 'node' as const,
  // A laden machine is slow, not wrong: what is to be fast is measured by the bench.
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

/** Pure tests leave nothing behind, so that their modules are loaded once in a worker and not once in a file. */
export default defineConfig({
  test: {
    projects: [
      { test: { ...shared, name: 'pure', include: pure, exclude: apart, isolate: false } },
      { test: { ...shared, name: 'apart', include: apart, exclude: builds } },
      { test: { ...shared, name: 'builds', include: builds } },
    ],
  },
});
