export const rules = {
  'rules.title': 'Constats',
} as const;
