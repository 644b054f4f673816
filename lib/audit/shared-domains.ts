/** Hosts under which the vendor's portals and the vendor's own site live side by side. */
export const sharedDomains: ReadonlySet<string> = new Set(['opendatasoft.com', 'huwise.com']);

/** Whether a partition (a top-level site) is shared by portals that have nothing to do with each other. */
export function isOnSharedDomain(site: string | null): boolean {
  return sharedDomains.has(URL.parse(site ?? '')?.hostname ?? '');
}
