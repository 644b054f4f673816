import { isIpAddress } from './host.ts';

/**
 * RFC 6265bis section 5.1.3: a string domain-matches a domain string if they are identical, or if all of this holds:
 * "The domain string is a suffix of the string", "the last character of the string that is not included in the domain
 * string is a %x2E (\".\") character", "the string is a host name (i.e., not an IP address)".
 *
 * @param host canonical host of the request
 * @param domain canonical domain of the cookie, without a leading dot
 */
export function domainMatches(host: string, domain: string): boolean {
  if (host === domain) return true;
  return domain !== '' && host.endsWith(`.${domain}`) && !isIpAddress(host);
}

/** Where a cookie belongs. */
export interface CookieScope {
  /** Canonical, without a leading dot. */
  readonly domain: string;
  readonly hostOnly: boolean;
}

/**
 * Whether a browser sends the cookie to a host, path and scheme aside. `data.example.fr` is not accountable for the
 * host-only cookies of `www.example.fr`, nor for those of its own sub-domains.
 *
 * @see RFC 6265bis section 5.8.3, step 1
 */
export function isSentTo(cookie: CookieScope, host: string): boolean {
  return cookie.hostOnly ? host === cookie.domain : domainMatches(host, cookie.domain);
}
