import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  several: /tussen|twee|meerdere/u,
  sessions: /sessies/u,
  closes: /sluit\p{L}*|gesloten|afsluit\p{L}*/u,
  lasting: /onbeperkt|nooit/u,
  varies: /afhankelijk/u,
  upTo: /maximaal|hoogstens|tot (?:maximaal )?\d|minder dan/u,
  negation: /niet /u,
  moreThan: /meer dan/u,
  atLeast: /minstens/u,
  sessionLasts: /einde|duur|tijdens|tot|met/u,
};
