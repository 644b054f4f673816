import { domainMatches } from '../cookie/index.ts';
import type { CookieOrigin } from './observed-cookie.ts';

interface CookiePlace {
  /** Without the leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
  /** Top-level site of a partitioned cookie, else null. */
  readonly partition: string | null;
}

interface JudgedPlaces {
  readonly host: string;
  readonly registrableDomain: string;
  /** Hosts that the portal's pages loaded from. */
  readonly thirdPartyHosts: readonly string[];
}

/**
 * Why a cookie concerns this portal; null where it does not, and then it is neither kept nor shown.
 *
 * Only a cookie that the browser would send to the portal is judged (RFC 6265bis section 5.8.3: host-only and equal,
 * or domain-match), plus partitioned and third-party cookies of its pages. `data.x.fr` does not answer for `www.x.fr`.
 * A partition belongs to a whole site, which many portals may share (`*.opendatasoft.com`), so being in this site's
 * partition is not enough: the portal's pages must have loaded from the cookie's host.
 */
export function cookieOrigin(cookie: CookiePlace, portal: JudgedPlaces): CookieOrigin | null {
  const sentTo = (host: string): boolean =>
    cookie.hostOnly ? cookie.domain === host : domainMatches(host, cookie.domain);
  if (cookie.partition !== null && hostOfSite(cookie.partition) !== portal.registrableDomain) return null;
  if (sentTo(portal.host)) return cookie.domain === portal.host ? 'host' : 'parent-domain';
  if (cookie.domain === portal.registrableDomain || domainMatches(cookie.domain, portal.registrableDomain)) return null;
  if (!portal.thirdPartyHosts.some(sentTo)) return null;
  return cookie.partition === null ? 'third-party' : 'partitioned';
}

function hostOfSite(site: string): string {
  return URL.parse(site)?.hostname ?? '';
}
