import { languageFacts, type Language } from '../../i18n/index.ts';
import { fileName } from '../exporters/file-name.ts';
import { comparisonDocument } from './comparison-document.ts';
import type { ReportComparison } from './compare-reports.ts';

export type ComparisonForm = 'html' | 'markdown';

interface ComparisonFile {
  readonly name: string;
  readonly mediaType: string;
  readonly content: string;
}

/** A comparison as a file, named after the later audit: a page that runs and loads nothing, or Markdown. */
export async function comparisonFile(
  comparison: ReportComparison,
  form: ComparisonForm,
  language: Language,
  timeZone: string,
): Promise<ComparisonFile> {
  // As with the exporters, what makes a file is loaded only when somebody asks for one.
  const { renderComparison } = await import('./render-comparison.ts');
  const { host, observedAt } = comparison.after;
  const of = { portal: { host }, generatedAt: observedAt, environment: { timeZone } };
  return {
    name: fileName(of, form === 'html' ? 'html' : 'md', languageFacts[language].fileParts.comparison),
    mediaType: `text/${form}`,
    content: renderComparison(comparisonDocument(comparison, language, timeZone), form),
  };
}
