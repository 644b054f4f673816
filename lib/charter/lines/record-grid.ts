import type { CharterTable, ColumnRole } from '../charter.ts';
import { plainCell } from '../../page/index.ts';
import type { Cell } from '../../page/index.ts';
import type { CookieGrid } from '../cookie-grid.ts';
import { isNamingLabel } from '../table/column-label.ts';
import type { Field } from './labelled-line.ts';
import type { CookieRecord } from './records.ts';

interface GridColumn {
  readonly label: string;
  readonly role: ColumnRole | null;
}

function columnOf(field: Field): GridColumn {
  return { label: field.label, role: field.role ?? (isNamingLabel(field.label) ? 'name' : null) };
}

function isSame(one: GridColumn, other: GridColumn): boolean {
  if (one.role === 'name' && other.role === 'name') return true;
  return one.label === other.label && one.role === other.role;
}

function valueOf(record: CookieRecord, column: GridColumn): string {
  const values = record.fields.filter((field) => isSame(columnOf(field), column)).map((field) => field.value);
  const name = column.role === 'name' && record.name !== null ? [record.name] : [];
  return [...name, ...values].join(' ');
}

/** Lays records out as a table: one row each, one column for each label. */
export function recordGrid(records: readonly CookieRecord[], layout: CharterTable['layout']): CookieGrid {
  const columns: GridColumn[] = [];
  for (const record of records) {
    const own = [
      ...(record.name === null ? [] : [{ label: '', role: 'name' } as const]),
      ...record.fields.map((field) => columnOf(field)),
    ];
    for (const column of own) if (!columns.some((known) => isSame(known, column))) columns.push(column);
  }
  const rows = records.map((record): readonly Cell[] => columns.map((column) => plainCell(valueOf(record, column))));
  const labelled = columns.some((column) => column.label !== '');
  const head = columns.map((column) => ({ ...plainCell(column.label), heading: true }));
  return {
    layout,
    caption: null,
    captionHidden: false,
    rows: labelled ? [head, ...rows] : rows,
    headRows: labelled ? 1 : 0,
    roles: columns.map((column) => column.role),
  };
}
