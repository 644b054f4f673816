import type { DeclaredCookie } from '../charter/index.ts';
import { lookUp, ownMeanings, vendorById } from '../dictionary/index.ts';
import type { CookieDatabase, DictionaryEntry, Vendor } from '../dictionary/index.ts';
import type { ObservedCookie, Portal } from '../observation/index.ts';
import type { RowParty } from './match/row-party.ts';

/** The dictionary as one audit asks it: each question once. */
export interface Knowledge {
  readonly ofCookie: (cookie: ObservedCookie) => DictionaryEntry | null;
  /** Of a name that the portal itself keeps. */
  readonly ofName: (name: string) => DictionaryEntry | null;
  readonly ofRow: (row: DeclaredCookie, party: RowParty) => DictionaryEntry | null;
  /** Who is known to set that name on that domain. */
  readonly vendorsOf: (cookie: ObservedCookie) => readonly Vendor[];
}

/** Domains on which a row's cookie may lie: those of the party that it names before the portal's. */
function domainsOf(party: RowParty, portal: Portal): readonly string[] {
  if (party.kind !== 'other') return [portal.host];
  return [...party.hosts, ...party.vendors.flatMap((vendor) => vendor.domains.slice(0, 2)), portal.host];
}

/** The cookie of that name that the party which the row names is known to set. */
function meantBy({ name }: DeclaredCookie, party: RowParty): DictionaryEntry | undefined {
  if (party.kind !== 'other') return undefined;
  return ownMeanings(name).find((entry) => party.vendors.some(({ id }) => id === entry.vendor));
}

/** @param database null where it was not loaded: then our own layer alone answers */
export function createKnowledge(portal: Portal, database: CookieDatabase | null): Knowledge {
  const byDomain = new Map<string, Map<string, DictionaryEntry | null>>();
  const ask = (name: string, domain: string): DictionaryEntry | null => {
    const known = byDomain.get(domain) ?? new Map<string, DictionaryEntry | null>();
    byDomain.set(domain, known);
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const found = lookUp(name, domain, database);
    known.set(name, found);
    return found;
  };
  const byCookie = new Map<ObservedCookie, DictionaryEntry | null>();
  const ofCookie = (cookie: ObservedCookie): DictionaryEntry | null => {
    const remembered = byCookie.get(cookie);
    if (remembered !== undefined) return remembered;
    const found = ask(cookie.name, cookie.domain);
    byCookie.set(cookie, found);
    return found;
  };
  return {
    ofCookie,
    ofName: (name) => ask(name, portal.host),
    ofRow: (row, party) => {
      const meant = meantBy(row, party);
      if (meant !== undefined) return meant;
      const found = domainsOf(party, portal).map((domain) => ask(row.name, domain));
      const entry = found.find((one) => one !== null) ?? null;
      // A row that names nobody may still name a cookie that only one vendor sets, on its own domain.
      return entry ?? (party.kind === 'unstated' ? (ownMeanings(row.name)[0] ?? null) : null);
    },
    vendorsOf: (cookie) => {
      const vendor = vendorById(ofCookie(cookie)?.vendor ?? '');
      return vendor ? [vendor] : [];
    },
  };
}
