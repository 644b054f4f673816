import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  question: /wat zijn|wat is/u,
};
