import type { Sheet, SheetCell } from './workbook.ts';
import { xmlText } from './xml-text.ts';

/** Longest text that a cell holds (Excel's limit); the whole of it is in the JSON. */
const longestCell = 32_767;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** One worksheet part (ECMA-376, SpreadsheetML). Texts are inline strings: a cell that begins with `=` stays text. */
export function sheetXml({ widths, rows }: Sheet): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
    ...rows.map(rowXml),
    '</sheetData>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function rowXml(cells: readonly SheetCell[], at: number): string {
  return `<row r="${at + 1}">${cells.map((value, column) => cellXml(value, cellName(at, column), at === 0)).join('')}</row>`;
}

function cellXml(value: SheetCell, name: string, head: boolean): string {
  const style = head ? 1 : 0;
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${name}" s="${style}"><v>${value}</v></c>`;
  const text = xmlText(String(value).slice(0, longestCell));
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** @example cellName(0, 27) // 'AB1' */
export function cellName(row: number, column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCodePoint(65 + (left % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
