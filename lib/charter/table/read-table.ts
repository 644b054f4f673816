import type { CharterTable, ColumnRole, UnreadRow } from '../charter.ts';
import type { DeclaredCookie } from '../declared-cookie.ts';
import { categoryOf } from '../../words/category-words.ts';
import { speaksOfCookies } from '../../words/cookie-words.ts';
import { isVendor, onlyVendorIn } from '../../words/vendors-in-text.ts';
import { isTitleLike } from '../outline/heading.ts';
import type { Cell } from '../../page/index.ts';
import type { CookieGrid } from '../cookie-grid.ts';
import type { Column } from './assign-columns.ts';
import { assignColumns } from './assign-columns.ts';
import { readColumnLabel } from './column-label.ts';
import { ColumnProfile } from './column-profile.ts';
import { declaresCookies } from './declares-cookies.ts';
import type { HeaderReading } from './find-header.ts';
import { findHeader } from './find-header.ts';
import { partedLengths, withWholeLengths } from './parted-lengths.ts';
import { withPartedNames } from './parted-names.ts';
import { readRows } from './read-rows.ts';
import type { TableContext } from '../outline/table-context.ts';
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

/** Cells that repeat their column's label before their text, as pages for small screens do: "Durée : 1 an". */
function withoutLabels(row: readonly Cell[], labels: readonly string[]): readonly Cell[] {
  return row.map((cell, column) => {
    const label = (cell.label ?? labels[column] ?? '').replace(/\s*:\s*$/, '');
    const opens = cell.text.slice(0, label.length).toLowerCase() === label.toLowerCase();
    if (label === '' || !opens) return cell;
    const rest = /^(?:\s*:|[^\S\n]*\n)\s*(?=\S)/.exec(cell.text.slice(label.length));
    return rest === null ? cell : { ...cell, text: cell.text.slice(label.length + rest[0].length) };
  });
}

/**
 * "Type" over "Technical", "Third-party" tells kinds of several sorts: where the section says what its cookies are for,
 * the section is the category.
 */
function withoutVagueTypes(
  roles: readonly ColumnRole[],
  columns: readonly Column[],
  section: string | null,
): readonly ColumnRole[] {
  if (section === null || categoryOf(section) === null) return roles;
  return roles.map((role, index) =>
    role === 'category' && (columns[index]?.profile.parties ?? 0) > 0 ? 'other' : role,
  );
}

/** "Cookie lié au service" over "Matomo": the services tell who sets the cookies where no column of providers does. */
function holdsVendorsOnly(
  columns: readonly Column[],
  roles: readonly ColumnRole[],
  body: readonly (readonly Cell[])[],
): boolean {
  const service = roles.indexOf('service');
  if (roles.includes('provider') || columns[service]?.label.role !== 'service') return false;
  return body.every((row) => (row[service]?.text ?? '') === '' || isVendor(row[service]?.text ?? ''));
}

/** Items and sentences whose layout says what is what have no header to look for: their first row is an item. */
function headerOf({ roles, headRows }: CookieGrid, rows: readonly (readonly Cell[])[], width: number): HeaderReading {
  if (roles !== undefined && headRows === 0) return { labels: [], bodyFrom: 0, title: null };
  return findHeader(rows, headRows, width);
}

/** A row above the labels that says what the table's cookies are for, or whose they are, is its caption. */
function underTitle(context: TableContext, { caption, captionHidden }: CookieGrid, title: string | null): TableContext {
  const isTelling = title !== null && (speaksOfCookies(title) || categoryOf(title) !== null);
  if (!isTelling || (caption !== null && !captionHidden)) return context;
  const about = speaksOfCookies(title) && isTitleLike(title) ? 'here' : context.about;
  return { ...context, section: title, provider: onlyVendorIn(title) ?? context.provider, about };
}

/**
 * Reads a grid as a table of cookies.
 *
 * @returns null where the table declares no cookie: types, legal bases, versions, persons, form data
 */
export function readTable(grid: CookieGrid, around: TableContext, index: number): TableReadingResult | null {
  const rows = upright(grid.rows.filter((row) => !isBlank(row)));
  const headRows = grid.rows.slice(0, grid.headRows).filter((row) => !isBlank(row)).length;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const header = headerOf({ ...grid, headRows: Math.min(headRows, rows.length) }, rows, width);
  const context = underTitle(around, grid, header.title);
  const parted = partedLengths(header.labels);
  const { labels, body } = withPartedNames({
    labels: header.labels,
    body: rows.slice(header.bodyFrom).map((row) => withWholeLengths(withoutLabels(row, header.labels), parted)),
  });
  const columns = Array.from({ length: Math.max(width, labels.length) }, (_, column) => ({
    label: readColumnLabel(labels[column] ?? ''),
    profile: new ColumnProfile(body, column),
  }));
  const assigned = assignColumns(columns, grid.roles ?? []);
  const { name } = assigned;
  const roles = withoutVagueTypes(assigned.roles, columns, context.section);
  const nameColumn = name === null ? undefined : columns[name];
  // A sentence that declares says itself that it is about cookies.
  const told: TableContext = grid.layout === 'prose' ? { ...context, about: 'here' } : context;
  if (nameColumn === undefined || !declaresCookies(nameColumn, columns, told, grid.roles?.includes('name') === true))
    return null;
  const reading = readRows({
    body,
    roles,
    labels,
    naming: nameColumn.label.naming,
    servicesAreVendors: holdsVendorsOnly(columns, roles, body),
    context,
    index,
    layout: grid.layout,
  });
  const table: CharterTable = {
    index,
    layout: grid.layout,
    section: context.section,
    caption: grid.caption ?? header.title,
    header: labels,
    columns: roles,
    rows: reading.rows,
  };
  return { table, declared: reading.declared, unnamed: reading.unnamed, unread: reading.unread };
}
