import type { AuditReport } from '../../audit/index.ts';
import { additionsOf } from './additions.ts';
import type { Addition } from './additions.ts';
import type { CookieDatabase } from '../../dictionary/index.ts';
import { charterWriter } from './charter-writer.ts';
import type { CharterWords } from './charter-words.ts';
import type { RowChange } from './corrected-row.ts';
import { keptTables } from './kept-tables.ts';
import type { CorrectedTable } from './kept-tables.ts';
import { newTable, rowFor } from './new-rows.ts';
import { spellingsOf } from './spellings.ts';

/** The portal's own table with what it lacks: to be pasted into the portal's back office. */
export interface CorrectedCharter {
  /** Language of the charter, which the added words are in. */
  readonly language: string;
  /** How what is not certain is marked, in that language. */
  readonly toCheck: string;
  readonly tables: readonly CorrectedTable[];
  /** In how many rows what was done: rows added, lifetimes written, names spelt right, notes for the author. */
  readonly changed: Readonly<Record<RowChange, number>>;
}

/**
 * The charter corrected: its own rows in its own columns, order and language, lifetimes filled in where they were not
 * stated or are shorter than what was seen, names spelt as the cookies are, and a row for each cookie or stored item that
 * none declares. What is not certain, or only the author can settle, says so in the row.
 *
 * A cookie is added under a section of its own sort, never under "necessary" because that is the only table there is, and
 * under no heading of the charter where its sort is not known.
 */
export function correctedCharter(report: AuditReport, database: CookieDatabase | null = null): CorrectedCharter {
  const words = charterWriter(report, database);
  const spellings = spellingsOf(report, words);
  const cookies = new Map(report.observed.map((judged) => [judged.cookie.key, judged]));
  const kept = keptTables({ report, words, spellings, cookies });
  const tables = additionsOf(report, spellings, words).reduce(
    (all: readonly CorrectedTable[], addition) => withAddition(all, addition, words),
    kept,
  );
  const changes = tables.flatMap((table) => table.rows).flatMap((row) => [...new Set(row.changes)]);
  const count = (change: RowChange): number => changes.filter((made) => made === change).length;
  return {
    language: words.language,
    toCheck: words.toCheck,
    tables,
    changed: { added: count('added'), duration: count('duration'), spelling: count('spelling'), note: count('note') },
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

/**
 * A table of one sort takes its own sort; a table with a column of sorts takes any. What nobody can sort goes where it is
 * said to be unsorted: a heading of the charter would claim something of it.
 */
function takes({ category, columns, origin }: CorrectedTable, addition: Addition): boolean {
  const saysWhose = !addition.third || columns.includes('provider') || columns.includes('host');
  const ofItsSort = category === addition.category && (category !== 'unknown' || origin === 'made');
  return saysWhose && (columns.includes('category') || ofItsSort);
}
