import type { ColumnRole } from '../../charter/index.ts';
import type { Addition } from './additions.ts';
import type { CharterWords } from '../../words/corrected/charter-words.ts';
import { usualColumns } from './columns.ts';
import type { CorrectedRow } from './corrected-row.ts';
import type { CorrectedTable } from './kept-tables.ts';
import { shownInCell } from './shown-in-cell.ts';

/** The columns of a table with their labels. */
export type Shape = Pick<CorrectedTable, 'columns' | 'header'>;

/**
 * The columns of the charter's first table that declares cookies, with one for the provider where there are third
 * parties' cookies and it has none; the usual columns where there is no such table.
 */
export function columnsLike(
  kept: readonly CorrectedTable[],
  additions: readonly Addition[],
  words: CharterWords,
): Shape {
  const model = kept.find(({ rows }) => rows.some(({ names }) => names.length > 0));
  if (model === undefined) return usualColumns(words);
  const { columns, header } = model;
  if (!additions.some(({ third }) => third) || columns.includes('provider') || columns.includes('host')) {
    return { columns, header };
  }
  return { columns: ['provider', ...columns], header: [words.labels.provider, ...header] };
}

/** A new table for a sort that the charter has none for. */
export function newTable({ columns, header }: Shape, addition: Addition, words: CharterWords): CorrectedTable {
  return {
    heading: words.categories[addition.category],
    headingStands: 'above',
    beside: null,
    provider: null,
    header,
    columns,
    category: addition.category,
    origin: 'made',
    rows: [rowFor(addition, columns, words)],
  };
}

/** A row in the given columns; a column that nothing is known of says "to be checked". */
export function rowFor(addition: Addition, columns: readonly ColumnRole[], words: CharterWords): CorrectedRow {
  return {
    cells: columns.map((role) => shownInCell(cellFor(addition, role, columns, words))),
    changes: ['added'],
    names: [addition.name],
  };
}

function cellFor(addition: Addition, role: ColumnRole, columns: readonly ColumnRole[], words: CharterWords): string {
  const known: Partial<Record<ColumnRole, string>> = {
    name: addition.name,
    provider: addition.provider,
    // Where no column is for the provider, the one for the service says whose the cookies are.
    ...(columns.includes('provider') ? {} : { service: addition.provider }),
    host: addition.host,
    purpose: addition.purpose,
    duration: addition.duration,
    category: words.categories[addition.category],
    storage: addition.storage,
  };
  return known[role] ?? words.toCheck;
}
