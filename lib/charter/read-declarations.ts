import type { Charter, CharterRow, CharterTable, UnreadRow } from './charter.ts';
import type { CookieGrid } from './cookie-grid.ts';
import type { DeclaredCookie } from './declared-cookie.ts';
import { createOutline } from './outline/outline.ts';
import type { TableContext } from './outline/table-context.ts';
import type { Block } from '../page/index.ts';
import { readTable } from './table/read-table.ts';
import type { TableReadingResult } from './table/read-table.ts';

/** What the tables of a page declare. */
export type Declarations = Pick<Charter, 'tables' | 'declared' | 'unnamedRows' | 'unreadRows'>;

interface Reading {
  readonly context: TableContext;
  readonly index: number;
  readonly result: TableReadingResult | null;
}

/** What was read of a page so far, by table: a table that stands under the same words is not read again. */
export type TableReadings = Map<CookieGrid, Reading>;

function isSameContext(one: TableContext, other: TableContext): boolean {
  return (
    one.section === other.section &&
    one.provider === other.provider &&
    one.storage === other.storage &&
    one.lead === other.lead &&
    one.language === other.language &&
    one.about === other.about
  );
}

/** The same reading of a table that is now another in the page's order. */
function atIndex({ index, result }: Reading, now: number): TableReadingResult | null {
  if (result === null || index === now) return result;
  const moved = new Map<CharterRow, CharterRow>();
  const row = (old: CharterRow): CharterRow => {
    const known = moved.get(old) ?? { ...old, table: now };
    moved.set(old, known);
    return known;
  };
  return {
    table: { ...result.table, index: now, rows: result.table.rows.map(row) },
    declared: result.declared.map((cookie) => ({ ...cookie, row: row(cookie.row) })),
    unnamed: result.unnamed.map((unread) => ({ ...unread, table: now })),
    unread: result.unread.map((unread) => ({ ...unread, table: now })),
  };
}

/**
 * Reads every table of the page under the headings that it stands under.
 *
 * @param readings what was read before, which is added to: other blocks of the same page may hold the same tables
 */
export function readDeclarations(
  blocks: readonly Block[],
  page: { readonly language: string | null; readonly title: string | null },
  readings: TableReadings,
): Declarations {
  const outline = createOutline(page.language, page.title);
  const tables: CharterTable[] = [];
  const declared: DeclaredCookie[] = [];
  const unnamedRows: UnreadRow[] = [];
  const unreadRows: UnreadRow[] = [];
  const read = (grid: CookieGrid): TableReadingResult | null => {
    const context = outline.contextOf(grid);
    const known = readings.get(grid);
    if (known !== undefined && isSameContext(known.context, context)) return atIndex(known, tables.length);
    const result = readTable(grid, context, tables.length);
    readings.set(grid, { context, index: tables.length, result });
    return result;
  };
  for (const block of blocks) {
    const reading = block.kind === 'table' ? read(block.grid) : null;
    if (reading !== null) {
      tables.push(reading.table);
      for (const cookie of reading.declared) declared.push(cookie);
      for (const row of reading.unnamed) unnamedRows.push(row);
      for (const row of reading.unread) unreadRows.push(row);
    }
    outline.pass(block);
  }
  return { tables, declared, unnamedRows, unreadRows };
}
