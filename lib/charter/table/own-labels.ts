import { isPureLabel } from '../../words/labels/pure-label.ts';
import type { Cell } from '../../page/index.ts';
import { isNamingLabel } from './column-label.ts';

/** What a cell opens with: words that a colon or the end of the line parts from the rest. */
const opening = /^([^:\n]{1,48}?)\s*(?:\n|:\s+)(?=\S)/;

function labelIn({ text }: Cell): string {
  const label = opening.exec(text)?.[1] ?? '';
  return isPureLabel(label) ? label : '';
}

/** The label that each cell of a column repeats; empty where one cell does not. */
function labelOf(rows: readonly (readonly Cell[])[], column: number): string {
  const labels = new Set(rows.map((row) => row[column]).map((cell) => (cell === undefined ? '' : labelIn(cell))));
  const [only = '', more] = labels;
  return more === undefined ? only : '';
}

/**
 * The labels of a table whose every cell repeats its column's, as pages for small screens have: "Nom⏎csrftoken".
 *
 * @returns null where less than two columns do, or none of them is that of the names
 */
export function ownLabels(rows: readonly (readonly Cell[])[], width: number): readonly string[] | null {
  const labels = Array.from({ length: width }, (_, column) => labelOf(rows, column));
  const told = labels.filter((label) => label !== '');
  return told.length > 1 && told.some((label) => isNamingLabel(label)) ? labels : null;
}
