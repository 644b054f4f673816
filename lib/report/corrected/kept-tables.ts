import type { AuditReport } from '../../audit/index.ts';
import type { CharterRow, CharterTable, ColumnRole, DeclaredCookie } from '../../charter/index.ts';
import type { CookieCategory } from '../../dictionary/index.ts';
import type { CharterWriter } from './charter-writer.ts';
import { columnsOf, defaultColumns, isTable } from './columns.ts';
import { knownDuration } from './known-duration.ts';

export interface CorrectedRow {
  readonly cells: readonly string[];
  readonly change: 'none' | 'completed' | 'added';
}

export interface CorrectedTable {
  /** What stands above the table; null for none. */
  readonly heading: string | null;
  readonly header: readonly string[];
  readonly columns: readonly ColumnRole[];
  /** The sort of the cookies in it; `unknown` where nobody can say. */
  readonly category: CookieCategory | 'unknown';
  readonly rows: readonly CorrectedRow[];
}

/** The charter's own tables, every row in place, a column for lifetimes where there was none. */
export function keptTables(report: AuditReport, words: CharterWriter): readonly CorrectedTable[] {
  const content = report.charter.content;
  if (content === null) return [];
  return content.tables.filter((table) => table.rows.length > 0).map((table) => keptTable(table, report, words));
}

function keptTable(table: CharterTable, report: AuditReport, words: CharterWriter): CorrectedTable {
  const { columns, header, extra } = columnsOf(table, words);
  const declared = report.declared.filter((judged) => judged.declared.row.table === table.index);
  const asTable = isTable(table);
  const rows = asTable
    ? table.rows.map((row) => keptRow(row, { columns, extra, report, words }))
    : declared.map(({ declared: cookie }) => writtenRow(cookie, report, words));
  return {
    heading: table.section ?? table.caption,
    header,
    columns: asTable ? columns : defaultColumns,
    category: mainCategory(declared.map((judged) => judged.declared)),
    rows,
  };
}

interface Frame {
  readonly columns: readonly ColumnRole[];
  /** Whether a column for lifetimes was added at the end. */
  readonly extra: boolean;
  readonly report: AuditReport;
  readonly words: CharterWriter;
}

function keptRow(row: CharterRow, { columns, extra, report, words }: Frame): CorrectedRow {
  const cells = extra ? [...padded(row.cells, columns.length - 1), ''] : padded(row.cells, columns.length);
  const at = columns.indexOf('duration');
  if (at === -1 || (cells[at] ?? '').trim() !== '') return { cells, change: 'none' };
  const duration = knownDuration(report, row, words);
  return duration === null ? { cells, change: 'none' } : { cells: cells.with(at, duration), change: 'completed' };
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? '');
}

/** A declaration out of a list or a sentence, as a row of a table. */
function writtenRow(cookie: DeclaredCookie, report: AuditReport, words: CharterWriter): CorrectedRow {
  const place = [cookie.service, cookie.place].filter(Boolean).join(', ');
  const stated = cookie.duration?.text ?? null;
  const duration = stated ?? knownDuration(report, cookie.row, words) ?? '';
  return {
    cells: [cookie.provider ?? '', place, cookie.name, duration, cookie.purpose ?? ''],
    change: stated === null && duration !== '' ? 'completed' : 'none',
  };
}

function mainCategory(declared: readonly DeclaredCookie[]): CorrectedTable['category'] {
  const counts = new Map<CorrectedTable['category'], number>();
  for (const { category } of declared) counts.set(category ?? 'unknown', (counts.get(category ?? 'unknown') ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown';
}
