import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing: 'sociali profilazion pubblicit',
  statistics: 'misurazion prestazion',
  necessary: 'esenziali strett sicurezza',
  preferences: 'funzional esperienz',
  others: 'altri altre',
  neutral: 'di',
};
