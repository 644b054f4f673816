import type { DeclaringWords } from '../declaring-words.ts';

export const declaring: DeclaringWords = {
  oneCookie: 'galeta',
  cookiesAndNames: 'galet[ae](s)',
  cookiesCased: '[Gg]alet[ae](s)',
  cookiesNamed: 'galet[ae](s)',
  cookiesCounted: 'galetes',
  cookiesOfVendor: 'galet[ae](s)',
  cookieOpens: 'amb',
  announces: 'anomenad[ae](s), següents',
  named: 'anomenad[ae](s)',
  counts: 'dues',
  oneOfThem: 'l’altre',
  callsIt: 's’anomena',
  setPassive: 'instal·lad[ao]',
  setPassiveStem: 'instal·lad',
  by: 'per, pel',
  maySet: 'pot, també',
  sets: 'desa',
  setsOnward: 'posa',
  also: 'també',
};
