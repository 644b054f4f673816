import { plainCell } from '../../page/index.ts';
import type { Cell, Grid } from '../../page/index.ts';
import { readColumnLabel } from '../table/column-label.ts';
import type { Line } from './line.ts';
import { runOnHeader } from './run-on-header.ts';
import type { RunOnRole } from './run-on-row.ts';
import { namedRow, rowCells } from './run-on-row.ts';

const longestRow = 2000;
/** Lines of a cell that the page broke, or of a row whose name was lost, between two rows. */
const mostBetween = 3;

function rowAt(line: Line | undefined): ReturnType<typeof namedRow> {
  if (line === undefined || line.kind === 'heading' || line.text.length > longestRow) return null;
  return namedRow(line.text);
}

/** Lines that are no rows, up to the next row; 0 where none is near. */
function between(lines: readonly Line[], at: number): number {
  for (let count = 1; count <= mostBetween; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || line.kind === 'heading' || line.kind === 'item' || runOnHeader(line.text) !== null)
      return 0;
    if (rowAt(lines[at + count]) !== null) return count;
  }
  return 0;
}

/** The rows from a line on; what stands between two of them is left out. */
function rowsFrom(
  lines: readonly Line[],
  start: number,
  roles: readonly RunOnRole[],
): { readonly rows: readonly (readonly string[])[]; readonly next: number } {
  const rows: (readonly string[])[] = [];
  let next = start;
  for (;;) {
    const row = rowAt(lines[next]);
    const skipped = row === null && rows.length > 0 ? between(lines, next) : 0;
    if (row !== null) rows.push([row.names, ...rowCells(row.words, roles)]);
    else if (skipped === 0) return { rows, next };
    next += Math.max(1, skipped);
  }
}

/**
 * Reads a table whose cells only single spaces part, one row a line: the names open each row, the length is known by its
 * words, and the other cells are what stands before and behind it.
 */
export function runOnTableAt(
  lines: readonly Line[],
  at: number,
): { readonly grid: Grid; readonly next: number } | null {
  const labels = runOnHeader(lines[at]?.text ?? '');
  if (labels === null) return null;
  const roles = labels.slice(1).map((label) => readColumnLabel(label).role);
  const { rows, next } = rowsFrom(lines, at + 1, roles);
  if (rows.length === 0) return null;
  const cells = [labels, ...rows].map((row): readonly Cell[] => row.map((text) => plainCell(text)));
  return { grid: { layout: 'glued', caption: null, captionHidden: false, rows: cells, headRows: 1 }, next };
}
