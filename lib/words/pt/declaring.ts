import type { DeclaringWords } from '../declaring-words.ts';

export const declaring: DeclaringWords = {
  cookieOpens: 'com',
  announces: 'chamad[oa](s), seguintes',
  named: 'chamad[oa](s)',
  counts: 'dois, três',
  theFirst: 'o, a',
  ordinal: 'primeir[oa], terceir[oa], outr[ao]',
  callsIt: 'chama-se',
  isSet: 'é',
  setPassive: 'colocad[ao], definid[ao]',
  setPassiveStem: 'colocad, definid',
  by: 'pela, pelo',
  article: 'o',
  articleOfVendor: 'o',
  maySet: 'pode, também',
  sets: 'defin',
  setsOnward: 'coloc',
  also: 'também',
  theLike: 'e similares, e outros',
  are: 'são',
};
