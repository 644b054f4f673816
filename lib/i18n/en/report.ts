import type { report as french } from '../fr/report.ts';
import { reportColumns } from './report-columns.ts';
import { reportDocument } from './report-document.ts';
import { reportEvidence } from './report-evidence.ts';
import { reportMethod } from './report-method.ts';
import { reportTerms } from './report-terms.ts';

export const report: Readonly<Record<keyof typeof french, string>> = {
  ...reportTerms,
  ...reportColumns,
  ...reportDocument,
  ...reportEvidence,
  ...reportMethod,
  'report.title': 'Audit report',
};
