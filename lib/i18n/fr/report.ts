export const report = {
  'report.title': 'Rapport d’audit',
} as const;
