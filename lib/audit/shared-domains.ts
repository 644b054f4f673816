import { withoutRootDot } from '../cookie/index.ts';

/** Hosts under which the vendor's portals and the vendor's own site live side by side. */
const sharedDomains: ReadonlySet<string> = new Set(['opendatasoft.com', 'huwise.com']);

/** Whether a domain is one of them. */
export const isSharedDomainName = (domain: string): boolean => sharedDomains.has(withoutRootDot(domain));

/** Whether a partition (a top-level site) is shared by portals that have nothing to do with each other. */
export function isOnSharedDomain(site: string | null): boolean {
  return isSharedDomainName(URL.parse(site ?? '')?.hostname ?? '');
}
