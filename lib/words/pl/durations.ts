import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  closes: /zamkni/u,
  sessionLasts: /koniec|czas/u,
};
