import type { FindingWords } from '../finding-words.ts';

export const finding: FindingWords = {
  turnOn: 'abilit*',
  turnedOff: 'disabilitato',
  logIn: 'accedi',
  dataAddress: 'privatezza',
  dataText: 'riservatezza, dati personali, note legali',
};
