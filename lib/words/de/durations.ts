import type { DurationsWords } from '../durations-words.ts';

export const durations: DurationsWords = {
  several: /zwischen|zwei|mehrere/u,
  sessions: /sitzungen/u,
  closes: /schlie(?:ß|ss)\p{L}*|geschlossen|beend\p{L}*/u,
  lasting: /unbegrenzt|niemals|unbestimmt/u,
  varies: /abhangig|hangt|unterschiedlich|verschieden|je nach/u,
  upTo: /bis zu|hochstens|langstens|weniger als/u,
  negation: /nicht /u,
  moreThan: /mehr als|langer als|uber/u,
  atLeast: /mindestens/u,
  sessionLasts: /ende|dauer|wahrend|bis|mit/u,
};
