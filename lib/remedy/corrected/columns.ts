import type { CharterTable, ColumnRole } from '../../charter/index.ts';
import type { CharterWords } from '../../words/corrected/charter-words.ts';

/** The columns of a table where the charter gives none: those of the vendor's own templates, lifetimes included. */
export const defaultColumns: readonly ColumnRole[] = ['provider', 'service-and-place', 'name', 'duration', 'purpose'];

export interface Columns {
  readonly columns: readonly ColumnRole[];
  readonly header: readonly string[];
  /** Whether a column for lifetimes was put at the end. */
  readonly extra: boolean;
}

/** A table's own columns and labels, with lifetimes at the end where it states none. */
export function columnsOf(table: CharterTable, words: CharterWords): Columns {
  if (!isTable(table)) return { ...usualColumns(words), extra: false };
  const extra = !table.columns.includes('duration');
  const columns: readonly ColumnRole[] = extra ? [...table.columns, 'duration'] : table.columns;
  return { columns, header: columns.map((role, at) => labelOf(table, role, at, words)), extra };
}

/** Whether the charter wrote a table; out of lists and sentences one is made. */
export function isTable({ columns, header, layout }: CharterTable): boolean {
  return columns.includes('name') && (header.length > 0 || layout === 'table' || layout === 'tab-separated');
}

export function usualColumns(words: CharterWords): Omit<Columns, 'extra'> {
  return { columns: defaultColumns, header: defaultColumns.map((role) => ownLabel(role, words)) };
}

/** The charter's own label; ours where the column has none (a list, an empty corner), so that the table can be read again. */
function labelOf(table: CharterTable, role: ColumnRole, at: number, words: CharterWords): string {
  const label = table.header[at] ?? '';
  return label.trim() === '' ? ownLabel(role, words) : label;
}

function ownLabel(role: ColumnRole, { labels }: CharterWords): string {
  const known: Partial<Record<ColumnRole, string>> = { ...labels, 'service-and-place': labels.place };
  return known[role] ?? '';
}
