import type { CategoryWords } from '../category-words.ts';

/** Danish and Norwegian: no labelled page is in it. */
export const category: CategoryWords = {
  marketing: 'markedsfor',
  necessary: 'nodvend',
  preferences: 'funksjon',
  negations: 'ikke',
};
