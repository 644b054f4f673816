import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  cookie: /strument[oi] di tracciamento|tracciant[ei]|tracciator[ei]/u,
  question: /cosa sono|cos e|che cosa|definizione/u,
};
