import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  opensClause: 'wird, und, ist',
  lasts: 'gespeichert, gültig, läuft, aufbewahrt, laufzeit, speicherdauer, gelöscht',
  verbBehindLength: 'gespeichert, aufbewahrt, gültig',
  verbOfEndBehind: 'gelöscht',
  keeps: 'gespeichert, aufbewahrt, gelöscht, gültig, läuft, laufzeit, speicherdauer, lebensdauer',
  data: 'daten, protokoll',
  noData: 'kein(e), keine, ohne',
  during: 'für, während',
  untilWhen: 'bis, bei(m), wenn, mit',
  sessionsEnd: 'ende der sitzung',
};
