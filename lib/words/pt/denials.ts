import type { DenialsWords } from '../denials-words.ts';

export const denials: DenialsWords = {
  before: /\bnem (?:den |de |o |il )?cookie|\bnão (?:us|utiliz|coloc|é um)|\bnenhum (?:cookie|traceur|galeta)/u,
  after: /\bnão (?:é|são) (?:\p{L}+ )?(?:utilizad|usad|colocad|instalad|definid|guardad)/u,
  conditional: /\b(?:até|sem|exceto)\b/u,
  untilYear: /até/u,
};
