import { fold } from './text/fold.ts';
import { memoise } from './text/memoise.ts';

const about =
  /(?:^| )(?:cookies?|cookie[a-z]{0,12}|[a-z]{0,12}cookies?|traceurs?|trackers?|tracking|strument[oi] di tracciamento|tracciant[ei]|tracciator[ei]|temoins? de connexion|galetes?|galletas?|rastread[a-z]{1,6}|ciasteczk[a-z]{0,4}|kakor|kakan|informa[a-z]{2,6}kaps[a-z]{1,6}|evasteet|localstorage|sessionstorage|local storage|session storage|stockage local|indexeddb|web storage)(?: |$)/;

/** Whether a text speaks of cookies or their like, in any of the languages known. */
export const speaksOfCookies = memoise((text: string): boolean => about.test(fold(text.slice(0, 1000))));
