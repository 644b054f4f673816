import type { NumberWords } from '../number-lists.ts';

export const numbers: NumberWords = {
  toTwenty:
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  tens: 'thirty forty fifty sixty seventy eighty ninety',
  others: [
    [0.5, 'half'],
    [12, 'dozen'],
    [100, 'hundred'],
  ],
};
