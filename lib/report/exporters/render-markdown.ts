import { documentMarkdown } from '../markdown/document-markdown.ts';
import type { ShownReport } from './shown-report.ts';

export function renderMarkdown({ document, translator }: ShownReport): string {
  return documentMarkdown(document, translator);
}
