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
  },
});
