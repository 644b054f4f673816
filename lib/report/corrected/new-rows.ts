import type { ColumnRole } from '../../charter/index.ts';
import type { Addition } from './additions.ts';
import type { CharterWords } from './charter-words.ts';
import { defaultColumns, defaultHeader } from './columns.ts';
import type { CorrectedRow } from './corrected-row.ts';
import type { CorrectedTable } from './kept-tables.ts';

/** A new table for a sort that the charter has none for, in the columns of its first table. */
export function newTable(model: CorrectedTable | null, addition: Addition, words: CharterWords): CorrectedTable {
  const { columns, header } = columnsFor(model, addition, words);
  return {
    heading: words.categories[addition.category],
    header,
    columns,
    category: addition.category,
    origin: 'made',
    rows: [rowFor(addition, columns, words)],
  };
}

/** The model's columns, with one for the provider where a third party's row needs it and the model has none. */
function columnsFor(
  model: CorrectedTable | null,
  { third }: Addition,
  words: CharterWords,
): Pick<CorrectedTable, 'columns' | 'header'> {
  if (model === null) return { columns: defaultColumns, header: defaultHeader(words) };
  const { columns, header } = model;
  if (!third || columns.includes('provider') || columns.includes('host')) return { columns, header };
  return { columns: ['provider', ...columns], header: [words.labels.provider, ...header] };
}

/** A row in the given columns; a column that nothing is known of says "to be checked". */
export function rowFor(addition: Addition, columns: readonly ColumnRole[], words: CharterWords): CorrectedRow {
  return { cells: columns.map((role) => cellFor(addition, role, words)), changes: ['added'] };
}

function cellFor(addition: Addition, role: ColumnRole, words: CharterWords): string {
  const known: Partial<Record<ColumnRole, string>> = {
    name: addition.name,
    provider: addition.provider,
    host: addition.host,
    purpose: addition.purpose,
    duration: addition.duration,
    category: words.categories[addition.category],
    storage: addition.storage,
  };
  return known[role] ?? words.toCheck;
}
