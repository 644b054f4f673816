import { isOnSharedDomain } from '../../audit/index.ts';
import type { Portal } from '../../observation/index.ts';

/** The site whose partition is this portal's alone, or its own site's: a vendor's is shared by all that it hosts. */
export function partitionSiteOf({ origin, registrableDomain }: Portal): string | null {
  const site = `${new URL(origin).protocol}//${registrableDomain}`;
  return isOnSharedDomain(site) ? null : site;
}
