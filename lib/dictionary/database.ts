import type { CookieCategory, DictionaryEntry } from './entry.ts';
import { vendorsInWords } from './find-vendor.ts';
import { domainMatches } from '../cookie/index.ts';
import { createKeys } from './name-keys.ts';

/**
 * A row of the compacted Open Cookie Database: name (with `*` at the end where it is a beginning), index of its vendor,
 * index of its category, domains separated by spaces, lifetime in seconds or -1, purpose in English.
 */
export type DatabaseRow = readonly [
  name: string,
  vendor: number,
  category: number,
  domains: string,
  lifetime: number,
  purpose: string,
];

/** The compacted database as it is shipped. */
export interface CompactDatabase {
  readonly format: 1;
  readonly vendors: readonly string[];
  readonly categories: readonly CookieCategory[];
  readonly rows: readonly DatabaseRow[];
}

/** The database ready to be asked. */
export interface CookieDatabase {
  readonly vendors: readonly string[];
  readonly categories: readonly CookieCategory[];
  readonly byName: ReadonlyMap<string, readonly DatabaseRow[]>;
  readonly keysOf: (name: string) => readonly string[];
}

/** Shortest name, and shortest beginning, that says enough of itself to count on any domain. */
const shortestName = 5;
const shortestBeginning = 6;

/** Words that anybody gives a cookie. The database knows one owner of each; elsewhere it would be a guess. */
const generic: ReadonlySet<string> = new Set(
  'sessionid session session_id sessionId token locale language lang currency country cookie cookies consent user userid user_id uuid visitor visitor_id visitorid referrer referer theme login logged_in auth preferences settings cookieconsent debug guest_id device_id optout opt_out region timezone testcookie test_cookie'.split(
    ' ',
  ),
);

/** Puts the shipped database in order, once. */
export function indexDatabase({ vendors, categories, rows }: CompactDatabase): CookieDatabase {
  const byName = new Map<string, DatabaseRow[]>();
  for (const row of rows) {
    const known = byName.get(row[0]);
    if (known) known.push(row);
    else byName.set(row[0], [row]);
  }
  return { vendors, categories, byName, keysOf: createKeys(byName.keys()) };
}

/** Short or generic names count on the vendor's own domain alone. */
function countsAnywhere(key: string): boolean {
  if (key.endsWith('*')) return key.length > shortestBeginning;
  return key.length >= shortestName && !generic.has(key);
}

function pick(key: string, rows: readonly DatabaseRow[], domain: string): DatabaseRow | null {
  const bound = rows.find((row) => row[3].split(' ').some((own) => own !== '' && domainMatches(domain, own)));
  if (bound) return bound;
  return countsAnywhere(key) ? (rows.find((row) => row[3] === '') ?? null) : null;
}

function entryOf(row: DatabaseRow, { vendors, categories }: CookieDatabase): DictionaryEntry {
  const [name, vendor, category, domains, lifetime, purpose] = row;
  const provider = vendors[vendor] ?? '';
  const kind = categories[category] ?? 'other';
  return {
    name,
    vendor: vendorsInWords(provider)[0]?.id ?? null,
    provider,
    category: kind,
    purpose: { fr: null, en: purpose },
    lifetimeSeconds: lifetime < 0 ? null : lifetime,
    event: null,
    // The database knows no exemptions: what it calls statistics may be exempt, and nothing is claimed of the rest.
    consent: kind === 'marketing' ? 'needed' : kind === 'statistics' ? 'maybe-exempt' : 'exempt',
    consentService: null,
    party: domains === '' ? 'first' : 'third',
    source: 'https://github.com/jkwakman/Open-Cookie-Database',
    layer: 'open-cookie-database',
  };
}

/** What the Open Cookie Database knows of a name on a domain. */
export function lookUpDatabase(name: string, domain: string, database: CookieDatabase): DictionaryEntry | null {
  for (const key of database.keysOf(name)) {
    const rows = database.byName.get(key);
    const row = rows ? pick(key, rows, domain) : null;
    if (row) return entryOf(row, database);
  }
  return null;
}
