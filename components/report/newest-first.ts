import type { HistoryEntry } from './report-view.ts';

export const newestFirst = (a: HistoryEntry, b: HistoryEntry): number => (a.observedAt < b.observedAt ? 1 : -1);
