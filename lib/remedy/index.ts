export {
  correctedCharter,
  correctedFile,
  correctedHtml,
  correctedMarkdown,
  correctedPage,
  correctedText,
  leftUndeclared,
} from './corrected/index.ts';
export type { CorrectedCharter } from './corrected/index.ts';
export { providerLetter } from './letter/provider-letter.ts';
