import { pass, review, withoutCharter } from './results.ts';
import type { Rule } from './rule.ts';

/** Checks that each row of a cookie table names its cookie: without a name nobody can verify the row. */
export const rowsWithoutNameRule: Rule = {
  id: 'rows-without-name',
  severity: 'medium',
  basis: 'information',
  restsOn: [],
  evaluate: ({ charter }) => {
    if (charter === null) return [withoutCharter];
    const rows = charter.unnamedRows;
    if (rows.length === 0) return [pass('pass')];
    const evidence = rows.map(({ table, row }) => ({ kind: 'row', table, row }) as const);
    return [review('review', { params: { count: rows.length, rows: rowNumbers(rows) }, evidence })];
  },
};

const rowNumbers = (rows: readonly { readonly row: number }[]): string =>
  rows
    .slice(0, 12)
    .map(({ row }) => row + 1)
    .join(', ');
