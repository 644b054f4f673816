import type { AuditReport } from '../../audit/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import type { Language, Translator } from '../../i18n/index.ts';
import type { ReportDocument } from '../document/document-block.ts';
import { reportDocument } from '../document/report-document.ts';
import { maskReport } from '../masking/index.ts';
import { canonicalJson } from './canonical-json.ts';
import { defaultExportOptions } from './exporter.ts';
import type { ExportOptions } from './exporter.ts';

/** A report as it is to be shown, said in words once for all the files that are made of it. */
export interface ShownReport {
  /** Masked where that was asked for. */
  readonly report: AuditReport;
  readonly language: Language;
  readonly translator: Translator;
  readonly document: ReportDocument;
  readonly json: string;
}

export function showReport(report: AuditReport, options?: Partial<ExportOptions>): ShownReport {
  const { language, maskIdentifiers, imported } = { ...defaultExportOptions, ...options };
  const shown = maskIdentifiers ? maskReport(report) : report;
  return {
    report: shown,
    language,
    translator: createTranslator(language),
    document: reportDocument(shown, language, { masked: maskIdentifiers, imported }),
    json: canonicalJson(shown),
  };
}
