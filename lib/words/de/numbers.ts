import type { NumberWords } from '../number-lists.ts';

export const numbers: NumberWords = {
  toTwenty:
    'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
  tens: 'dreißig vierzig funfzig sechzig siebzig achtzig neunzig',
  others: [
    [1, 'eine einen einem einer eines'],
    [1.5, 'anderthalb eineinhalb anderthalbe'],
    [0.5, 'halb halbe halben halbes halber'],
    [12, 'dutzend'],
    [30, 'dreissig'],
    [24, 'vierundzwanzig'],
    [36, 'sechsunddreißig sechsunddreissig'],
    [48, 'achtundvierzig'],
    [100, 'hundert'],
  ],
};
