import type { NumberWords } from '../number-lists.ts';

export const numbers: NumberWords = {
  toTwenty:
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  tens: 'treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  others: [
    [1, 'una'],
    [0.5, 'medio media'],
    [12, 'docena'],
    [24, 'veinticuatro'],
    [100, 'cien'],
  ],
};
