import type { JoiningWords } from '../joining-words.ts';

export const joining: JoiningWords = {
  asWellAs: 'nonché',
  anyCookie: 'tutti, qualsiasi',
};
