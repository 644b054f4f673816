import type { ColumnRole } from '../../charter/index.ts';
import { readNameCell } from '../../cookie/index.ts';

/** A cell for a form that has no line breaks in cells: where they part names or lengths, commas do. */
export function inOneLine(cell: string, role: ColumnRole | undefined): string {
  const parted = cell.replaceAll(/\s*[,;]?\s*\n\s*/g, ', ');
  return role === 'duration' || (role === 'name' && namesIn(parted) === namesIn(cell)) ? parted : cell;
}

const namesIn = (cell: string): string =>
  readNameCell(cell)
    .names.map(({ name }) => name)
    .join('\n');
