import { reportColumns } from './report-columns.ts';
import { reportComparison } from './report-comparison.ts';
import { reportDocument } from './report-document.ts';
import { reportEvidence } from './report-evidence.ts';
import { reportFirstPage } from './report-first-page.ts';
import { reportLetter } from './report-letter.ts';
import { reportMethod } from './report-method.ts';
import { reportPage } from './report-page.ts';
import { reportReferences } from './report-references.ts';
import { reportTerms } from './report-terms.ts';
import { reportTodo } from './report-todo.ts';

export const report = {
  ...reportTerms,
  ...reportTodo,
  ...reportColumns,
  ...reportDocument,
  ...reportEvidence,
  ...reportFirstPage,
  ...reportLetter,
  ...reportMethod,
  ...reportPage,
  ...reportReferences,
  ...reportComparison,
} as const;
