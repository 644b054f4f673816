import type { DictionaryEntry } from '../../dictionary/index.ts';

/** Software whose session cookie has no event of its own: it comes with the first page. */
const sessionVendors: ReadonlySet<string> = new Set(['php', 'java', 'laravel', 'aspnet', 'drupal']);

/** Whether a cookie is known to keep a visitor's session on the server: who reads it can take the visitor's place. */
export function keepsSession(entry: DictionaryEntry | null): boolean {
  if (entry === null || entry.layer !== 'own' || entry.party !== 'first') return false;
  return entry.event === 'login' || (sessionVendors.has(entry.vendor ?? '') && /sess/iu.test(entry.name));
}
