import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'entrypoints/**/*.test.{ts,tsx}',
      'tests/conventions/**/*.test.{ts,tsx}',
      'tests/fixtures/**/*.test.ts',
      'tests/bench/**/*.test.ts',
      'tests/fuzz/**/*.test.ts',
    ],
    environment: 'node',
    // A laden machine is slow, not wrong: what is to be fast is measured by the bench.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
