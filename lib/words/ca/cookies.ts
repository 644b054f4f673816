import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  cookie: /galet(?:a|es)/u,
  question: /que son/u,
};
