import type { CookiesWords } from '../cookies-words.ts';

export const cookies: CookiesWords = {
  cookie:
    /cookies?|cookie[a-z]{0,12}|[a-z]{0,12}cookies?|trackers?|tracking|localstorage|sessionstorage|local storage|session storage|indexeddb|web storage/u,
  question: /what (?:is|are)(?: an?| the)? (?:cookies?|trackers?|similar|local storage)|about cookies/u,
};
