import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  opensClause: 'es, se, y',
  lasts: 'dura, guardad, almacenad, caduc',
  lengthNoun: 'duración',
  greatest: 'máxima',
  keeps: 'guardad[ao](s), almacenad[ao](s), elimina*, caduc*, duración, validez, vigencia, dura(n)',
  data: 'dato, informaci',
  noData: 'ningún, ninguna, sin',
  during: 'durante, por',
  untilWhen: 'al, hasta, cuando',
  sessionsEnd: 'navegador, fin de la sesión',
};
