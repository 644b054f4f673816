import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  several: /dos|varias/u,
  sessions: /sesiones/u,
  closes: /cerrar|cierr[ae]\p{L}*|cierre/u,
  lasting: /ilimitad|nunca/u,
  varies: /segun|varia(?!\p{L})/u,
  upTo: /hasta|como mucho|menos de/u,
  moreThan: /mas de/u,
  atLeast: /al menos|minimo/u,
  sessionLasts: /final|duracion|durante|hasta|con/u,
};
