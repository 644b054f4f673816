import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  opensClause: 'i',
  lengthNoun: 'durada',
  keeps: 'durada, caducitat, emmagatzemad[ae](s)',
  data: 'dade',
  noData: 'cap, sense',
  untilWhen: 'quan, fins',
  sessionsEnd: 'fi de la sessió',
};
