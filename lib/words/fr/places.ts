import type { PlacesWords } from '../places-words.ts';

export const places: PlacesWords = {
  sessionStorage: 'stockage de session',
  localStorage: 'stockage local',
  kept: 'stock, enregistr, conserv, sauvegard, mémoris',
  keptIn: 'dans, en',
};
