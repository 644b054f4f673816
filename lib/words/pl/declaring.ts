import type { DeclaringWords } from '../declaring-words.ts';

export const declaring: DeclaringWords = {
  oneCookie: 'ciasteczko',
  setPassiveStem: 'ustawian',
  byToo: 'przez',
};
