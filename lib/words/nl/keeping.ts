import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  opensClause: 'wordt',
  lasts: 'bewaard, geldig, verloopt, vervalt, opgeslagen',
  verbBehindLength: 'bewaard, geldig',
  verbOfEndBehind: 'opgeslagen, verwijderd',
  keeps: 'bewaard, opgeslagen, verwijderd, geldig, verloopt, vervalt, bewaartermijn, geldigheidsduur',
  data: 'gegeven',
  noData: 'geen, zonder',
  during: 'voor, gedurende, na',
  untilWhen: 'bij, tot, wanneer',
  sessionsEnd: 'einde van de sessie',
};
