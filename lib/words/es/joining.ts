import type { JoiningWords } from '../joining-words.ts';

export const joining: JoiningWords = {
  asWellAs: 'así como',
  joiner: 'y, e',
  joinsPhrase: 'y, e',
  anyCookie: 'cualquier, tod[ao]s',
};
