import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing: 'reclame sociaal doelgericht adverten',
  statistics: 'prestatie bezoek',
  necessary: 'noodzakel strikt beveilig systeem',
  preferences: 'voorkeur functie',
  others: 'overige',
  negations: 'niet',
  neutral: 'van',
};
