import Papa from 'papaparse';
import { cellText } from '../text/spreadsheet-text.ts';
import { cnilColumns, columnHeads, numberColumns, ownColumns } from '../cells/csv-columns.ts';
import type { Cells } from '../cells/csv-columns.ts';
import { csvRows } from '../cells/csv-rows.ts';
import type { ExportOptions } from './exporter.ts';
import type { ShownReport } from './shown-report.ts';

/**
 * First characters that make a spreadsheet run a cell (OWASP, "CSV Injection"), full-width forms included, and the
 * apostrophe that defuses them: by doubling it a reader can undo the defusing without guessing.
 */
export const runsInSpreadsheets = /^['=+\-@\t\r\n＝＋－＠]/;

/** A cell as it stands in a file: where commas part no cells, numbers have the comma that a French spreadsheet reads. */
export function csvCell(row: Cells, column: keyof Cells, separator: ',' | ';'): string {
  const text = row[column] ?? '';
  return separator === ';' && numberColumns.has(column) ? text.replace('.', ',') : text;
}

/**
 * One line for each cookie, stored item and charter row. RFC 4180, every cell quoted, cells that a spreadsheet would
 * run begin with an apostrophe.
 */
export function renderCsv(
  { report, translator }: ShownReport,
  { separator, byteOrderMark, imported }: ExportOptions,
): string {
  const rows = csvRows(report, translator, imported);
  const columns = [...cnilColumns, ...ownColumns];
  const table = [
    columnHeads(translator),
    ...rows.map((row) => columns.map((column) => cellText(csvCell(row, column, separator), translator))),
  ];
  const csv = Papa.unparse(table, {
    delimiter: separator,
    newline: '\r\n',
    quotes: true,
    escapeFormulae: runsInSpreadsheets,
  });
  // A lone surrogate has no UTF-8 form: it becomes U+FFFD here, where a test sees it, and not when the file is written.
  return `${byteOrderMark ? '\uFEFF' : ''}${csv}\r\n`.toWellFormed();
}
