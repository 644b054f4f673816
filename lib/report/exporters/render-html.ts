import type { AuditReport } from '../../audit/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import { reportDocument } from '../document/report-document.ts';
import { htmlPage } from '../html/html-page.ts';
import { reportStyle } from '../html/report-style.ts';
import { documentMarkup } from '../markup/document-markup.ts';
import { renderMarkup } from '../markup/render-markup.ts';
import { maskReport } from '../masking/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { defaultExportOptions } from './exporter.ts';
import type { ExportOptions } from './exporter.ts';

export function renderHtml(report: AuditReport, options?: Partial<ExportOptions>): string {
  const { language, maskIdentifiers } = { ...defaultExportOptions, ...options };
  const shown = maskIdentifiers ? maskReport(report) : report;
  const document = reportDocument(shown, language);
  return htmlPage({
    language,
    title: document.title,
    running: document.running,
    style: reportStyle,
    body: renderMarkup(documentMarkup(document, createTranslator(language))),
    json: canonicalJson(shown),
  });
}
