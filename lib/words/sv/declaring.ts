import type { DeclaringWords } from '../declaring-words.ts';

export const declaring: DeclaringWords = {
  oneCookie: 'kaka(n)',
};
