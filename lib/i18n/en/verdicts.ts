import type { verdicts as french } from '../fr/verdicts.ts';

export const verdicts: Readonly<Record<keyof typeof french, string>> = {
  'verdict.declared': 'declared',
};
