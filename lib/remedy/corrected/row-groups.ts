import type { Given } from './corrected-row.ts';

/** Rows that stand under one heading. */
export interface RowGroup {
  readonly section: string | null;
  readonly rows: readonly Given[];
}

/**
 * A table's rows by the headings within it ("Cookies strictement nécessaires" across the table). The first group stands
 * under the table's own heading, and is empty where a heading within the table comes first.
 */
export function rowGroups(section: string | null, rows: readonly Given[]): readonly RowGroup[] {
  const groups: { section: string | null; rows: Given[] }[] = [{ section, rows: [] }];
  for (const row of rows) {
    const group = groups.at(-1);
    // A row that tells no heading of its own goes on under the last one.
    if (row.section === null || row.section === group?.section) group?.rows.push(row);
    else groups.push({ section: row.section, rows: [row] });
  }
  return groups;
}
