import { browser } from 'wxt/browser';
import { cookieOrigin, parseConsentChoice, type ConsentChoice, type UnstampedCookie } from '../../observation/index.ts';
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
}

export interface Jar {
  readonly cookies: readonly UnstampedCookie[];
  readonly consent: ConsentChoice;
  /** All cookies of the registrable domain, siblings' included: browsers evict by that number. A count, no names. */
  readonly siteCookieCount: number;
}

/** A jar that was not read. */
export const unreadJar: Jar = { cookies: [], consent: { kind: 'not-looked' }, siteCookieCount: 0 };

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
  const lists = await Promise.all(domains.map(async (domain) => listDomain(domain, query.store)));
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
  return { cookies: [...byKey.values()], consent, siteCookieCount: lists[0]?.length ?? 0 };
}

async function listDomain(domain: string, store: string): Promise<readonly BrowserCookie[]> {
  const details = { domain, storeId: store, partitionKey: {} };
  return browser.cookies.getAll(
    import.meta.env.FIREFOX ? ({ ...details, firstPartyDomain: null } as typeof details) : details,
  );
}

function originOf(cookie: BrowserCookie, query: JarQuery): ReturnType<typeof cookieOrigin> {
  return cookieOrigin({ domain: domainOf(cookie), hostOnly: cookie.hostOnly, partition: partitionOf(cookie) }, query);
}
