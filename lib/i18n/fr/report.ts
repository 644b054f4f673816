import { reportColumns } from './report-columns.ts';
import { reportTerms } from './report-terms.ts';

export const report = {
  ...reportTerms,
  ...reportColumns,
  'report.title': 'Rapport d’audit',
} as const;
