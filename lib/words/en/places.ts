import type { PlacesWords } from '../places-words.ts';

export const places: PlacesWords = {
  kept: 'stor, sav, kept',
  keptIn: 'in',
};
