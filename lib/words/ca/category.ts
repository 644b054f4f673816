import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing: 'xarxes',
  statistics: 'mesurament rendiment',
  others: 'altres',
  neutral: 'galeta galetes i',
};
