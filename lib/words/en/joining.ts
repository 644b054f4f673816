import type { JoiningWords } from '../joining-words.ts';

export const joining: JoiningWords = {
  asWellAs: 'as well as',
  joiner: 'and, or',
  joinsPhrase: 'and',
  anyCookie: 'any, all, every',
};
