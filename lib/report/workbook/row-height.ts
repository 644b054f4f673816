import type { SheetCell } from './workbook.ts';

/** Height of a line of 10 points, in points. */
const line = 13;

/** Excel's tallest row, in points. */
const tallest = 409;

/** A column holds fewer letters than its width says where words break, and fewer in bold. */
const filled = 0.85;

/**
 * Height of a row whose texts are wrapped, in points; null where a single line does. Excel finds it by itself, LibreOffice
 * does not when it prints or converts a file, and lays one text over the next.
 *
 * @param widths of the columns, in characters.
 */
export function rowHeight(cells: readonly SheetCell[], widths: readonly number[]): number | null {
  let lines = 1;
  for (const [at, cell] of cells.entries()) lines = Math.max(lines, linesOf(String(cell), widths[at] ?? 8));
  return lines === 1 ? null : Math.min(lines * line, tallest);
}

function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) lines += Math.max(1, Math.ceil(paragraph.length / (width * filled)));
  return lines;
}
