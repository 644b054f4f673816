import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing: 'publikum iragark',
  statistics: 'neurketa',
  necessary: 'tekni beharrezk',
  preferences: 'lehentasun',
};
