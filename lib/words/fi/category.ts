import type { CategoryWords } from '../category-words.ts';

/** Finnish: no labelled page is in it. */
export const category: CategoryWords = {
  marketing: 'mainos',
  statistics: 'tilasto',
  necessary: 'valttamat',
};
