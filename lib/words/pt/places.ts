import type { PlacesWords } from '../places-words.ts';

export const places: PlacesWords = {
  localStorage: 'armazenamento local',
  kept: 'armazen',
  keptIn: 'no, a',
};
