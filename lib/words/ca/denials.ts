import type { DenialsWords } from '../denials-words.ts';

export const denials: DenialsWords = {
  before: /\bno (?:fem servir|posem|és una)|\bcap (?:cookie|traceur|galeta)/u,
  after:
    /\bno (?:és|són|está|son|es) (?:\p{L}+ )?(?:utilitzad|instal·lad|guardad|usad|utilizad|instalad|colocad)|\bno (?:s['’]utilitz|s['’]instal|es fa servir|es fan servir)/u,
  conditional: /\b(?:fins|sense|excepte)\b/u,
  untilYear: /fins(?: al)?/u,
};
