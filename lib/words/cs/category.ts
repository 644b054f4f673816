import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  necessary: 'nevyhnut nezbytn',
  preferences: 'lokalis',
};
