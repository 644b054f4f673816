import { lookedAtRule } from './looked-at-rule.ts';
import { lifetimeRule } from './lifetime-rule.ts';
import { anyRule } from './any-rule.ts';
import { consentRules } from './consent-rules.ts';
import { rules } from './rules.ts';
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
  ...lookedAtRule,
  ...lifetimeRule,
  ...anyRule,
  ...consentRules,
  ...rules,
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
