import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  question: /o que (?:sao|e)|definicao/u,
};
