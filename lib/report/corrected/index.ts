export { correctedCharter } from './corrected-charter.ts';
export type { CorrectedCharter } from './corrected-charter.ts';
export { correctedHtml, correctedMarkdown, correctedText } from './corrected-forms.ts';
export type { CorrectedRow } from './corrected-row.ts';
export type { CorrectedTable } from './kept-tables.ts';
export { auditCorrected, leftUndeclared } from './still-undeclared.ts';
