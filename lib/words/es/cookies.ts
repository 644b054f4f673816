import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  cookie: /galletas?|rastread[a-z]{1,6}/u,
  question: /que (?:son|es)|definicion/u,
};
