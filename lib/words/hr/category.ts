import type { CategoryWords } from '../category-words.ts';

/** Croatian: no labelled page is in it. */
export const category: CategoryWords = {
  marketing: 'oglas',
};
