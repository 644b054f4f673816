import type { JoiningWords } from '../joining-words.ts';

export const joining: JoiningWords = {
  asWellAs: 'ainsi que',
  joiner: 'et, ou, puis, plus, aussi',
  joinsPhrase: 'et, plus',
  anyCookie: 'tout(e)(s), tous(e)(s)',
};
