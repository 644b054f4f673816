import type { PlacesWords } from '../places-words.ts';

export const places: PlacesWords = {
  localStorage: 'lokale opslag',
  kept: 'opgeslagen, bewaard',
  keptIn: 'via',
};
