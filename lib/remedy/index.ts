export {
  correctedCharter,
  correctedFile,
  correctedHtml,
  correctedMarkdown,
  correctedText,
  leftUndeclared,
} from './corrected/index.ts';
export type { CorrectedCharter } from './corrected/index.ts';
export { providerLetter } from './letter/provider-letter.ts';
