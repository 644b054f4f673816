import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  turnOn: 'aktivier*',
  turnedOff: 'deaktiviert',
  logIn: 'anmeld',
  dataAddress: 'datenschutz, impressum',
  dataText: 'datenschutz*, impressum',
};
