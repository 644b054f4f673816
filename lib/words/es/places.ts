import type { PlacesWords } from '../places-words.ts';

export const places: PlacesWords = {
  sessionStorage: 'almacenamiento de sesión',
  localStorage: 'almacenamiento local',
  kept: 'guarda, almacen',
  keptIn: 'al',
};
