import type { TablesWords } from '../tables-words.ts';

export const tables: TablesWords = {
  otherThings: 'subverwerker*, documenten, gegevens, leveranciers, attribuut',
  uses: 'gebruik, plaats',
  party: 'derde(n), eerste',
  dataLabel: 'gegevens',
  unit: 'uur, uren, dag, maand, jaar',
};
