import { browser } from 'wxt/browser';
import {
  cookieOrigin,
  isOfAnotherSite,
  parseConsentChoice,
  type ConsentChoice,
  type UnstampedCookie,
} from '../../observation/index.ts';
import { domainOf, partitionOf, toUnstampedCookie, type BrowserCookie } from './to-unstamped-cookie.ts';

/** Whose cookies are listed. */
export interface JarQuery {
  readonly host: string;
  readonly registrableDomain: string;
  /** Third-party hosts whose cookies may be read. */
  readonly thirdPartyHosts: readonly string[];
  /** Their registrable domains: a third party's cookies mostly lie on its parent domain (`.youtube.com`). */
  readonly thirdPartyDomains: readonly string[];
  readonly store: string;
  /** The top-level site whose partition is looked through; null where others than this portal share it. */
  readonly partitionSite: string | null;
}

export interface Jar {
  readonly cookies: readonly UnstampedCookie[];
  readonly consent: ConsentChoice;
  /** All cookies of the registrable domain, siblings' included: browsers evict by that number. A count, no names. */
  readonly siteCookieCount: number;
  /**
   * Domains of other sites whose cookies lie in this site's partition, though the portal's pages were not seen loading
   * from them: another page of the site may have, so that they are not judged (docs/decisions/0004-shared-partitions.md).
   */
  readonly notSeenLoading: readonly string[];
}

/** A jar that was not read. */
export const unreadJar: Jar = {
  cookies: [],
  consent: { kind: 'not-looked' },
  siteCookieCount: 0,
  notSeenLoading: [],
};

/** The portal's own choice cookie. */
const consentCookie = 'cookies_preferences';

/**
 * Everything the browser holds for the portal, in the tab's own store: host, ancestors, every path, partitioned.
 *
 * `getAll({ url })` would hide other paths, and `getAll({ domain })` those of parent domains, so registrable domains are
 * asked for and siblings are dropped here, before anything is kept. `partitionKey: {}` asks for partitioned cookies besides the others; `firstPartyDomain: null` is
 * required by Firefox under first-party isolation and refused by Chromium.
 */
export async function listJar(query: JarQuery): Promise<Jar> {
  const domains = [query.registrableDomain, ...query.thirdPartyDomains];
  const [partition, ...lists] = await Promise.all([
    listPartition(query),
    ...domains.map(async (domain) => listCookies({ domain, storeId: query.store, partitionKey: {} })),
  ]);
  const byKey = new Map<string, UnstampedCookie>();
  let consent: ConsentChoice = { kind: 'none' };
  for (const cookie of lists.flat()) {
    const origin = originOf(cookie, query);
    if (origin === null) continue;
    const unstamped = toUnstampedCookie(cookie, query.store, origin);
    byKey.set(unstamped.key, unstamped);
    if (cookie.name !== consentCookie || unstamped.party !== 'first') continue;
    // The host's own says more than a parent domain's, in whichever order they come.
    if (origin === 'host' || consent.kind === 'none') consent = parseConsentChoice(cookie.value);
  }
  return {
    cookies: [...byKey.values()],
    consent,
    siteCookieCount: lists[0]?.length ?? 0,
    notSeenLoading: strangers(partition, query),
  };
}

type Details = Parameters<typeof browser.cookies.getAll>[0];

async function listCookies(details: Details): Promise<readonly BrowserCookie[]> {
  return browser.cookies.getAll(
    import.meta.env.FIREFOX ? ({ ...details, firstPartyDomain: null } as typeof details) : details,
  );
}

/** What hosts that may be read keep under this site, whoever they are. */
async function listPartition({ partitionSite, store }: JarQuery): Promise<readonly BrowserCookie[]> {
  if (partitionSite === null) return [];
  return listCookies({ storeId: store, partitionKey: { topLevelSite: partitionSite } });
}

function strangers(partition: readonly BrowserCookie[], query: JarQuery): readonly string[] {
  const unexplained = partition.filter((cookie) => partitionOf(cookie) !== null && originOf(cookie, query) === null);
  return [...new Set(unexplained.map(domainOf))].filter((domain) => isOfAnotherSite(domain, query)).toSorted();
}

function originOf(cookie: BrowserCookie, query: JarQuery): ReturnType<typeof cookieOrigin> {
  return cookieOrigin({ domain: domainOf(cookie), hostOnly: cookie.hostOnly, partition: partitionOf(cookie) }, query);
}
