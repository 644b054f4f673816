import type { AuditReport } from '../../audit/index.ts';
import { createTranslator } from '../../i18n/index.ts';
import type { Language, Translator } from '../../i18n/index.ts';
import type { ReportDocument } from '../document/document-block.ts';
import { reportDocument } from '../document/report-document.ts';
import { maskReport } from '../masking/index.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ExportOptions } from './exporter.ts';

/** A report as it is to be shown, said in words once for all the files that are made of it. */
export interface ShownReport {
  /** As it was given: an evidence file holds the charter's own text. */
  readonly whole: AuditReport;
  /** Masked where that was asked for. */
  readonly report: AuditReport;
  readonly language: Language;
  readonly translator: Translator;
  readonly document: () => ReportDocument;
  readonly json: () => string;
}

export function showReport(whole: AuditReport, { language, maskIdentifiers, imported }: ExportOptions): ShownReport {
  const report = maskIdentifiers ? maskReport(whole) : whole;
  return {
    whole,
    report,
    language,
    translator: createTranslator(language),
    document: once(() => reportDocument(report, language, { masked: maskIdentifiers, imported })),
    json: once(() => canonicalJson(report)),
  };
}

function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | null = null;
  return () => (made ??= { value: make() }).value;
}
