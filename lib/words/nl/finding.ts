import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  turnOn: 'inschakel*',
  turnedOff: 'uitgeschakeld',
  logIn: 'inloggen',
  dataAddress: 'gegevensbescherming',
  dataText: 'gegevensbescherming, persoonsgegevens',
};
