import type { NumberWords } from '../number-lists.ts';

export const numbers: NumberWords = {
  toTwenty:
    'um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezasseis dezassete dezoito dezanove vinte',
  tens: 'trinta quarenta cinquenta sessenta setenta oitenta noventa',
  others: [
    [1, 'uma'],
    [0.5, 'meio meia'],
    [16, 'dezesseis'],
    [17, 'dezessete'],
    [19, 'dezenove'],
    [100, 'cem'],
    [2, 'duas'],
  ],
};
