import type { TablesWords } from '../tables-words.ts';

export const tables: TablesWords = {
  otherThings: 'dades, proveidors',
  uses: 'fa servir',
  party: 'tercer(s)',
  dataLabel: 'dades',
  unit: 'setman',
};
