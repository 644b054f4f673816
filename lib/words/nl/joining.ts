import type { JoiningWords } from '../joining-words.ts';

export const joining: JoiningWords = {
  asWellAs: 'evenals, alsook',
  joiner: 'en',
  joinsPhrase: 'en',
  anyCookie: 'elk(e)',
};
