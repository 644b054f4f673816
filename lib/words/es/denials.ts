import type { DenialsWords } from '../denials-words.ts';

export const denials: DenialsWords = {
  before: /\bno (?:usa|utiliz|instal|emple|coloc|es una)|\bningún (?:cookie|traceur|galeta)/u,
  after:
    /\bno se (?:instal|utiliz|usa|coloc)|\bno (?:es|está|son) (?:\p{L}+ )?(?:utilizad|usad|instalad|colocad|guardad)/u,
  conditional: /\bque\b|\b(?:hasta|sin|salvo)\b|con fines/u,
  used: /usab\p{L}+|utilizab\p{L}+/u,
  untilYear: /hasta/u,
};
