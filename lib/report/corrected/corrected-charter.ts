import type { AuditReport } from '../../audit/index.ts';
import { additionsOf } from './additions.ts';
import type { Addition } from './additions.ts';
import type { CookieDatabase } from '../../dictionary/index.ts';
import { charterWriter } from './charter-writer.ts';
import type { CharterWords } from './charter-words.ts';
import { keptTables } from './kept-tables.ts';
import type { CorrectedTable } from './kept-tables.ts';
import { newTable, rowFor } from './new-rows.ts';

/** The portal's own table with what it lacks: to be pasted into the portal's back office. */
export interface CorrectedCharter {
  /** Language of the charter, which the added words are in. */
  readonly language: string;
  readonly tables: readonly CorrectedTable[];
  /** Rows added for what no row declared. */
  readonly added: number;
  /** Existing rows in which something empty was filled. */
  readonly completed: number;
}

/**
 * The charter corrected: its own rows in its own columns, order and language, lifetimes filled in where they were not
 * stated, and a row for each cookie or stored item that none declares. What is not certain says so in the cell.
 *
 * A cookie is added under a section of its own sort, never under "necessary" because that is the only table there is.
 */
export function correctedCharter(report: AuditReport, database: CookieDatabase | null = null): CorrectedCharter {
  const words = charterWriter(report, database);
  const kept = keptTables(report, words);
  const tables = additionsOf(report, words).reduce(
    (all: readonly CorrectedTable[], addition) => withAddition(all, addition, words),
    kept,
  );
  const rows = tables.flatMap((table) => table.rows);
  return {
    language: words.language,
    tables,
    added: rows.filter(({ change }) => change === 'added').length,
    completed: rows.filter(({ change }) => change === 'completed').length,
  };
}

function withAddition(
  tables: readonly CorrectedTable[],
  addition: Addition,
  words: CharterWords,
): readonly CorrectedTable[] {
  const at = tables.findIndex((table) => takes(table, addition));
  const place = tables[at];
  if (place === undefined) return [...tables, newTable(tables[0] ?? null, addition, words)];
  return tables.with(at, { ...place, rows: [...place.rows, rowFor(addition, place.columns, words)] });
}

/** A table of one sort takes its own sort; a table with a column of sorts takes any. */
function takes({ category, columns }: CorrectedTable, addition: Addition): boolean {
  const saysWhose = !addition.third || columns.includes('provider') || columns.includes('host');
  return saysWhose && (columns.includes('category') || category === addition.category);
}
