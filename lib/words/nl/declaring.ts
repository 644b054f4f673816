import type { DeclaringWords } from '../declaring-words.ts';

export const declaring: DeclaringWords = {
  cookieOpens: 'voor, met',
  announces: 'genaamd',
  named: 'genaamd',
  of: 'van',
  ofVendor: 'van',
  counts: 'twee, drie',
  theFirst: 'het, de',
  ordinal: 'eerste, tweede, derde',
  callsIt: 'heet',
  setPassive: 'geplaatst',
  setPassiveStem: 'geplaatst',
  by: 'door',
  article: 'het, de',
  articleOfVendor: 'het, de',
  purposeOpens: 'voor',
  whoSets: 'dat',
  maySet: 'kan, ook',
  sets: 'plaats, gebruik',
  setsOnward: 'plaats',
  also: 'ook',
};
