import type { Addition } from './additions.ts';
import type { CharterWords } from '../../words/corrected/charter-words.ts';
import { usualColumns } from './columns.ts';
import type { CorrectedTable } from './kept-tables.ts';
import { columnsLike, newTable, rowFor } from './new-rows.ts';
import type { Shape } from './new-rows.ts';

/** What is to be placed. `apart` would not be read in the charter's own columns. */
export interface ToPlace {
  readonly additions: readonly Addition[];
  readonly apart: ReadonlySet<Addition>;
}

/** The charter's tables with a row for each addition, in tables made for what none of them takes. */
export function withAdditions(
  kept: readonly CorrectedTable[],
  { additions, apart }: ToPlace,
  words: CharterWords,
): readonly CorrectedTable[] {
  const own = columnsLike(kept, additions, words);
  return additions.reduce((tables, addition) => {
    const isApart = apart.has(addition);
    return withAddition(tables, addition, isApart ? usualColumns(words) : own, isApart, words);
  }, kept);
}

function withAddition(
  tables: readonly CorrectedTable[],
  addition: Addition,
  shape: Shape,
  isApart: boolean,
  words: CharterWords,
): readonly CorrectedTable[] {
  const at = tables.findIndex((table) => (isApart ? isMadeSo(table, shape) : true) && takes(table, addition));
  const place = tables[at];
  if (place === undefined) return [...tables, newTable(shape, addition, words)];
  return tables.with(at, { ...place, rows: [...place.rows, rowFor(addition, place.columns, words)] });
}

const isMadeSo = ({ origin, header }: CorrectedTable, shape: Shape): boolean =>
  origin === 'made' && header.join('\n') === shape.header.join('\n');

/**
 * A table of one sort takes its own sort; a table with a column of sorts takes any. What nobody can sort goes where it is
 * said to be unsorted: a heading of the charter would claim something of it.
 */
function takes(table: CorrectedTable, addition: Addition): boolean {
  const { category, columns, origin, rows } = table;
  const ofItsSort = category === addition.category && (category !== 'unknown' || origin === 'made');
  return rows.length > 0 && saysWhose(table, addition) && (columns.includes('category') || ofItsSort);
}

/** A third party's row must say whose it is; a table of another provider's cookies takes none. */
function saysWhose({ columns, provider }: CorrectedTable, { third }: Addition): boolean {
  if (provider !== null) return false;
  return !third || columns.includes('provider') || columns.includes('host');
}
