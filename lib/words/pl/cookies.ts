import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  cookie: /ciasteczk[a-z]{0,4}/u,
  question: /czym sa/u,
};
