import { lookUpDatabase } from './database.ts';
import type { CookieDatabase } from './database.ts';
import type { DictionaryEntry } from './entry.ts';
import { lookUpOwn } from './known-names.ts';

/**
 * What is known of a cookie: our own layer first, then the Open Cookie Database where it was loaded.
 *
 * @param name as it stands in the jar, or as a charter writes it (`_ga_<ID>` is found by its beginning)
 * @param domain of the cookie, without leading dot
 * @param database null where it was not loaded
 * @returns null where nobody in particular is known to set it: short and generic names count on their owner's domain alone
 * @example lookUp('_pk_id.1.1fff', 'data.exemple.fr')?.provider // 'Matomo'
 */
export function lookUp(name: string, domain: string, database: CookieDatabase | null = null): DictionaryEntry | null {
  return lookUpOwn(name, domain) ?? (database ? lookUpDatabase(name, domain, database) : null);
}
