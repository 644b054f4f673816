import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  closes: /tanc\p{L}+/u,
  varies: /segons (?!\d)/u,
  upTo: /fins a|com a maxim/u,
  moreThan: /mes de/u,
  atLeast: /com a minim/u,
  sessionLasts: /fi|durada|fins|amb/u,
};
