import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  dataAddress: 'proteccio-de-dades, dades-personals',
  dataText: 'privacitat, dades personals, proteccio de dades, avis legal',
  cookieText: 'galetes',
};
