import type { AuditReport } from '../../audit/index.ts';
import type { CharterRow, CharterTable, ColumnRole, DeclaredCookie } from '../../charter/index.ts';
import type { CookieCategory } from '../../dictionary/index.ts';
import { columnsOf, defaultColumns, isTable } from './columns.ts';
import { correctedRow } from './corrected-row.ts';
import type { Correction, CorrectedRow, Given, Numbered } from './corrected-row.ts';

export interface CorrectedTable {
  /** What stands above the table; null for none. */
  readonly heading: string | null;
  readonly header: readonly string[];
  readonly columns: readonly ColumnRole[];
  /** The sort of the cookies in it; `unknown` where nobody can say. */
  readonly category: CookieCategory | 'unknown';
  /** Whether the charter has it, or it was made for what the charter lacks. */
  readonly origin: 'charter' | 'made';
  readonly rows: readonly CorrectedRow[];
}

/** The charter's own tables, every row in place, a column for lifetimes where there was none. */
export function keptTables(correction: Correction): readonly CorrectedTable[] {
  const { declared, charter } = correction.report;
  if (charter.content === null) return [];
  const byTable = Map.groupBy(numbered(declared), ({ judged }) => judged.declared.row.table);
  return charter.content.tables
    .filter((table) => table.rows.length > 0)
    .map((table) => keptTable(table, byTable.get(table.index) ?? [], correction));
}

const numbered = (declared: AuditReport['declared']): readonly Numbered[] =>
  declared.map((judged, index) => ({ index, judged }));

function keptTable(table: CharterTable, declared: readonly Numbered[], correction: Correction): CorrectedTable {
  const { columns, header, extra } = columnsOf(table, correction.words);
  const asTable = isTable(table);
  const byRow = Map.groupBy(declared, ({ judged }) => judged.declared.row.row);
  const nameless = namelessRows(table, correction.report);
  const given = (row: CharterRow): Given => ({
    cells: padded(extra ? padded(row.cells, columns.length - 1) : row.cells, columns.length),
    columns,
    declared: byRow.get(row.row) ?? [],
    nameless: nameless.has(row.row),
  });
  return {
    heading: table.section ?? table.caption,
    header,
    columns: asTable ? columns : defaultColumns,
    category: mainCategory(declared.map(({ judged }) => judged.declared)),
    origin: 'charter',
    rows: (asTable ? table.rows.map(given) : declared.map(writtenRow)).map((row) => correctedRow(row, correction)),
  };
}

function namelessRows({ index }: CharterTable, { charter }: AuditReport): ReadonlySet<number> {
  const rows = [...(charter.content?.unnamedRows ?? []), ...(charter.content?.unreadRows ?? [])];
  return new Set(rows.filter(({ table }) => table === index).map(({ row }) => row));
}

function padded(cells: readonly string[], width: number): readonly string[] {
  return Array.from({ length: Math.max(width, cells.length) }, (_, at) => cells[at] ?? '');
}

/** A declaration out of a list or a sentence, as a row of a table. */
function writtenRow(one: Numbered): Given {
  const { provider, service, place, name, duration, purpose } = one.judged.declared;
  const where = [service, place].filter(Boolean).join(', ');
  const cells = [provider ?? '', where, name, duration?.text ?? '', purpose ?? ''];
  return { cells, columns: defaultColumns, declared: [one], nameless: false };
}

function mainCategory(declared: readonly DeclaredCookie[]): CorrectedTable['category'] {
  const counts = new Map<CorrectedTable['category'], number>();
  for (const { category } of declared) counts.set(category ?? 'unknown', (counts.get(category ?? 'unknown') ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown';
}
