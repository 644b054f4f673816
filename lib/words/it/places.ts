import type { PlacesWords } from '../places-words.ts';

export const places: PlacesWords = {
  localStorage: 'archiviazione locale',
  kept: 'memorizz, salvat',
  keptIn: 'nel, nella',
};
