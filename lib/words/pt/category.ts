import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  statistics: 'medicao estatist analis',
  necessary: 'esenciais estrit',
  others: 'outros',
  negations: 'nao',
  neutral: 'e',
};
