import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  cookie: /traceurs?|temoins? de connexion|stockage local/u,
  question: /qu est ce qu|que sont|c est quoi|definition|a propos des cookies/u,
};
