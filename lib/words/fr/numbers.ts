import type { NumberWords } from '../number-lists.ts';

export const numbers: NumberWords = {
  toTwenty:
    'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  tens: 'trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
  others: [
    [1, 'une'],
    [0.5, 'demi demie'],
    [8, 'huitaine'],
    [10, 'dizaine'],
    [12, 'douzaine'],
    [15, 'quinzaine'],
    [20, 'vingtaine'],
    [30, 'trentaine'],
    [100, 'cent'],
  ],
};
