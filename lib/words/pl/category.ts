import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing: 'reklama',
  necessary: 'niezbed wymagan konieczn',
  preferences: 'preferenc',
  others: 'inne',
};
