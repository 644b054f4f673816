import type { AuditReport } from '../../audit/index.ts';
import { maskReport } from '../masking/index.ts';
import { reportSheets } from '../workbook/report-sheets.ts';
import { workbookFile } from '../workbook/workbook-file.ts';
import { defaultExportOptions } from './exporter.ts';
import type { ExportOptions } from './exporter.ts';
import { fileDate } from './file-date.ts';

export function renderXlsx(report: AuditReport, options?: Partial<ExportOptions>): Uint8Array {
  const { language, maskIdentifiers } = { ...defaultExportOptions, ...options };
  const shown = maskIdentifiers ? maskReport(report) : report;
  return workbookFile(reportSheets(shown, language), fileDate(shown));
}
