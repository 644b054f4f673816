import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  opensClause: 'il, elle, et, est, sont, d’une',
  lasts: 'conserv, gardé, garde, valab, expir, stock, duré, dure, supprim, effac',
  lengthNoun: 'durée, durée de vie, durée de conservation, durée de validité',
  lengthOpens: 'd’une',
  greatest: 'maximale',
  lengthOf: 'de, d’',
  keeps:
    'conserv*, gardé(e)(s), stocké(e)(s), enregistré(e)(s), supprim*, effac*, expir*, péremption, valable(s), valide(s), validité, dur[ée](e)',
  data: 'donnée, information, statisti, journa, adresse(s) ip, rapport',
  noData: 'aucun(e), pas de, sans',
  during: 'pendant, durant, pour',
  untilWhen: 'à, lors, jusqu, dès, quand',
  sessionsEnd: 'navigateur, fin de (la )session',
};
