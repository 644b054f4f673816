import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  several: /tra|fra|due|diverse/u,
  sessions: /sessioni/u,
  closes: /chiu(?:sura|de\p{L}*|so)/u,
  lasting: /\bmai\b/u,
  varies: /dipend|secondo(?= )|a seconda/u,
  upTo: /fino a|al massimo|entro|meno di/u,
  negation: /non /u,
  moreThan: /piu di/u,
  atLeast: /almeno/u,
  sessionLasts: /fine|durata|fino/u,
};
