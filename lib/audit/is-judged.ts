import { domainMatches, isSentTo } from '../cookie/index.ts';
import type { ObservedCookie, Portal } from '../observation/index.ts';
import { isSharedDomainName } from './shared-domains.ts';

/** Of the same site, yet not sent to the portal: a sibling's, for which the portal is not accountable. */
function isSiblings(cookie: ObservedCookie, portal: Portal): boolean {
  return domainMatches(cookie.domain, portal.registrableDomain) && !isSentTo(cookie, portal.host);
}

/**
 * Whether a cookie is judged at all: one that the browser sends to the portal, or a partitioned or third-party one of
 * its pages. Cookies of sibling hosts are neither judged nor put in the report, whoever listed them.
 */
export function isJudged(cookie: ObservedCookie, portal: Portal): boolean {
  if (isSiblings(cookie, portal)) return false;
  const otherParty = cookie.origin === 'third-party' || cookie.origin === 'partitioned';
  return otherParty || isSentTo(cookie, portal.host);
}

/** Whether a page of this portal was seen setting it. */
function setHere(cookie: ObservedCookie, portal: Portal): boolean {
  const setter = cookie.setter;
  if (setter === null) return false;
  return URL.parse(setter.page ?? setter.url)?.hostname === portal.host;
}

/**
 * Whether a cookie lies on the domain that the vendor's portals share with its own site, and nothing shows that this
 * portal set it: the officer may have brought it from `www.opendatasoft.com`.
 */
export function isSharedDomain(cookie: ObservedCookie, portal: Portal): boolean {
  const shared = cookie.origin === 'parent-domain' && isSharedDomainName(cookie.domain);
  return shared && cookie.domain !== portal.host && !setHere(cookie, portal);
}
