import type { coverage as french } from '../fr/coverage.ts';

export const coverage: Readonly<Record<keyof typeof french, string>> = {
  'coverage.title': 'What was looked at',
};
