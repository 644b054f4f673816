import type { CharterTable, UnreadRow } from '../charter.ts';
import type { DeclaredCookie } from '../declared-cookie.ts';
import type { Cell, Grid } from '../page/block.ts';
import { assignColumns } from './assign-columns.ts';
import { readColumnLabel } from './column-label.ts';
import { profileColumn } from './column-profile.ts';
import { declaresCookies } from './declares-cookies.ts';
import { findHeader } from './find-header.ts';
import { readRows } from './read-rows.ts';
import type { TableContext } from './table-context.ts';
import { upright } from './upright.ts';

export interface TableReadingResult {
  readonly table: CharterTable;
  readonly declared: readonly DeclaredCookie[];
  readonly unnamed: readonly UnreadRow[];
  readonly unread: readonly UnreadRow[];
}

function isBlank(row: readonly Cell[]): boolean {
  return row.every((cell) => cell.text === '');
}

/**
 * Reads a grid as a table of cookies.
 *
 * @returns null where the table declares no cookie: types, legal bases, versions, persons, form data
 */
export function readTable(grid: Grid, context: TableContext, index: number): TableReadingResult | null {
  const rows = upright(grid.rows.filter((row) => !isBlank(row)));
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const header = findHeader(rows, Math.min(grid.headRows, rows.length), width);
  const body = rows.slice(header.bodyFrom);
  const columns = Array.from({ length: width }, (_, column) => ({
    label: readColumnLabel(header.labels[column] ?? ''),
    profile: profileColumn(body, column),
  }));
  const { roles, name } = assignColumns(columns);
  const nameColumn = name === null ? undefined : columns[name];
  if (nameColumn === undefined || !declaresCookies(nameColumn, columns, context)) return null;
  const reading = readRows({
    body,
    roles,
    labels: header.labels,
    naming: nameColumn.label.naming,
    context,
    index,
    layout: grid.layout,
  });
  const table: CharterTable = {
    index,
    layout: grid.layout,
    section: context.section,
    caption: grid.caption ?? header.title,
    header: header.labels,
    columns: roles,
    rows: reading.rows,
  };
  return { table, declared: reading.declared, unnamed: reading.unnamed, unread: reading.unread };
}
