import type { AuditReport } from '../../audit/index.ts';
import type { ReportDocument } from '../document/document-block.ts';
import { writerFor } from '../document/lines.ts';
import { cellText } from '../text/spreadsheet-text.ts';
import { charterSheet, charterTextSheet } from './charter-sheets.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { findingsSheet } from './findings-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import type { Sheet } from './workbook.ts';

/** The sheets of a report: summary with evidence and method, comparison, findings with the auditor's word, charter. */
export function reportSheets(report: AuditReport, document: ReportDocument): readonly Sheet[] {
  const writer = writerFor(report, document.language);
  const sheets = [
    summarySheet(document, writer),
    comparisonSheet(writer, document.origin !== null),
    findingsSheet(writer),
    charterSheet(writer),
    charterTextSheet(writer),
  ];
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell, writer) : cell))),
  }));
}
