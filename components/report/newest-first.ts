import type { HistoryEntry } from './report-view.ts';

/** The later audit first; of equal moments, as an audit and its imported copy have, the one kept later. */
export const newestFirst = (a: HistoryEntry, b: HistoryEntry): number =>
  descending(a.observedAt, b.observedAt) || descending(a.keptAt, b.keptAt) || descending(a.id, b.id);

function descending(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
