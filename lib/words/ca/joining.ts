import type { JoiningWords } from '../joining-words.ts';

export const joining: JoiningWords = {
  asWellAs: 'així com',
  joiner: 'i',
  joinsPhrase: 'i',
  anyCookie: 'tot[es](s), totes, qualsevol',
};
