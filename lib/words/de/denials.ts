import type { DenialsWords } from '../denials-words.ts';

export const denials: DenialsWords = {
  before:
    /\bweder |\bnoch (?:den |de |o |il )?cookie|\b(?:verwende|setz|nutz|benutz)\p{L}* (?:[^\s.]+ ){0,4}(?:keine?n?|nicht)\b|\bkein (?:cookie|traceur|galeta)/u,
  after: /\b(?:wird|werden) (?:\p{L}+ ){0,2}nicht (?:mehr )?(?:gesetzt|verwendet|genutzt|gespeichert)/u,
  conditional: /\b(?:bevor|ohne|wenn|erst|solange)\b|zu (?:werbe|marketing)/u,
  used: /verwendeten?|nutzten?/u,
  untilYear: /bis/u,
};
