import type { NumberWords } from '../number-lists.ts';

export const numbers: NumberWords = {
  toTwenty:
    'uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  tens: 'trenta quaranta cinquanta sessanta settanta ottanta novanta',
  others: [
    [0.5, 'mezzo mezza mezz'],
    [10, 'decina'],
    [12, 'dozzina'],
    [20, 'ventina'],
    [30, 'trentina'],
    [24, 'ventiquattro'],
    [36, 'trentasei'],
    [48, 'quarantotto'],
    [100, 'cento'],
  ],
};
