import type { DeclaringWords } from '../declaring-words.ts';

export const declaring: DeclaringWords = {
  oneCookie: 'ciasteczko',
  setPassiveStem: 'ustawian',
  byToo: 'przez',
  theLike: 'i podobne, i inne',
  are: 'to, są',
};
