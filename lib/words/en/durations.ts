import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  several: /between|two|several/u,
  sessions: /sessions/u,
  closes: /clos(?:e|es|ed|ing)|shut|quit|exit/u,
  lasting: /unlimit|never|forever|until deleted/u,
  varies: /depend|varies|vary/u,
  upTo: /up to|max|at most|no (?:more|longer) than|within|less than/u,
  negation: /no |not /u,
  moreThan: /more than|longer than|over/u,
  atLeast: /at least/u,
  sessionLasts: /end|time|duration|during|until|with/u,
};
