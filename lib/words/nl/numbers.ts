import type { NumberWords } from '../number-lists.ts';

export const numbers: NumberWords = {
  toTwenty:
    'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig',
  tens: 'dertig veertig vijftig zestig zeventig tachtig negentig',
  others: [
    [1.5, 'anderhalf'],
    [0.5, 'halve'],
    [24, 'vierentwintig'],
    [36, 'zesendertig'],
    [48, 'achtenveertig'],
    [100, 'honderd'],
  ],
};
