import type { Writer } from '../document/lines.ts';
import { cnilColumns, columnHeads, numberColumns, ownColumns } from '../cells/csv-columns.ts';
import type { Cells, CnilColumn, OwnColumn } from '../cells/csv-columns.ts';
import { csvRows } from '../cells/csv-rows.ts';
import type { Sheet, SheetCell } from './workbook.ts';

/** Width of a column that is not named below, in characters. */
const usualWidth = 22;

const widths: Readonly<Partial<Record<CnilColumn | OwnColumn, number>>> = {
  Domaine: 28,
  Chemin: 10,
  Nom: 28,
  Expiration: 25,
  sameSite: 12,
  httpOnly: 10,
  hostOnly: 10,
  isSecure: 10,
  element: 16,
  reason: 60,
  'charter-row': 60,
  'declared-purpose': 40,
  'declared-category': 32,
  'remaining-lifetime': 14,
  'asked-lifetime': 14,
  party: 14,
  store: 12,
  'first-seen': 25,
  'first-page': 36,
  'set-url': 36,
  findings: 100,
  'review-reason': 40,
  'review-comment': 40,
  use: 26,
  'known-from': 26,
};

/** The CSV's own columns and rows: one truth for both. Domain, path and name stay in sight. */
export function comparisonSheet({ report, translator, t }: Writer, imported: boolean): Sheet {
  const columns = [...cnilColumns, ...ownColumns];
  return {
    name: t('report.sheet.comparison'),
    widths: columns.map((column) => widths[column] ?? usualWidth),
    rows: [
      columnHeads(translator),
      ...csvRows(report, translator, imported).map((row) => columns.map((column) => sheetCell(row, column))),
    ],
    heads: new Set(),
    isTable: true,
    fixedColumns: columns.indexOf('Nom') + 1,
    pagesWide: 5,
  };
}

/** Days are numbers, which a spreadsheet writes as its own language does. */
function sheetCell(row: Cells, column: keyof Cells): SheetCell {
  const text = row[column] ?? '';
  const number = Number(text);
  return numberColumns.has(column) && text !== '' && !Number.isNaN(number) ? number : text;
}
