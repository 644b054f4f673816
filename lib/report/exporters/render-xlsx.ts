import { reportSheets } from '../workbook/report-sheets.ts';
import { workbookFile } from '../workbook/workbook-file.ts';
import { fileDate } from './file-date.ts';
import type { ShownReport } from './shown-report.ts';

/** A workbook: summary, comparison, findings, charter. */
export function renderXlsx({ report, document }: Pick<ShownReport, 'report' | 'document'>): Uint8Array {
  return workbookFile(reportSheets(report, document()), document().running, fileDate(report));
}
