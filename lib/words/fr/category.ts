import type { CategoryWords } from '../category-words.ts';

export const category: CategoryWords = {
  marketing: 'ciblage ciblee cible sociaux reseaux comport profilage partage',
  statistics: 'statist audien mesure frequentation',
  necessary: 'neces essentiel securite indispens requis',
  preferences: 'fonction personnal langue confort',
  others: 'autre autres inconnu inconnus divers',
  negations: 'non',
  neutral: 'traceur traceurs de des du d les le la et',
};
