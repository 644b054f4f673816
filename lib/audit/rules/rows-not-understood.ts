import { pass, review, withoutCharter } from './results.ts';
import type { Rule } from './rule.ts';

/** Tells of rows that our reader did not understand: what they declare was not compared. */
export const rowsNotUnderstoodRule: Rule = {
  id: 'rows-not-understood',
  severity: 'low',
  basis: 'agreement',
  restsOn: [],
  evaluate: ({ charter }) => {
    if (charter === null) return [withoutCharter];
    const rows = charter.unreadRows;
    if (rows.length === 0) return [pass('pass')];
    const evidence = rows.map(({ table, row }) => ({ kind: 'row', table, row }) as const);
    return [review('review', { params: { count: rows.length }, evidence })];
  },
};
