import type { TablesWords } from '../tables-words.ts';

export const tables: TablesWords = {
  otherThings: 'dados, fornecedores, parceiros',
  party: 'pr[oó]pri[ao](s), terceiro(s)',
  dataLabel: 'dados',
  unit: 'm[eê]s',
};
