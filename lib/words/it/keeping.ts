import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  opensClause: 'è, e',
  lasts: 'scad',
  lengthNoun: 'durata',
  greatest: 'massima',
  lengthOf: 'di',
  keeps: 'durata, scad*, validità, memorizzat[oi], cancellat[oi]',
  data: 'dati, informazion',
  noData: 'nessun, nessuna, senza',
  during: 'per',
  untilWhen: 'alla, fino, quando',
  sessionsEnd: 'fine della sessione',
};
