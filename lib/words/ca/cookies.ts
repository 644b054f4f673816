import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  cookie: /galetes?/u,
  question: /que son/u,
};
