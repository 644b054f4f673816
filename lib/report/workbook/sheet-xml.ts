import { rowHeight } from './row-height.ts';
import type { Sheet, SheetCell } from './workbook.ts';
import { xmlText } from './xml-text.ts';

/** What a sheet and a cell of it hold (Excel's limits): a file with more is taken for broken. The whole is in the JSON. */
const longestCell = 32_767;
const mostColumns = 16_384;
const mostRows = 1_048_576;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * One worksheet part (ECMA-376, SpreadsheetML). Texts are inline strings: a cell that begins with `=` stays text.
 *
 * @param footer what stands at the foot of every printed page, with the codes of such feet.
 */
export function sheetXml(sheet: Sheet, footer: string): string {
  const widths = sheet.widths.slice(0, mostColumns);
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${main}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`,
    '<sheetData>',
    ...sheet.rows.slice(0, mostRows).map((cells, at) => rowXml(cells, at, sheet)),
    '</sheetData>',
    sheet.isTable ? `<autoFilter ref="${tableRange(sheet)}"/>` : '',
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="landscape" pageOrder="overThenDown" fitToWidth="${sheet.pagesWide}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${xmlText(footer)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

/** The head, and the first columns of a wide table, stay in sight. */
function paneXml({ fixedColumns }: Sheet): string {
  const [across, pane] = fixedColumns === 0 ? ['', 'bottomLeft'] : [`xSplit="${fixedColumns}" `, 'bottomRight'];
  return `<pane ${across}ySplit="1" topLeftCell="${cellName(1, fixedColumns)}" activePane="${pane}" state="frozen"/>`;
}

/** @example tableRange(sheet) // 'A1:H40' */
export function tableRange({ widths, rows }: Sheet): string {
  return `A1:${cellName(Math.min(rows.length, mostRows) - 1, Math.min(widths.length, mostColumns) - 1)}`;
}

function rowXml(cells: readonly SheetCell[], at: number, { heads, widths }: Sheet): string {
  const held = cells.slice(0, mostColumns);
  const style = at === 0 ? 1 : heads.has(at) ? 2 : 0;
  const height = rowHeight(held, widths);
  const open = height === null ? `<row r="${at + 1}">` : `<row r="${at + 1}" ht="${height}">`;
  return `${open}${held.map((value, column) => cellXml(value, cellName(at, column), style)).join('')}</row>`;
}

function cellXml(value: SheetCell, name: string, style: number): string {
  if (typeof value === 'number' && Number.isFinite(value)) return `<c r="${name}" s="${style}"><v>${value}</v></c>`;
  // An empty text is counted and stepped on as a text: a cell without one is empty.
  if (value === '') return `<c r="${name}" s="${style}"/>`;
  const text = xmlText(String(value).slice(0, longestCell));
  return `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** @example cellName(0, 27) // 'AB1' */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** @example columnName(27) // 'AB' */
export function columnName(column: number): string {
  let letters = '';
  for (let left = column; left >= 0; left = Math.floor(left / 26) - 1) {
    letters = String.fromCodePoint(65 + (left % 26)) + letters;
  }
  return letters;
}
