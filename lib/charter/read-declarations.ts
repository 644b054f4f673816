import type { Charter, CharterTable, UnreadRow } from './charter.ts';
import type { DeclaredCookie } from './declared-cookie.ts';
import { createOutline } from './outline/outline.ts';
import type { Block } from '../page/index.ts';
import { readTable } from './table/read-table.ts';

/** What the tables of a page declare. */
export type Declarations = Pick<Charter, 'tables' | 'declared' | 'unnamedRows' | 'unreadRows'>;

/** Reads every table of the page under the headings that it stands under. */
export function readDeclarations(
  blocks: readonly Block[],
  page: { readonly language: string | null; readonly title: string | null },
): Declarations {
  const outline = createOutline(page.language, page.title);
  const tables: CharterTable[] = [];
  const declared: DeclaredCookie[] = [];
  const unnamedRows: UnreadRow[] = [];
  const unreadRows: UnreadRow[] = [];
  for (const block of blocks) {
    const reading = block.kind === 'table' ? readTable(block.grid, outline.contextOf(block.grid), tables.length) : null;
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
