import { emptyCell } from '../../page/index.ts';
import type { Cell } from '../../page/index.ts';
import { isLabelText, readColumnLabel } from './column-label.ts';

function labelledRoles(cells: readonly (Cell | undefined)[]): ReadonlySet<string> {
  const roles = cells
    .filter((cell) => cell !== undefined && isLabelText(cell.text))
    .map((cell) => readColumnLabel(cell?.text ?? '').role ?? '');
  return new Set(roles);
}

/** Whether the labels stand in a column, down the side. */
function areDownTheSide(rows: readonly (readonly Cell[])[], column: number, across: ReadonlySet<string>): boolean {
  const side = rows.map((row) => row[column]);
  const down = labelledRoles(side);
  const labels = side.filter((cell) => cell !== undefined && isLabelText(cell.text)).length;
  return down.size > 1 && down.has('name') && down.size > across.size && labels * 10 >= rows.length * 7;
}

/**
 * Turns a table whose labels stand in its first column, or in its last, one cookie a column, into one with labels
 * above. Others are given back as they are.
 */
export function upright(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  if (rows.length < 2 || rows.length > 30) return rows;
  const across = labelledRoles(rows[0] ?? []);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const sides = [0, width - 1].filter((column) => areDownTheSide(rows, column, across));
  if (sides.length === 0) return rows;
  const turned = Array.from({ length: width }, (_, column) => rows.map((row) => row[column] ?? emptyCell));
  return sides[0] === 0 ? turned : turned.toReversed();
}
