import type { AuditReport } from '../../audit/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import { reportDocument } from '../document/report-document.ts';
import { documentMarkdown } from '../markdown/document-markdown.ts';
import { maskReport } from '../masking/index.ts';
import { defaultExportOptions } from './exporter.ts';
import type { ExportOptions } from './exporter.ts';

export function renderMarkdown(report: AuditReport, options?: Partial<ExportOptions>): string {
  const { language, maskIdentifiers } = { ...defaultExportOptions, ...options };
  const document = reportDocument(maskIdentifiers ? maskReport(report) : report, language);
  return documentMarkdown(document, createTranslator(language));
}
