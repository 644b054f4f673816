import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing: 'reklam annons marknads',
  necessary: 'nodvand',
  others: 'ovrigt',
  negations: 'inte',
};
