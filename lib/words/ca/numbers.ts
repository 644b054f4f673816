import type { NumberWords } from '../number-lists.ts';

export const numbers: NumberWords = {
  toTwenty:
    'un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou vint',
  tens: 'trenta quaranta cinquanta seixanta setanta vuitanta noranta',
  others: [
    [0.5, 'mig mitja'],
    [2, 'dues'],
  ],
};
