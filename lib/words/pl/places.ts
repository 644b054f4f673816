import type { PlacesWords } from '../places-words.ts';

export const places: PlacesWords = {
  kept: 'zapis',
  keptIn: 'w',
};
