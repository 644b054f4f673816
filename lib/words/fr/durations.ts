import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  several: /entre|deux|plusieurs|inter|multi/u,
  closes: /ferm(?:eture|ez|er|e|ee)|quittez/u,
  lasting: /persist|permanent|illimit|infini|jamais|sans limite|indefini/u,
  varies: /selon|en fonction|variab|varie|divers|approximat(?!i?ely)/u,
  upTo: /jusqu|au plus|plafon|moins d/u,
  negation: /pas |ne /u,
  moreThan: /plus (?:de|d)(?!\p{L})/u,
  atLeast: /au moins|minimum|minimal/u,
  sessionLasts: /fin|temps|duree|pendant|jusqu|avec/u,
};
