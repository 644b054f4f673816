import type { Cell } from '../page/block.ts';
import { emptyCell } from '../page/block.ts';
import { isLabelText, readColumnLabel } from './column-label.ts';

function labelledRoles(cells: readonly (Cell | undefined)[]): ReadonlySet<string> {
  const roles = cells
    .filter((cell) => cell !== undefined && isLabelText(cell.text))
    .map((cell) => readColumnLabel(cell?.text ?? '').role ?? '');
  return new Set(roles);
}

/**
 * Turns a table whose labels stand in its first column, one cookie a column, into one with labels above.
 * Others are given back as they are.
 */
export function upright(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  if (rows.length < 2 || rows.length > 30) return rows;
  const across = labelledRoles(rows[0] ?? []);
  const first = rows.map((row) => row[0]);
  const down = labelledRoles(first);
  const labels = first.filter((cell) => cell !== undefined && isLabelText(cell.text)).length;
  if (down.size < 2 || !down.has('name') || down.size <= across.size || labels * 10 < rows.length * 7) return rows;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? emptyCell));
}
