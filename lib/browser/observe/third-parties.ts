import { withoutRootDot, hostOfAddress } from '../../cookie/index.ts';
import { isOfAnotherSite, type FrameWitness, type Portal } from '../../observation/index.ts';
import type { AuditSession } from '../session/audit-session.ts';
import { hearHosts } from '../witness/hear-hosts.ts';

/**
 * Hosts of other sites that pages of this audit loaded from, as far as documents, responses and earlier looks tell
 * (docs/rules.md, "What each witness knows").
 */
export function thirdParties(
  before: AuditSession | null,
  frames: readonly FrameWitness[],
  portal: Portal,
): readonly string[] {
  const known = before ?? { thirdPartyHosts: [], answeredHosts: [], hostsDropped: false };
  const { thirdPartyHosts } = hearHosts({ ...known, host: portal.host }, frames.flatMap(hostsOf));
  const stopped = new Set(before?.blockedHosts);
  const sets = (before?.headerSets ?? []).flatMap(({ url }) => hostOfAddress(url) ?? []);
  // A frame that was stopped stands in the page all the same.
  const loaded = thirdPartyHosts.filter((host) => !stopped.has(host));
  const all = new Set([...loaded, ...known.answeredHosts, ...sets]);
  return [...all].filter((host) => isOfAnotherSite(host, portal)).toSorted();
}

/** Hosts of other sites that this very page loaded from, and that nobody stopped. */
export function hostsAskedBy(
  frames: readonly FrameWitness[],
  portal: Portal,
  before: AuditSession | null,
): readonly string[] {
  const stopped = new Set(before?.blockedHosts);
  const hosts = [...new Set(frames.flatMap(hostsOf))];
  return hosts.filter((host) => isOfAnotherSite(host, portal) && !stopped.has(host));
}

const hostsOf = ({ host, hosts, framesApart }: FrameWitness): readonly string[] =>
  [...hosts, ...framesApart, host].filter((each) => each !== null);

/** Hosts of the portal's own site whose frames a page holds: what these load from is known where they may be read. */
export function framesOfSite(frames: readonly FrameWitness[], portal: Portal): readonly string[] {
  const hosts = frames.flatMap(({ framesApart }) => framesApart.filter((host) => host !== null));
  return [...new Set(hosts)].filter((host) => host !== withoutRootDot(portal.host) && !isOfAnotherSite(host, portal));
}
