export const coverage = {
  'coverage.title': 'Ce qui a été examiné',
} as const;
