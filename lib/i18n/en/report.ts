import type { report as french } from '../fr/report.ts';

export const report: Readonly<Record<keyof typeof french, string>> = {
  'report.title': 'Audit report',
};
