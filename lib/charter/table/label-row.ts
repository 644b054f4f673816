import { isPureLabel } from '../../words/labels/pure-label.ts';
import { isNamingLabel } from './column-label.ts';

/** Labels and nothing else, one of them that of the names: prose with commas is no header. */
export function isLabelRow(cells: readonly string[]): boolean {
  if (cells.length < 2 || !cells.every((cell) => cell.length < 60)) return false;
  const pure = cells.filter((cell) => isPureLabel(cell));
  if (pure.length < 2 || pure.length * 3 < cells.length * 2) return false;
  return pure.some((label) => isNamingLabel(label));
}
