import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  cookie: /kakor|kakan|informa[a-z]{2,6}kaps[a-z]{1,6}|evasteet/u,
  question: /vad ar/u,
};
