import { plain } from '../../lib/report/index.ts';
import type { TableRow } from '../../lib/report/index.ts';

export interface SortOrder {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
}

/** Rows in which any cell contains the text, whatever its case. */
export function filterRows(rows: readonly TableRow[], text: string): readonly TableRow[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ cells }) =>
    cells.some(({ lines }) => lines.some((line) => plain(line).toLowerCase().includes(wanted))),
  );
}

/** Rows by one column: numbers by size, words as the language sorts them; rows that are equal keep their order. */
export function sortRows(rows: readonly TableRow[], order: SortOrder | null, language: string): readonly TableRow[] {
  if (order === null) return rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const key = (row: TableRow): string | number => row.cells[order.column]?.sort ?? '';
  const sign = order.direction === 'ascending' ? 1 : -1;
  return rows.toSorted((a, b) => sign * byKey(key(a), key(b), compare));
}

function byKey(a: string | number, b: string | number, compare: (a: string, b: string) => number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compare(String(a), String(b));
}
