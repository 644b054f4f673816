import { ancestors } from '../../cookie/index.ts';
// Not through the room's index: the public suffix list is big, and only the background may carry it.
import { registrableDomain } from '../../cookie/public-suffix/registrable-domain.ts';
import { hostsMissing } from './granted.ts';

/** What of third parties may be read. */
export interface ThirdPartyAccess {
  /** Hosts that may be read themselves. */
  readonly readable: readonly string[];
  /** Their registrable domains, to list. */
  readonly domains: readonly string[];
  /** Hosts and parent domains that a permission is there for. */
  readonly granted: readonly string[];
  /** Hosts of which something may not be read: themselves, or a parent domain on which their cookies may lie. */
  readonly incomplete: readonly string[];
  /** All that a permission is missing for, parent domains included. */
  readonly missing: readonly string[];
}

/**
 * The hosts whose permission shows all the cookies that a host is sent. Firefox shows parent-domain cookies with the
 * host's permission alone; Chromium wants each ancestor's.
 */
export function requiredHosts(host: string): readonly string[] {
  return import.meta.env.FIREFOX ? [host] : ancestors(host, registrableDomain(host));
}

/** Asks the browser what of these third parties may be read, now. */
export async function thirdPartyAccess(hosts: readonly string[]): Promise<ThirdPartyAccess> {
  const needed = [...new Set(hosts.flatMap(requiredHosts))];
  const missing = await hostsMissing(needed);
  const lacks = (host: string): boolean => missing.includes(host);
  const readable = hosts.filter((host) => !lacks(host));
  return {
    readable,
    domains: [...new Set(readable.map(registrableDomain))],
    granted: needed.filter((host) => !lacks(host)),
    incomplete: hosts.filter((host) => requiredHosts(host).some(lacks)),
    missing,
  };
}

/** Whether the cookies of a domain could be listed with these hosts’ permissions (see {@link requiredHosts}). */
export function couldList(domain: string, hosts: readonly string[]): boolean {
  return hosts.some((host) => host === domain || (import.meta.env.FIREFOX && host.endsWith(`.${domain}`)));
}
