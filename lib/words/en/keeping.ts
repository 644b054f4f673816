import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  opensClause: 'is, it, and',
  lasts: 'valid, kept, stored, last, retain, lifetime, delet',
  lengthNoun: 'duration, lifetime',
  lengthOf: 'of',
  keeps: 'kept, stored, retained, retention, last(s), lifespan, lifetime, duration, valid, delet*',
  data: 'data, report, record',
  logs: 'log(s)',
  noData: 'no, not any, without, any',
  during: 'during, for',
  untilWhen: 'when, until, at',
  sessionsEnd: 'browser(s), end of (the )session, end of your session',
};
