import type { KeepingWords } from '../keeping-words.ts';

export const keeping: KeepingWords = {
  during: 'przez',
};
