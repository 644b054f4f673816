export { correctedCharter } from './corrected-charter.ts';
export type { CorrectedCharter } from './corrected-charter.ts';
export { correctedFile } from './corrected-file.ts';
export { correctedHtml, correctedPage } from './corrected-html.ts';
export { correctedMarkdown } from './corrected-markdown.ts';
export { correctedText } from './corrected-text.ts';
export type { CorrectedRow } from './corrected-row.ts';
export type { CorrectedTable } from './kept-tables.ts';
export { auditCorrected, leftUndeclared } from './still-undeclared.ts';
