export const verdicts = {
  'verdict.declared': 'déclaré',
} as const;
