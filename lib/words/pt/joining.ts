import type { JoiningWords } from '../joining-words.ts';

export const joining: JoiningWords = {
  asWellAs: 'assim como, bem como',
  anyCookie: 'qualquer',
};
