import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  several: /dois|duas/u,
  sessions: /sessoes/u,
  closes: /fech\p{L}+|encerr\p{L}+/u,
  varies: /conforme/u,
  upTo: /ate (?:\d|um|o max)|no maximo/u,
  negation: /nao /u,
  moreThan: /mais de/u,
  atLeast: /pelo menos/u,
  sessionLasts: /fim|duracao|ate|com/u,
};
