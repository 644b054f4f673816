import type { TablesWords } from '../tables-words.ts';

export const tables: TablesWords = {
  otherThings:
    'auftragsverarbeiter, subauftragsverarbeiter, unterauftragsverarbeiter, dokument(e), lizenzen, protokoll*, formular*, daten, felder, dienstleister, partner(n)',
  uses: 'verwend, setzt, nutzt',
  party: 'eigen(e), drittpersonen, dritt*, erst*partei',
  dataLabel: 'daten',
  unit: 'sekund, stund, tag, woche, monat, jahr',
};
