import type { PlacesWords } from '../places-words.ts';

export const places: PlacesWords = {
  sessionStorage: 'sitzungsspeicher',
  localStorage: 'lokale([rn]) speicher',
  kept: 'gespeichert, abgelegt',
  keptIn: 'im',
};
