import { reportColumns } from './report-columns.ts';
import { reportDocument } from './report-document.ts';
import { reportEvidence } from './report-evidence.ts';
import { reportMethod } from './report-method.ts';
import { reportTerms } from './report-terms.ts';

export const report = {
  ...reportTerms,
  ...reportColumns,
  ...reportDocument,
  ...reportEvidence,
  ...reportMethod,
  'report.title': 'Rapport d’audit',
} as const;
