import type { RowChange } from './corrected-row.ts';
import type { CorrectedTable } from './kept-tables.ts';

/** A line of a table as it is shown: a heading across it, or cells. */
export type TableLine =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'cells'; readonly cells: readonly string[]; readonly changes: readonly RowChange[] };

/** A table as it is shown, with the headings that stand within it. */
export interface WholeTable extends Pick<CorrectedTable, 'heading' | 'beside' | 'header' | 'columns'> {
  readonly lines: readonly TableLine[];
}

/** Rows that go on a table before stand in it, under their heading. */
export function wholeTables(tables: readonly CorrectedTable[]): readonly WholeTable[] {
  const whole: (Omit<WholeTable, 'lines'> & { lines: TableLine[] })[] = [];
  for (const { heading, headingStands, beside, header, columns, rows } of tables) {
    const lines = rows.map(({ cells, changes }): TableLine => ({ kind: 'cells', cells, changes }));
    if (headingStands === 'above') whole.push({ heading, beside, header, columns, lines });
    else whole.at(-1)?.lines.push({ kind: 'heading', text: heading ?? '' }, ...lines);
  }
  return whole;
}
