import type { DenialsWords } from '../denials-words.ts';

export const denials: DenialsWords = {
  before: /\bné (?:den |de |o |il )?cookie|\bnon (?:us|utilizz|install|è un)|\bnessun (?:cookie|traceur|galeta)/u,
  after: /\bnon (?:viene|vengono|è|sono) (?:\p{L}+ )?(?:usat|utilizzat|installat|impostat)/u,
  conditional: /\b(?:prima|senza|finch[éè]|se non)\b|per finalità/u,
  used: /usav\p{L}+|utilizzav\p{L}+/u,
  untilYear: /fino al/u,
};
