import type { JoiningWords } from '../joining-words.ts';

export const joining: JoiningWords = {
  asWellAs: 'sowie',
  joiner: 'und, oder',
  joinsPhrase: 'und, sowie',
  anyCookie: 'alle, jede([rs])',
};
