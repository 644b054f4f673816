import type { Browser } from 'wxt/browser';
import { cookieKey } from '../../cookie/index.ts';
import type { CookieOrigin, SameSite, UnstampedCookie } from '../../observation/index.ts';

/** A cookie as browsers hand it out. Firefox adds `firstPartyDomain`. */
export type BrowserCookie = Browser.cookies.Cookie & { readonly firstPartyDomain?: string };

const sameSites: Readonly<Record<string, SameSite>> = { strict: 'strict', lax: 'lax', no_restriction: 'none' };

/** The domain of a cookie, without the dot that browsers put before those that are not host-only. */
export function domainOf(cookie: BrowserCookie): string {
  return cookie.domain.replace(/^\./, '');
}

/** The top-level site of a partitioned cookie, else null; first-party isolation (Firefox) is a partition too. */
export function partitionOf(cookie: BrowserCookie): string | null {
  const site = cookie.partitionKey?.topLevelSite;
  if (site !== undefined && site !== '') return site;
  const isolated = cookie.firstPartyDomain;
  return isolated === undefined || isolated === '' ? null : `https://${isolated}`;
}

/** The cookie as domain data. Its value stays behind, here. */
export function toUnstampedCookie(cookie: BrowserCookie, store: string, origin: CookieOrigin): UnstampedCookie {
  const domain = domainOf(cookie);
  const partition = partitionOf(cookie);
  return {
    key: cookieKey({ name: cookie.name, domain, path: cookie.path, partition, store }),
    name: cookie.name,
    domain,
    hostOnly: cookie.hostOnly,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: sameSites[cookie.sameSite] ?? 'unspecified',
    session: cookie.session,
    expiresAt: cookie.expirationDate === undefined ? null : new Date(cookie.expirationDate * 1000).toISOString(),
    partition,
    store,
    party: origin === 'host' || origin === 'parent-domain' ? 'first' : 'third',
    origin,
  };
}
