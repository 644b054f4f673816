import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  question: /was (?:ist|sind)/u,
};
