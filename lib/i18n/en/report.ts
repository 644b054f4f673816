import type { report as french } from '../fr/report.ts';
import { reportColumns } from './report-columns.ts';
import { reportTerms } from './report-terms.ts';

export const report: Record<keyof typeof french, string> = {
  ...reportTerms,
  ...reportColumns,
  'report.title': 'Audit report',
};
