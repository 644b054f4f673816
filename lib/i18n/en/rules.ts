import type { rules as french } from '../fr/rules.ts';

export const rules: Readonly<Record<keyof typeof french, string>> = {
  'rules.title': 'Findings',
};
