import type { TablesWords } from '../tables-words.ts';

export const tables: TablesWords = {
  otherThings: 'documenti, dati, fornitori',
  party: 'proprio, terzi, terze',
  dataLabel: 'dati',
  unit: 'giorn, settiman, mesi',
  unitWhole: 'ora, ore',
  unitAnn: 'ann',
};
