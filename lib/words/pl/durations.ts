import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  sessionLasts: /koniec/u,
};
