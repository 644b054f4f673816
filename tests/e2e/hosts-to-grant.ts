import { ancestors } from '../../lib/cookie/index.ts';
import { registrableDomain } from '../../lib/cookie/public-suffix/index.ts';
import type { ExpectedAudit, SamplePortal } from '../fixtures/portals/index.ts';

/** The hosts that the auditor of a sample gave: the portal's own and its ancestors, third parties where it says so. */
export function hostsToGrant(
  { hosts, resources }: SamplePortal,
  { permissions }: Pick<ExpectedAudit, 'permissions'>,
): readonly string[] {
  const own = hosts.flatMap((host) => ancestors(host, registrableDomain(host)));
  const third = resources.flatMap(({ host }) => (host === undefined ? [] : ancestors(host, registrableDomain(host))));
  return [...new Set([...own, ...(permissions === 'portal-and-third-parties' ? third : [])])];
}
